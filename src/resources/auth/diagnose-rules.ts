/** Which operation stands for a capability: its scopes are those of the capability. */
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

/** What a sign-in may be able to do. */
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

/** What a capability takes. */
export interface Rule {
  readonly capability: Capability;
  /** The first is the one to ask for; any one suffices. */
  readonly anyOf: readonly string[];
  /** Stronger scopes that may cover it; the vendor does not say so, and a probe decides. */
  readonly perhaps: readonly string[];
  /** Where the scope must have been given. */
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
