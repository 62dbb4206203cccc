import type { ApplicationOwner } from './application-owner.js';
import { auditModel, type Audit } from './audit.js';
import type { ClientProviderReference } from './client-provider.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';
import { numberOf } from './wire.js';

/** An OAuth grant type that a client application may use. */
export type ApplicationGrantType =
  'password' | 'implicit' | 'client_credentials' | 'authorization_code' | 'refresh_token' | (string & {});

/**
 * A client application in a list. Its fields depend on the endpoint and on the caller; `id` and `name` are always
 * present.
 */
export interface ClientApplicationSummary {
  /** The same number in every service. */
  readonly id: number;
  readonly name: string;
  /** Id of the root organization: client applications always belong to it. */
  readonly masterOrganizationId?: string;
  /** Null or empty when there is none. */
  readonly description?: string | null;
  /** Null or empty when there is none. */
  readonly url?: string | null;
  /** The client id. Also filled from `coreServicesId`, the older lists' name for it. */
  readonly clientId?: string;
  /** A secret. For owners and administrators of the root organization. */
  readonly clientSecret?: string;
  /** The client id under its older name. */
  readonly coreServicesId?: string;
  /** Empty for the built-in client provider. */
  readonly grantTypes?: readonly ApplicationGrantType[];
  /** The wire calls it `redirectUri`, an array under a singular name. */
  readonly redirectUris?: readonly string[];
  /** Missing, null or empty for the built-in provider. */
  readonly clientProvider?: ClientProviderReference | null;
  /** Name of an owner, or `N/A`. */
  readonly owner?: string;
  /** Email address of an owner, or `N/A`. */
  readonly email?: string;
  /** From the older platform API only. */
  readonly owners?: readonly ApplicationOwner[];
  /** From the older platform API only; its moments are empty in lists. */
  readonly audit?: Audit;
  /** The contract with one API instance, where a list was requested for it. */
  readonly contract?: ApplicationContractSummary | null;
}

/** A client application with all fields that the caller may see. */
export interface ClientApplication extends ClientApplicationSummary {
  /** Whether the platform's own redirect URIs are registered too. Echoed by a create. */
  readonly apiEndpoints?: boolean | null;
}

/** A contract in a list of applications. */
export interface ApplicationContractSummary {
  readonly id: number;
  readonly status: string;
  readonly tier?: SlaTier | null;
  readonly requestedTier?: SlaTier | null;
}

/** The result of a reset of the client secret. */
export interface ClientSecretReset {
  /** A secret: the new one. No grace period for the old one is documented: expect it to stop working at once. */
  readonly clientSecret: string;
  readonly clientId?: string;
  /** Id of the client application, where the platform returns it. */
  readonly id?: number;
  readonly name?: string;
}

const contractFrom = shownAs<Wire<'contractSummary'>, ApplicationContractSummary>({
  id: numberOf,
  tier: slaTierModel.from,
  requestedTier: slaTierModel.from,
});

type Part = Wire<'applicationPart'>;

const made = {
  clientId: {
    of: ['clientId', 'coreServicesId'],
    make: ({ clientId, coreServicesId }: Part) => clientId ?? coreServicesId,
  },
  redirectUris: { of: ['redirectUri'], make: ({ redirectUri }: Part) => redirectUri },
} as const;
const shownParts = { id: numberOf, audit: auditModel.from, contract: contractFrom };
const hidden = ['redirectUri'] as const;

/** Reads applications of all services: lists and single applications differ only in absent fields. @internal */
export const clientApplicationModel = modelOf(
  'client application',
  'clientApplication',
  shownAs<Wire<'clientApplication'>, ClientApplication>({ ...made, ...shownParts }, hidden),
);

/** Some contracts contain only a few fields of their application. @internal */
export const applicationPartModel = modelOf(
  'application of a contract',
  'applicationPart',
  shownAs<Part, Partial<ClientApplication>>({ ...made, ...shownParts }, hidden),
);

/** A reset's response before the secret is surely there, with what else of the application comes. @internal */
export type SecretResetAnswer = Omit<ClientSecretReset, 'clientSecret'> &
  Pick<Partial<ClientApplication>, 'clientSecret' | 'coreServicesId' | 'redirectUris'>;

/** The response is the application, the secret alone, or nothing at all. @internal */
export const secretResetModel = modelOf(
  'secret reset',
  'secretReset',
  shownAs<Wire<'secretReset'>, SecretResetAnswer>({ ...made, id: numberOf }, hidden),
  { acceptsEmpty: true },
);
