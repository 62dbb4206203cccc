/**
 * What differs between a document and the platform, as steps that a person reads and a run carries out.
 */
import type { AccessProblem } from './document.js';

/** The kind of change that a step makes. */
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
  /** Id. Left out where an earlier step of the plan creates the application. */
  readonly applicationId?: number | undefined;
  /** Client id, where it is known or brought along. */
  readonly clientId?: string | undefined;
}

/** The API instance of a step, with everything that a request for a contract needs. */
export interface AccessStepApi {
  readonly apiInstanceId: number;
  /** Business group that owns the environment. */
  readonly organizationId: string;
  readonly environmentId: string;
  /** Name of the environment. */
  readonly environment?: string | undefined;
  readonly groupId: string;
  readonly assetId: string;
  /** Version of the asset, such as `1.2.0`. */
  readonly version: string;
  readonly versionGroup: string;
  readonly label?: string | undefined;
}

/** State of an application, an owner or a contract, as the kind of the step says. Holds no secret. */
export interface AccessStepState {
  readonly name?: string | undefined;
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly redirectUris?: readonly string[] | undefined;
  readonly grantTypes?: readonly string[] | undefined;
  readonly owner?: { readonly userId: string; readonly username?: string | undefined } | undefined;
  readonly contractId?: number | undefined;
  /** State of the contract. */
  readonly status?: string | undefined;
  readonly tier?: { readonly id: number; readonly name: string } | undefined;
  readonly requestedTier?: { readonly id: number; readonly name: string } | undefined;
}

/** One step of a plan. */
export interface AccessStep {
  /** Hash of kind, natural key and wished state: the same wish has the same id in every plan. */
  readonly id: string;
  readonly kind: AccessStepKind;
  readonly application: AccessStepApplication;
  /** API instance, for steps on contracts. */
  readonly api?: AccessStepApi | undefined;
  /** State that the planner saw. Left out where there was no object. */
  readonly before?: AccessStepState | undefined;
  /** State that the step leaves behind. Left out where it takes the object away. */
  readonly after?: AccessStepState | undefined;
  /** Ids of the steps that must be done before this one. */
  readonly dependsOn: readonly string[];
  /** Hash of what the planner saw of the step's object; a run compares it with a fresh look. */
  readonly fingerprint: string;
}

/** Numbers of steps of a plan, by what they do, and of its problems. */
export interface AccessCounts {
  readonly create: number;
  readonly change: number;
  readonly delete: number;
  readonly problems: number;
}

/** A contract that is PENDING already and that nobody decides in this plan. */
export interface AccessWaiting {
  readonly application: AccessStepApplication;
  /** API instance of the contract. */
  readonly api: AccessStepApi;
  /** Name of the tier that was asked for. */
  readonly tier?: string | undefined;
}

/** An estimate of the work of a run. */
export interface AccessEstimate {
  /** Requests, the scan at the start included. */
  readonly requests: number;
  /** Time at `requestsPerMinute`, in minutes. */
  readonly minutes: number;
  /** Rate that the minutes are reckoned with: the only one that was ever recorded, of Access Management. */
  readonly requestsPerMinute: number;
}

/**
 * A plan: steps that bring the platform to a document, or do another whole job. `String(plan)` is a diff that a person
 * reads; `JSON.stringify` and `parsePlan` go there and back.
 */
export interface AccessPlan {
  /** Version of the format. */
  readonly version: 1;
  /** Id of the root organization. */
  readonly organizationId: string;
  /** ISO date when the plan was made. */
  readonly createdAt: string;
  /** Steps, each behind those that it depends on. */
  readonly steps: readonly AccessStep[];
  /** Problems, which a run wants accepted. */
  readonly problems: readonly AccessProblem[];
  readonly counts: AccessCounts;
  /** Whether there is no step. Problems may remain. */
  readonly isEmpty: boolean;
  /** Contracts that wait for the decision of somebody else, and are no steps. */
  readonly waiting: readonly AccessWaiting[];
  readonly estimate: AccessEstimate;
  /** Hash of the content: `parsePlan` refuses a plan that was changed since. */
  readonly hash: string;
  /** Returns the plan as text for people. */
  toString(): string;
}
