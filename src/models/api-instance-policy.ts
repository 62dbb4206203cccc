import { auditModel, type Audit } from './audit.js';
import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** Methods and paths that a policy is limited to. */
export interface PolicyPointcut {
  /** Methods, such as `GET|HEAD`. */
  readonly methodRegex?: string;
  /** Path pattern, such as `/orders/.*`. */
  readonly uriTemplateRegex?: string;
}

/** A policy of an API instance. */
export interface ApiInstancePolicy {
  /** Id of the policy; the wire calls it `policyId` in lists of active policies. */
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
  /** The policy's asset, only in lists of active policies; the platform may return more fields. */
  readonly template?: unknown;
  /**
   * Configuration, as the definition of the policy demands; the wire calls it `configuration` in lists of active
   * policies. **May hold secrets.**
   */
  readonly configurationData?: Readonly<Record<string, unknown>> | null;
  /** Methods and paths that the policy is limited to; null for all. */
  readonly pointcutData?: readonly PolicyPointcut[] | null;
  /** Position among the policies of the API instance, from 1. */
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

/** Lists contain policies in full or compact form, with other names for the same fields. @internal */
export const apiInstancePolicyModel = modelOf(
  'policy',
  'apiInstancePolicy',
  shownAs<Wire<'apiInstancePolicy'>, ApiInstancePolicy>(
    {
      // The schema has checked that one of them is present.
      id: { of: ['id', 'policyId'], make: ({ id, policyId }) => numberOf(firstOf(id, policyId)) },
      groupId: { of: ['groupId', 'template'], make: ({ groupId, template }) => firstOf(groupId, template?.groupId) },
      assetId: { of: ['assetId', 'template'], make: ({ assetId, template }) => firstOf(assetId, template?.assetId) },
      assetVersion: {
        of: ['assetVersion', 'template'],
        make: ({ assetVersion, template }) => firstOf(assetVersion, template?.assetVersion),
      },
      configurationData: {
        of: ['configurationData', 'configuration'],
        make: ({ configurationData, configuration }) => firstOf(configurationData, configuration),
      },
      apiInstanceId: { of: ['apiId'], make: ({ apiId }) => numberOf(apiId) },
      audit: auditModel.from,
    },
    ['policyId', 'configuration', 'apiId'],
  ),
);
