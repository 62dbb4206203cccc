/** The operation that represents each capability, whose scopes are those of the capability. */
import type { RequiredScopes } from '../../errors.js';
import {
  addApplicationOwner,
  approveContract,
  createClientApplication,
  listApiInstances,
  listClientApplications,
  listContracts,
  listEnvironments,
  listPlatformApplications,
  listSlaTiers,
  searchAssets,
} from '../../generated/operations.js';
import { scopesThatMayCover } from './covering-scopes.js';

/** A capability that a sign-in may have. */
export type Capability =
  | 'create applications'
  | 'list own applications'
  | 'list all applications'
  | 'read contracts'
  | 'manage contracts'
  | 'read SLA tiers'
  | 'read API instances'
  | 'read assets'
  | 'read environments'
  | 'manage owners';

/** The requirements of a capability. */
export interface Rule {
  readonly capability: Capability;
  /** Scopes of which any one suffices; the first is the one to recommend. */
  readonly anyOf: readonly string[];
  /** Stronger scopes that may cover it. The vendor does not document that, so a probe decides. */
  readonly perhaps: readonly string[];
  /** The context in which the scope must have been granted. */
  readonly context: Context;
}

type Context = 'root' | 'environment' | 'anywhere';

function rule(capability: Capability, { scopes = [] }: { readonly scopes?: RequiredScopes }, context: Context): Rule {
  const anyOf = scopes.flat();
  const stronger = new Set(anyOf.flatMap((scope) => scopesThatMayCover(scope)));
  return { capability, anyOf, perhaps: [...stronger].filter((scope) => !anyOf.includes(scope)), context };
}

export const rules: readonly Rule[] = [
  rule('create applications', createClientApplication, 'root'),
  rule('list own applications', listClientApplications, 'root'),
  rule('list all applications', listPlatformApplications, 'root'),
  rule('read contracts', listContracts, 'environment'),
  rule('manage contracts', approveContract, 'environment'),
  rule('read SLA tiers', listSlaTiers, 'environment'),
  rule('read API instances', listApiInstances, 'environment'),
  rule('read assets', searchAssets, 'anywhere'),
  rule('read environments', listEnvironments, 'anywhere'),
  rule('manage owners', addApplicationOwner, 'root'),
];
