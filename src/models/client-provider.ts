import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';

/** A reference to the client provider of an application. Empty or null for the built-in provider. */
export interface ClientProviderReference {
  /** Null for the built-in provider. */
  readonly providerId?: string | null;
  readonly name?: string | null;
  /** Null, text, or an object with a name. */
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
  /** Display name. */
  readonly label?: string;
  /** True when the grant type is mandatory. */
  readonly required?: boolean;
  /** Grant types that cannot be combined with this one. */
  readonly exclude?: readonly string[];
  /** Grant types of which this one requires at least one. */
  readonly depends?: readonly string[];
}

/** The result of `clientApplications.listGrantTypes`. The wire calls the list `grant_types`. */
export interface ClientProviderGrantTypes {
  readonly type?: ClientProviderType;
  readonly grantTypes: readonly ClientProviderGrantType[];
}

/** @internal */
export const clientProviderReferenceModel = modelOf(
  'client provider of an application',
  'clientProviderReference',
  (wire): ClientProviderReference => wire,
);

/** @internal */
export const clientProviderTypeModel = modelOf(
  'type of a client provider',
  'clientProviderType',
  (wire): ClientProviderType => wire,
);

/** @internal */
export const clientProviderModel = modelOf('client provider', 'clientProvider', (wire): ClientProvider => wire);

/** @internal */
export const grantTypeModel = modelOf('grant type', 'grantType', (wire): ClientProviderGrantType => wire);

/** API Experience Hub spells the key `grantTypes`. @internal */
export const grantTypesModel = modelOf(
  'grant types of a client provider',
  'grantTypes',
  shownAs<Wire<'grantTypes'>, ClientProviderGrantTypes>(
    {
      grantTypes: {
        of: ['grant_types', 'grantTypes'],
        make: ({ grant_types: snake, grantTypes: camel }) => snake ?? camel ?? [],
        isAlways: true,
      },
    },
    ['grant_types'],
  ),
);
