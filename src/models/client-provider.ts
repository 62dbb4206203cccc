import { defineModel } from '../core/read/model.js';
import { converted, field, fields } from './wire.js';

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
  (z) => {
    const { textOrNull, anything } = fields(z);
    return z.looseObject({ providerId: textOrNull, name: textOrNull, type: anything });
  },
  (wire): ClientProviderReference => wire,
);

/** @internal */
export const clientProviderTypeModel = defineModel(
  'type of a client provider',
  (z) => {
    const { textOrNull } = fields(z);
    return z.looseObject({ name: z.string(), description: textOrNull, version: textOrNull });
  },
  (wire): ClientProviderType => wire,
);

/** @internal */
export const clientProviderModel = defineModel(
  'client provider',
  (z) => {
    const { text } = fields(z);
    return z.looseObject({
      providerId: z.string(),
      name: text,
      organizationId: text,
      type: clientProviderTypeModel.schema(z).exactOptional(),
    });
  },
  (wire): ClientProvider => wire,
);

/** @internal */
export const grantTypeModel = defineModel(
  'grant type',
  (z) => {
    const { text, texts, flag } = fields(z);
    return z.looseObject({ name: z.string(), label: text, required: flag, exclude: texts, depends: texts });
  },
  (wire): ClientProviderGrantType => wire,
);

/** API Experience Hub spells the key `grantTypes`. @internal */
export const grantTypesModel = defineModel(
  'grant types of a client provider',
  (z) => {
    const list = z.array(grantTypeModel.schema(z)).exactOptional();
    return z.looseObject({
      type: clientProviderTypeModel.schema(z).exactOptional(),
      grant_types: list,
      grantTypes: list,
    });
  },
  ({ grant_types: snake, grantTypes: camel, type, ...rest }): ClientProviderGrantTypes => ({
    ...rest,
    ...field('type', converted(type, clientProviderTypeModel.from)),
    grantTypes: snake ?? camel ?? [],
  }),
);
