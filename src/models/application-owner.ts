import { defineModel } from '../core/read/model.js';
import { fields } from './wire.js';

/**
 * An owner of a client application. Newer responses have the fields up to `entityType`; older ones a whole user, and
 * some only the id.
 */
export interface ApplicationOwner {
  /** Id of the user. A Connected App cannot own a client application. */
  readonly id: string;
  readonly organizationId?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly username?: string;
  /** Name of a team. */
  readonly name?: string;
  readonly entityType?: 'user' | 'team' | (string & {});
  readonly type?: 'host' | 'proxy' | 'user' | 'team' | (string & {});
  readonly enabled?: boolean;
  readonly deleted?: boolean;
  readonly phoneNumber?: string | null;
  readonly idprovider_id?: string;
  readonly isFederated?: boolean;
  readonly mfaVerificationExcluded?: boolean;
  /** The words `true` and `false`, as text. */
  readonly mfaVerifiersConfigured?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly lastLogin?: string | null;
  readonly roles?: readonly unknown[];
  readonly organization?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** @internal */
export const applicationOwnerModel = defineModel(
  'owner',
  (z) => {
    const { text, textOrNull, flag, list, anyObject } = fields(z);
    return z.looseObject({
      id: z.string(),
      organizationId: text,
      firstName: text,
      lastName: text,
      email: text,
      username: text,
      name: text,
      entityType: text,
      type: text,
      enabled: flag,
      deleted: flag,
      phoneNumber: textOrNull,
      idprovider_id: text,
      isFederated: flag,
      mfaVerificationExcluded: flag,
      mfaVerifiersConfigured: text,
      createdAt: text,
      updatedAt: text,
      lastLogin: textOrNull,
      roles: list,
      organization: anyObject,
      properties: anyObject,
    });
  },
  (wire): ApplicationOwner => wire,
);
