import { defineModel } from '../core/read/model.js';
import { schemaOf } from './schema-of.js';
import { converted, field } from './wire.js';

/** A reference to the client provider of an application. Empty or null for the built-in provider. */
export interface ClientProviderReference {
  /** Null for the built-in provider. */
  readonly providerId?: string | null;
  readonly name?: string | null;
  /** Null, a word, or an object with a name. */
  readonly type?: unknown;
}

/** The kind of a client provider. */
export interface ClientProviderType {
  /** `ping`, `openam` or `openid-dynamic-client`; may grow. */
  readonly name: string;
  readonly description?: string | null;
  readonly version?: string | null;
}

/** An external identity provider in which client applications live. */
export interface ClientProvider {
  readonly providerId: string;
  readonly name?: string;
  /** Id of the root organization. */
  readonly organizationId?: string;
  readonly type?: ClientProviderType;
}

/** A grant type that a client provider offers, with its rules. */
export interface ClientProviderGrantType {
  /** Such as `authorization_code`. */
  readonly name: string;
  /** Name for people. */
  readonly label?: string;
  /** True when it must be chosen. */
  readonly required?: boolean;
  /** Grant types that it cannot be combined with. */
  readonly exclude?: readonly string[];
  /** Grant types of which it needs one. */
  readonly depends?: readonly string[];
}

/** What `clientApplications.listGrantTypes` gives. The wire calls the list `grant_types`. */
export interface ClientProviderGrantTypes {
  readonly type?: ClientProviderType;
  readonly grantTypes: readonly ClientProviderGrantType[];
}

/** @internal */
export const clientProviderReferenceModel = defineModel(
  'client provider of an application',
  schemaOf('clientProviderReference'),
  (wire): ClientProviderReference => wire,
);

/** @internal */
export const clientProviderTypeModel = defineModel(
  'type of a client provider',
  schemaOf('clientProviderType'),
  (wire): ClientProviderType => wire,
);

/** @internal */
export const clientProviderModel = defineModel(
  'client provider',
  schemaOf('clientProvider'),
  (wire): ClientProvider => wire,
);

/** @internal */
export const grantTypeModel = defineModel('grant type', schemaOf('grantType'), (wire): ClientProviderGrantType => wire);

/** API Experience Hub spells the key `grantTypes`. @internal */
export const grantTypesModel = defineModel(
  'grant types of a client provider',
  schemaOf('grantTypes'),
  ({ grant_types: snake, grantTypes: camel, type, ...rest }): ClientProviderGrantTypes => ({
    ...rest,
    ...field('type', converted(type, clientProviderTypeModel.from)),
    grantTypes: snake ?? camel ?? [],
  }),
);
