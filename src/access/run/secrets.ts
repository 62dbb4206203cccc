/** Secrets on their way to `onSecret`, and nowhere else. */
import { ConfigurationError, ResponseValidationError } from '../../errors.js';
import { hashOf } from '../hash.js';
import type { AccessStep } from '../plan.js';
import type { KnownIds, Platform } from './platform.js';

/** A client secret that was made or replaced. */
export interface AccessSecret {
  /** Name of the application. */
  readonly application: string;
  readonly applicationId: number;
  readonly clientId: string;
  /** The secret: keep it where secrets are kept. */
  readonly clientSecret: string;
}

/** A function that takes a secret; the next step of the application waits for it. */
export type SecretTaker = (secret: AccessSecret) => void | Promise<void>;

/** Credentials as they were read. */
export interface ReadCredentials {
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
}

/** Reads the credentials of an application: shown to its owners and to administrators of the root organization. */
export async function readCredentials(
  { client, organizationId, options }: Platform,
  applicationId: number,
): Promise<ReadCredentials> {
  const { clientId, clientSecret } = await client.clientApplications.get({ applicationId, organizationId }, options);
  return { clientId, clientSecret };
}

/** Returns a hash by which a secret can be told from its successor, and by nothing else. */
export function secretHashOf(step: AccessStep, clientSecret: string | undefined): string | undefined {
  return clientSecret === undefined ? undefined : hashOf(['client secret', step.id, clientSecret]);
}

/** Hands a secret over; reads it first where no answer has told it. */
export async function handOver(
  platform: Platform,
  step: AccessStep,
  known: KnownIds & { readonly clientSecret?: string | undefined },
  take: SecretTaker,
): Promise<void> {
  const { applicationId } = known;
  if (applicationId === undefined) {
    throw new ConfigurationError(`It is not known which application of the name "${step.application.name}" was made.`);
  }
  const isWhole = known.clientSecret !== undefined && known.clientId !== undefined;
  const { clientId, clientSecret } = isWhole ? known : await readCredentials(platform, applicationId);
  if (clientId === undefined || clientSecret === undefined) {
    throw new ResponseValidationError(
      `The secret of application "${step.application.name}" (${applicationId}) is not shown to this sign-in: only owners and administrators of the root organization may read it.`,
    );
  }
  await take({ application: step.application.name, applicationId, clientId, clientSecret });
}
