/**
 * What differs between a document and the platform, as steps that a person reads and a run carries out.
 */
import type { AccessProblem } from './document.js';

/** What a step does. */
export type AccessStepKind =
  | 'create_application'
  | 'update_application'
  | 'add_owner'
  | 'remove_owner'
  | 'request_contract'
  | 'approve_contract'
  | 'reject_contract'
  | 'change_tier'
  | 'revoke_contract'
  | 'restore_contract'
  | 'delete_contract'
  | 'delete_application'
  | 'reset_secret';

/** The application of a step: by name where it is yet to be created. */
export interface AccessStepApplication {
  readonly name: string;
  /** Left out where an earlier step of the plan creates the application. */
  readonly applicationId?: number | undefined;
  readonly clientId?: string | undefined;
}

/** The API instance of a step, with everything that a request for a contract needs. */
export interface AccessStepApi {
  readonly apiInstanceId: number;
  /** Business group that owns the environment. */
  readonly organizationId: string;
  readonly environmentId: string;
  readonly environment?: string | undefined;
  readonly groupId: string;
  readonly assetId: string;
  /** Version of the asset, such as `1.2.0`. */
  readonly version: string;
  readonly versionGroup: string;
  readonly label?: string | undefined;
}

/** What a step finds or leaves behind: of an application, an owner or a contract, as the kind says. No secret. */
export interface AccessStepState {
  readonly name?: string | undefined;
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly redirectUris?: readonly string[] | undefined;
  readonly grantTypes?: readonly string[] | undefined;
  readonly owner?: { readonly userId: string; readonly username?: string | undefined } | undefined;
  readonly contractId?: number | undefined;
  readonly status?: string | undefined;
  readonly tier?: { readonly id: number; readonly name: string } | undefined;
  readonly requestedTier?: { readonly id: number; readonly name: string } | undefined;
}

/** One step of a plan. */
export interface AccessStep {
  /** A hash of kind, natural key and wished state: the same wish has the same id in every plan. */
  readonly id: string;
  readonly kind: AccessStepKind;
  readonly application: AccessStepApplication;
  readonly api?: AccessStepApi | undefined;
  readonly before?: AccessStepState | undefined;
  readonly after?: AccessStepState | undefined;
  /** Ids of the steps that must be done before this one. */
  readonly dependsOn: readonly string[];
  /** A hash of what the planner saw of the step's object; a run compares it with a fresh look. */
  readonly fingerprint: string;
}

/** How many steps of which direction a plan has. */
export interface AccessCounts {
  readonly create: number;
  readonly change: number;
  readonly delete: number;
  readonly problems: number;
}

/** A contract that is PENDING already and that nobody decides in this plan. */
export interface AccessWaiting {
  readonly application: AccessStepApplication;
  readonly api: AccessStepApi;
  /** Name of the tier that was asked for. */
  readonly tier?: string | undefined;
}

/** How much work a run of the plan is likely to be. */
export interface AccessEstimate {
  readonly requests: number;
  readonly minutes: number;
  /** The rate that the minutes are reckoned with: the only one that was ever recorded, of Access Management. */
  readonly requestsPerMinute: number;
}

/** What would have to be done. `String(plan)` is a diff that a person reads; `JSON.stringify` and `parsePlan` go there and back. */
export interface AccessPlan {
  readonly version: 1;
  readonly organizationId: string;
  /** When it was made, as an ISO date. */
  readonly createdAt: string;
  readonly steps: readonly AccessStep[];
  readonly problems: readonly AccessProblem[];
  readonly counts: AccessCounts;
  /** True when there is no step. Problems may remain. */
  readonly isEmpty: boolean;
  /** What waits for the decision of somebody else, and is no step. */
  readonly waiting: readonly AccessWaiting[];
  readonly estimate: AccessEstimate;
  /** A hash of the content: `parsePlan` refuses a plan that was changed since. */
  readonly hash: string;
  toString(): string;
}
