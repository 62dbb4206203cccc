import { auditModel, type Audit } from './audit.js';
import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';
import { numberOf } from './wire.js';

/** An API instance that a client application has a contract with, as Exchange returns it. */
export interface ApplicationApiInstance {
  /** Id of the API instance. */
  readonly id: number;
  /** Id of the API in the older sense, a different number. Not the id of the instance. */
  readonly apiId?: number;
  /** Version and id of the instance, such as `v1:20417733`. */
  readonly name?: string | null;
  readonly instanceLabel?: string | null;
  readonly groupId?: string;
  readonly assetId?: string;
  readonly assetVersion?: string | null;
  readonly version?: string | null;
  readonly productVersion?: string | null;
  readonly assetName?: string;
  /** Asset, environment and instance in words. May end in the word `undefined`. */
  readonly fullname?: string;
  readonly environmentId?: string;
  readonly environmentName?: string;
  readonly organizationId?: string;
  readonly masterOrganizationId?: string;
  readonly deprecated?: boolean;
  readonly isPublic?: boolean;
  readonly stage?: string;
  readonly tags?: readonly string[];
  readonly order?: number;
  readonly description?: string | null;
  readonly endpointUri?: string | null;
  readonly lastActiveDate?: string | null;
  readonly portalId?: unknown;
  readonly rootFileId?: unknown;
  readonly terms?: unknown;
  readonly termsDate?: string | null;
  readonly audit?: Audit;
}

/** @internal */
export const applicationApiInstanceModel = modelOf(
  'API instance of an application',
  'applicationApiInstance',
  shownAs<Wire<'applicationApiInstance'>, ApplicationApiInstance>({
    id: numberOf,
    apiId: numberOf,
    audit: auditModel.from,
  }),
);
