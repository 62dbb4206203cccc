/**
 * Finds out what a sign-in may do. Where the Connected App may read its own scopes, they decide; elsewhere harmless
 * probes do. What neither shows is reported as undecided.
 */
import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { isAnypointError } from '../../errors.js';
import type { GrantedScope } from '../../models/granted-scope.js';
import { scopeNamed } from '../../scopes.js';
import { Probes, type Finding, type Place } from './diagnose-probes.js';
import { rules, type Capability, type Rule } from './diagnose-rules.js';
import type { EnvironmentParams, Scope } from '../scope.js';

export type { Capability } from './diagnose-rules.js';

/** The place to examine. Everything defaults to the client's options. */
export interface DiagnoseParams extends EnvironmentParams {
  /** API instance to probe contracts and tiers on. @default the first one of the environment */
  readonly apiInstanceId?: number | string | undefined;
  /**
   * Whether to probe, where the scopes cannot be read, for capabilities that no read can show (creating, managing), by
   * requests without their required fields, which the platform can only refuse.
   * @default false: nothing is sent but reads
   */
  readonly probeWrites?: boolean | undefined;
}

/** The identifier and the display name of a scope. */
export interface NamedScope {
  readonly identifier: string;
  readonly name: string;
}

/** The finding about one capability. */
export interface CapabilityFinding {
  readonly capability: Capability;
  /** Whether the sign-in has the capability; undefined when that cannot be found out without changing something. */
  readonly able: boolean | undefined;
  /** The source of the finding. */
  readonly foundBy: 'granted scopes' | 'probe' | 'nothing';
  /** Scopes of which one suffices. */
  readonly needs: readonly NamedScope[];
  /** The scope to request, when the capability is missing or may be. */
  readonly missingScope?: NamedScope;
  /** A remark about the finding. */
  readonly note?: string;
}

/** The capabilities of a sign-in; `String(diagnosis)` is an aligned table. */
export interface Diagnosis {
  readonly capabilities: readonly CapabilityFinding[];
  toString(): string;
}

/** The parts that a diagnosis works with. @internal */
export interface DiagnosisParts {
  readonly http: HttpClient;
  readonly scope: Scope;
  /**
   * Reads the granted scopes. Undefined for a sign-in that acts for a user, where the user's permissions count as well.
   */
  readonly grantedScopes: ((options: RequestOptions) => Promise<readonly GrantedScope[]>) | undefined;
}

export async function diagnose(
  parts: DiagnosisParts,
  params: DiagnoseParams,
  options: RequestOptions,
): Promise<Diagnosis> {
  const place = await placeOf(parts.scope, params, options);
  const granted = await readableScopes(parts, options);
  const probes = new Probes(parts.http, place, params.probeWrites === true, options);
  const capabilities: CapabilityFinding[] = [];
  for (const rule of rules) {
    const finding =
      (granted === undefined ? undefined : findingOfScopes(granted, rule, place)) ??
      (await probes.find(rule.capability));
    const needs = rule.anyOf.map(namedScope);
    const missingScope = finding.able === true ? undefined : needs[0];
    capabilities.push({
      capability: rule.capability,
      needs,
      ...finding,
      ...(missingScope === undefined ? {} : { missingScope }),
    });
  }
  return { capabilities, toString: () => table(capabilities) };
}

async function placeOf(scope: Scope, params: DiagnoseParams, options: RequestOptions): Promise<Place> {
  const root = await scope.root(params, options);
  const group = await scope.businessGroup(params, options);
  const environmentId = await scope.knownEnvironmentId(params, options);
  return { root, group, environmentId, apiInstanceId: params.apiInstanceId };
}

/** Returns the scopes; undefined where they cannot be read: no Connected App, or no permission. */
async function readableScopes(
  parts: DiagnosisParts,
  options: RequestOptions,
): Promise<readonly GrantedScope[] | undefined> {
  try {
    return await parts.grantedScopes?.(options);
  } catch (error) {
    if (isAnypointError(error) && ['permission', 'authentication', 'not_found', 'configuration'].includes(error.code)) {
      return undefined;
    }
    throw error;
  }
}

/** Returns the finding by scopes; undefined where they do not decide. */
function findingOfScopes(granted: readonly GrantedScope[], rule: Rule, place: Place): Finding | undefined {
  const held = (scopes: readonly string[]): readonly GrantedScope[] =>
    granted.filter(({ scope }) => scopes.includes(scope));
  const matching = held(rule.anyOf);
  const able = matching.some(({ context_params: context }) => isHere(context, rule, place));
  if (!able && held(rule.perhaps).length > 0) return undefined;
  const elsewhere = !able && matching.length > 0 ? 'granted, but for another organization or environment' : undefined;
  const somewhere = able && rule.context === 'environment' && place.environmentId === undefined;
  const note = elsewhere ?? (somewhere ? 'in at least one environment' : undefined);
  return { able, foundBy: 'granted scopes', ...(note === undefined ? {} : { note }) };
}

function isHere({ org, envId }: GrantedScope['context_params'], rule: Rule, place: Place): boolean {
  if (org === undefined || rule.context === 'anywhere') return true;
  if (rule.context === 'root') return org === place.root;
  if (org !== place.group && org !== place.root) return false;
  return envId === undefined || place.environmentId === undefined || envId === place.environmentId;
}

function namedScope(identifier: string): NamedScope {
  return { identifier, name: scopeNamed(identifier)?.name ?? identifier };
}

function table(capabilities: readonly CapabilityFinding[]): string {
  const rows = [
    ['capability', 'able', 'found by', 'missing scope', 'note'],
    ...capabilities.map(({ capability, able, foundBy, missingScope, note }) => [
      capability,
      able === undefined ? 'unknown' : able ? 'yes' : 'no',
      foundBy,
      missingScope === undefined ? '' : `${missingScope.identifier} (${missingScope.name})`,
      note ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
