import { modelOf } from './schema-of.js';

/** A user of an organization. */
export interface Member {
  /** What `clientApplications.addOwner` takes as `userId`. */
  readonly id: string;
  readonly username?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly organizationId?: string;
  readonly enabled?: boolean;
  /** `mulesoft`, or an external identity provider. */
  readonly idprovider_id?: string;
  readonly type?: 'host' | 'proxy' | (string & {});
  /** ISO 8601 in recorded responses, the text of a JavaScript date in the specification's examples. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly lastLogin?: string | null;
  readonly password_updatedAt?: string | null;
}

/** @internal */
export const memberModel = modelOf('member', 'member', (wire): Member => wire);
