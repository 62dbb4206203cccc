import { auditModel, type Audit } from './audit.js';
import { modelOf, type Wire } from './schema-of.js';
import { converted, shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** Methods and paths that a policy is limited to. */
export interface PolicyPointcut {
  /** Such as `GET|HEAD`. */
  readonly methodRegex?: string;
  /** Such as `/orders/.*`. */
  readonly uriTemplateRegex?: string;
}

/** A policy of an API instance. */
export interface ApiInstancePolicy {
  /** The wire calls it `policyId` in lists of active policies. */
  readonly id: number;
  /** Id of the policy template, a number or text. */
  readonly policyTemplateId?: number | string;
  /** Group of the policy's asset in Exchange; inside `template` in lists of active policies. */
  readonly groupId?: string | null;
  /** Asset of the policy in Exchange; inside `template` in lists of active policies. */
  readonly assetId?: string | null;
  /** Version of that asset; inside `template` in lists of active policies. */
  readonly assetVersion?: string | null;
  /** The asset that carries the policy out on one kind of gateway. */
  readonly implementationAsset?: unknown;
  /** Only in lists of active policies: the policy's asset, of which the platform may tell more. */
  readonly template?: unknown;
  /**
   * What the definition of the policy asks for; the wire calls it `configuration` in lists of active policies.
   * **May hold secrets.**
   */
  readonly configurationData?: Readonly<Record<string, unknown>> | null;
  /** Methods and paths that the policy is limited to; null for all. */
  readonly pointcutData?: readonly PolicyPointcut[] | null;
  /** Place among the policies of the API instance, from 1. */
  readonly order?: number | null;
  readonly disabled?: boolean;
  readonly label?: string | null;
  /** `system` has been seen; may grow. */
  readonly type?: string;
  /** Upstreams that the policy is limited to. */
  readonly upstreamIds?: readonly string[] | null;
  readonly version?: number | null;
  /** Id of the API instance; the wire calls it `apiId`. */
  readonly apiInstanceId?: number;
  readonly masterOrganizationId?: string;
  readonly organizationId?: string;
  readonly audit?: Audit;
}

/** Lists have policies whole or compact, with other names for the same things. @internal */
export const apiInstancePolicyModel = modelOf(
  'policy',
  'apiInstancePolicy',
  shownAs<Wire<'apiInstancePolicy'>, ApiInstancePolicy>(
    {
      // The schema has seen that one of them is there.
      id: ({ id, policyId }) => numberOf(firstOf(id, policyId) ?? Number.NaN),
      groupId: ({ groupId, template }) => firstOf(groupId, template?.groupId),
      assetId: ({ assetId, template }) => firstOf(assetId, template?.assetId),
      assetVersion: ({ assetVersion, template }) => firstOf(assetVersion, template?.assetVersion),
      configurationData: ({ configurationData, configuration }) => firstOf(configurationData, configuration),
      apiInstanceId: ({ apiId }) => numberOf(apiId),
      audit: ({ audit }) => converted(audit, auditModel.from),
    },
    {
      policyId: ['id'],
      template: ['template', 'groupId', 'assetId', 'assetVersion'],
      configuration: ['configurationData'],
      apiId: ['apiInstanceId'],
    },
  ),
);
