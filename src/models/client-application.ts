import type { output } from 'zod';
import { defineModel, type Zod } from '../core/read/model.js';
import { applicationOwnerModel, type ApplicationOwner } from './application-owner.js';
import { auditModel, type Audit } from './audit.js';
import { clientProviderReferenceModel, type ClientProviderReference } from './client-provider.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { converted, field, fields, numberOf } from './wire.js';

/** An OAuth grant type that a client application may use. */
export type ApplicationGrantType =
  'password' | 'implicit' | 'client_credentials' | 'authorization_code' | 'refresh_token' | (string & {});

/**
 * A client application in a list. Which fields a list shows depends on the endpoint and on who asks; `id` and `name`
 * are always there.
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
  /** The contract with one API instance, where a list was asked for it. */
  readonly contract?: ApplicationContractSummary | null;
}

/** A client application with everything that its reader may see. */
export interface ClientApplication extends ClientApplicationSummary {
  /** Whether the platform's own redirect URIs are registered too. Echoed by a create. */
  readonly apiEndpoints?: boolean | null;
}

/** What a list of applications says about a contract. */
export interface ApplicationContractSummary {
  readonly id: number;
  readonly status: string;
  readonly tier?: SlaTier | null;
  readonly requestedTier?: SlaTier | null;
}

/** The answer to a new client secret. */
export interface ClientSecretReset {
  /** A secret: the new one. The old one stops working at once. */
  readonly clientSecret: string;
  readonly clientId?: string;
  /** Id of the client application, where the platform tells. */
  readonly id?: number;
  readonly name?: string;
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

function contractSchema(z: Zod) {
  const tier = slaTierModel.schema(z).nullable().exactOptional();
  return z.looseObject({ id: fields(z).id, status: z.string(), tier, requestedTier: tier });
}

function contractFrom(wire: output<ReturnType<typeof contractSchema>>): ApplicationContractSummary {
  const { tier, requestedTier, ...rest } = wire;
  return {
    ...rest,
    id: numberOf(wire.id),
    ...field('tier', converted(tier, slaTierModel.from)),
    ...field('requestedTier', converted(requestedTier, slaTierModel.from)),
  };
}

function partSchema(z: Zod) {
  const { numeric, text, textOrNull, texts, flagOrNull } = fields(z);
  return z.looseObject({
    id: numeric,
    name: text,
    masterOrganizationId: text,
    description: textOrNull,
    url: textOrNull,
    clientId: text,
    clientSecret: text,
    coreServicesId: text,
    grantTypes: texts,
    redirectUri: texts,
    apiEndpoints: flagOrNull,
    clientProvider: clientProviderReferenceModel.schema(z).nullable().exactOptional(),
    owner: text,
    email: text,
    owners: z.array(applicationOwnerModel.schema(z)).exactOptional(),
    audit: auditModel.schema(z).exactOptional(),
    contract: contractSchema(z).nullable().exactOptional(),
  });
}

function partFrom(wire: output<ReturnType<typeof partSchema>>): Writable<Partial<ClientApplication>> {
  const { id, redirectUri, clientId, audit, contract, ...rest } = wire;
  // Assigned one by one: lists are long, and spreading objects with computed keys costs ten times as much.
  const part: Writable<Partial<ClientApplication>> = id === undefined ? rest : { id: numberOf(id), ...rest };
  const shownClientId = clientId ?? wire.coreServicesId;
  if (shownClientId !== undefined) part.clientId = shownClientId;
  if (redirectUri !== undefined) part.redirectUris = redirectUri;
  if (audit !== undefined) part.audit = auditModel.from(audit);
  if (contract !== undefined) part.contract = contract === null ? null : contractFrom(contract);
  return part;
}

/** Reads applications of all services: lists and single ones differ only in what is missing. @internal */
export const clientApplicationModel = defineModel(
  'client application',
  (z) => partSchema(z).extend({ id: fields(z).id, name: z.string() }),
  (wire): ClientApplication => Object.assign(partFrom(wire), { id: numberOf(wire.id), name: wire.name }),
);

/** Some contracts show no more of their application than a few fields. @internal */
export const applicationPartModel = defineModel('application of a contract', partSchema, partFrom);

/** A reset's response before the secret is surely there. @internal */
export type SecretResetAnswer = Omit<ClientSecretReset, 'clientSecret'> & { readonly clientSecret?: string };

/** The response is the application, the secret alone, or nothing at all. @internal */
export const secretResetModel = defineModel(
  'secret reset',
  (z) => {
    const { numeric, text } = fields(z);
    return z
      .looseObject({
        id: numeric,
        name: text,
        clientId: text,
        clientSecret: text,
        coreServicesId: text,
        redirectUri: fields(z).texts,
      })
      .nullable()
      .optional();
  },
  (wire): SecretResetAnswer => {
    const { id, clientId, redirectUri, ...rest } = wire ?? {};
    return {
      ...rest,
      ...field('id', numberOf(id)),
      ...field('clientId', clientId ?? wire?.coreServicesId),
      ...field('redirectUris', redirectUri),
    };
  },
  { acceptsEmpty: true },
);
