/**
 * Finds out by reading one item what the scopes of a sign-in do not tell. Nothing is changed; what no read can tell
 * stays undecided.
 */
import type { RequestOptions } from '../core/call.js';
import type { HttpClient } from '../core/http-client.js';
import { anyModel } from '../core/model.js';
import { path, type Path } from '../core/path.js';
import { isAnypointError } from '../errors.js';
import type { Rule } from './diagnose-rules.js';

/** Is what was found out about one capability. */
export interface Finding {
  readonly able: boolean | undefined;
  readonly foundBy: 'granted scopes' | 'probe' | 'nothing';
  readonly note?: string;
}

/** Is where capabilities are looked for. */
export interface Place {
  readonly root: string;
  readonly group: string;
  readonly environmentId: string | undefined;
}

/** Makes a function that probes one capability after the other. */
export function probes(
  http: HttpClient,
  place: Place,
  givenInstanceId: number | string | undefined,
  options: RequestOptions,
): (rule: Rule) => Promise<Finding> {
  const { root: organizationId, group, environmentId } = place;
  const one = { offset: 0, limit: 1 };
  const get = async (at: Path): Promise<{ readonly allowed: boolean; readonly answer: unknown }> => {
    try {
      return {
        allowed: true,
        answer: await http.request({ method: 'GET', path: at, query: one, model: anyModel }, options),
      };
    } catch (error) {
      if (isAnypointError(error, 'permission') || isAnypointError(error, 'authentication'))
        return { allowed: false, answer: undefined };
      throw error;
    }
  };
  const inEnvironment = { organizationId: group, environmentId: environmentId ?? '' };
  const owned = (): Promise<{ allowed: boolean; answer: unknown }> =>
    get(path('/exchange/api/v2/organizations/{organizationId}/applications', { organizationId }));
  const instances = (): Promise<{ allowed: boolean; answer: unknown }> =>
    get(path('/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis', inEnvironment));

  const ofInstance = async (what: 'contracts' | 'tiers'): Promise<Finding> => {
    const apiInstanceId = givenInstanceId ?? firstInstanceId((await instances()).answer);
    if (apiInstanceId === undefined) return undecided('no API instance to try it on: give `apiInstanceId`');
    const values = { ...inEnvironment, apiInstanceId };
    const route = '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}';
    const at = what === 'tiers' ? path(`${route}/tiers`, values) : path(`${route}/contracts`, values);
    return probed((await get(at)).allowed);
  };

  return async ({ capability, context, reads }) => {
    if (!reads) return undecided('no harmless probe tells; let the Connected App read its scopes (read:orgconnapps)');
    if (context === 'environment' && environmentId === undefined)
      return undecided('no environment to try it in: give `environmentId`');
    switch (capability) {
      case 'list own applications':
        return probed((await owned()).allowed);
      case 'list all applications': {
        const all = await get(
          path('/apiplatform/repository/v2/organizations/{organizationId}/applications', { organizationId }),
        );
        if (!all.allowed || countOf(all.answer, 'applications') > 0) return probed(all.allowed);
        // A missing scope looks like an organization without applications; an own application gives it away.
        const mine = await owned();
        if (countOf(mine.answer) > 0)
          return { ...probed(false), note: 'the list comes back empty although applications exist' };
        return undecided('the list is empty: there are no applications, or the scope is missing');
      }
      case 'read contracts':
        return ofInstance('contracts');
      case 'read SLA tiers':
        return ofInstance('tiers');
      case 'read API instances':
        return probed((await instances()).allowed);
      case 'read assets':
        return probed((await get(path('/exchange/api/v2/assets/search', {}))).allowed);
      default:
        return probed(
          (await get(path('/accounts/api/organizations/{organizationId}/environments', { organizationId }))).allowed,
        );
    }
  };
}

function probed(able: boolean): Finding {
  return { able, foundBy: 'probe' };
}

function undecided(note: string): Finding {
  return { able: undefined, foundBy: 'nothing', note };
}

function countOf(answer: unknown, member?: string): number {
  const list: unknown = member === undefined ? answer : memberOf(answer, member);
  return Array.isArray(list) ? list.length : 0;
}

function firstInstanceId(answer: unknown): number | undefined {
  const [asset] = arrayOf(memberOf(answer, 'assets'));
  const [instance] = arrayOf(memberOf(asset, 'apis'));
  const id = memberOf(instance, 'id');
  return typeof id === 'number' ? id : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
