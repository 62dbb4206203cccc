/**
 * `anypoint-sdk/access`: who may call what, as a document; what differs, as a plan; one executor for every job.
 */
export type {
  AccessApi,
  AccessApiCoordinates,
  AccessApiInstance,
  AccessApplication,
  AccessContract,
  AccessContractStatus,
  AccessDocument,
  AccessOrganization,
  AccessProblem,
} from './document.js';
export { parseAccess } from './parse.js';
export type { ParseAccessOptions, ParseEncryptedAccessOptions } from './parse.js';
export { formatAccess } from './format.js';
export type { FormatAccessOptions, FormatEncryptedAccessOptions } from './format.js';
export type { YamlModule } from './yaml-module.js';
export type { EncryptionKey } from '../stores/encryption.js';

export { exportAccess } from './export.js';
export type { ExportAccessParams } from './export.js';
export { mapAccess } from './map.js';
export type { AccessMapping, ApiCounterpart, Renaming } from './map.js';
export { accessRows } from './rows.js';
export type { AccessRow } from './rows.js';
export { toCsv } from './csv.js';
export { toMermaid } from './mermaid.js';

export { planAccess } from './plan-access.js';
export type { PlanAccessOptions } from './plan-access.js';
export { planMove } from './plan-move.js';
export type { PlanMoveParams } from './plan-move.js';
export { planOffboarding } from './plan-offboarding.js';
export type { PlanOffboardingParams } from './plan-offboarding.js';
export { planRotation } from './plan-rotation.js';
export type { PlanRotationParams } from './plan-rotation.js';
export { planApprovals } from './plan-approvals.js';
export type { AccessDecision, PendingRequest, PlanApprovalsParams } from './plan-approvals.js';
export { parsePlan } from './parse-plan.js';
export type {
  AccessCounts,
  AccessEstimate,
  AccessPlan,
  AccessStep,
  AccessStepApi,
  AccessStepApplication,
  AccessStepKind,
  AccessStepState,
  AccessWaiting,
} from './plan.js';

export type { AccessEvent } from './run/events.js';
export { LeaseLostError } from './run/journal.js';
export type {
  Journal,
  JournalEntry,
  JournalFinishedEntry,
  JournalIntentEntry,
  JournalOutcomeEntry,
  JournalPlanEntry,
  JournalResult,
  JournalSecretEntry,
  Lease,
  LeaseRequest,
} from './run/journal.js';
export { memoryJournal } from './run/memory-journal.js';
export type { CarriedCredentials, CredentialsSource } from './run/platform.js';
export type { AccessProgress } from './run/progress.js';
export type { AccessReport, AccessStop, FailedStep, WaitingContract } from './run/report.js';
export type { ApplyOptions, ApprovalWaitOptions } from './run/run-options.js';
export { applyPlan, runPlan } from './run/run-plan.js';
export type { StepEnd, StepResult } from './run/run-steps.js';
export type { AccessSecret, SecretTaker } from './run/secrets.js';
