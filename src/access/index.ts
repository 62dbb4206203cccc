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
