/** What steps are carried out with, and what they leave behind. */
import type { AnypointClient } from '../../client.js';
import type { RequestOptions } from '../../core/call/call.js';
import type { AccessStepApi, AccessStepApplication } from '../plan.js';

/** Credentials that an application brings along from another control plane. */
export interface CarriedCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A function that tells the credentials of an application that brings them along. */
export type CredentialsSource = (
  application: AccessStepApplication,
) => CarriedCredentials | undefined | Promise<CarriedCredentials | undefined>;

/** The platform as steps see it. */
export interface Platform {
  readonly client: AnypointClient;
  /** The root organization. */
  readonly organizationId: string;
  /** Go with every request; they count. */
  readonly options: RequestOptions;
  readonly credentials?: CredentialsSource | undefined;
  /** API instances whose contracts this sign-in may not create as the provider: it asks for them as a consumer. */
  readonly asConsumer: Set<number>;
}

/** The ids that are known of a step's object. */
export interface KnownIds {
  readonly applicationId?: number | undefined;
  readonly clientId?: string | undefined;
  readonly contractId?: number | undefined;
}

/** Returns where in API Manager an API instance is. */
export function placeOf({ apiInstanceId, environmentId, organizationId }: AccessStepApi) {
  return { apiInstanceId, environmentId, businessGroupId: organizationId };
}
