import { modelOf } from './schema-of.js';

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
export const applicationOwnerModel = modelOf('owner', 'applicationOwner', (wire): ApplicationOwner => wire);
