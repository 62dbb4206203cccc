import { expect, it } from 'vitest';
import { isAnypointError, type AnypointError } from '../../src/index.js';
import type { LocalAnypoint } from '../../src/testing/index.js';
import { grantEverywhere } from '../../src/testing/access/scopes.js';
import { walk, type Step } from '../operations/walk.js';

/** Tokens stay: the client has them, and scopes are looked up at every call. */
const kept = new Set(['accessTokens', 'refreshTokens', 'authorizationCodes']);

function recordsOf({ state }: LocalAnypoint) {
  return Object.entries(state).filter(([name]) => !kept.has(name)) as [string, unknown][];
}

/** Remembers the world, and gives what puts it back. */
function remembered(platform: LocalAnypoint): () => void {
  const before = structuredClone(Object.fromEntries(recordsOf(platform)));
  return () => {
    for (const [name, records] of recordsOf(platform)) {
      const then = structuredClone(before[name]);
      if (records instanceof Map) {
        records.clear();
        for (const [id, record] of then as Map<unknown, unknown>) records.set(id, record);
      } else if (Array.isArray(records)) {
        records.splice(0, records.length, ...(then as unknown[]));
      }
    }
  };
}

/** The client's app is given these scopes, as broadly as they go; every application is one that it created. */
function hold({ state, credentials: { clientId } }: LocalAnypoint, scopes: readonly string[]): void {
  for (const application of state.applications.values()) application.createdByConnectedApp = clientId;
  const app = state.connectedApps.get(clientId);
  if (app !== undefined) app.scopes = [...new Set(scopes)].flatMap((scope) => grantEverywhere(state, scope));
}

function isRefusal(error: unknown): error is AnypointError {
  return isAnypointError(error, 'permission') || isAnypointError(error, 'authentication');
}

/** Calls that are carried out without any scope: sign-in, lists that come empty, and what asks for none. */
const unscoped = [
  'clientApplications.findByName',
  "clientApplications.list view: 'organization'",
  'clientApplications.listGrantTypes',
  'organizations.find',
  // No source tells which scopes these want, so none is demanded and none is named.
  ...['create', 'delete', 'get', 'list', 'revoke'].map((method) => `contracts.${method} of a managed-service API`),
];

it('lets every call through once what its error named is granted, each set by itself', async () => {
  const complaints: string[] = [];
  const refused = new Set<string>();
  const untouched = new Set<string>();

  const follow = async (
    { method, variant, platform }: Step,
    act: () => Promise<unknown>,
    restore: () => void,
    held: readonly string[] = [],
  ): Promise<void> => {
    const at = `${method} ${variant} with [${held.join(', ')}]`;
    restore();
    hold(platform, held);
    let error: unknown;
    try {
      await act();
    } catch (thrown) {
      error = thrown;
    }
    if (error === undefined) {
      if (held.length === 0) untouched.add([method, variant].filter((word) => word !== '').join(' '));
      return;
    }
    if (!isRefusal(error)) throw new Error(`${at} failed for another reason`, { cause: error });
    refused.add(method);
    const { requiredScopes = [] } = error;
    if (requiredScopes.length === 0) complaints.push(`${at}: the error names no scopes: ${error.message}`);
    for (const all of requiredScopes) {
      if (all.every((scope) => held.includes(scope))) complaints.push(`${at}: refused, and asks for ${all.join(', ')}`);
      else await follow({ method, variant, platform }, act, restore, [...held, ...all]);
    }
  };

  await walk(async (step, act) => {
    if (step.method.startsWith('auth.') && step.method !== 'auth.grantedScopes') return act();
    const { state, credentials } = step.platform;
    const restore = remembered(step.platform);
    await follow(step, act, restore);
    restore();
    expect(state.connectedApps.get(credentials.clientId)?.scopes.length).toBeGreaterThan(50);
    return act();
  });

  expect(complaints).toEqual([]);
  expect(refused.size).toBeGreaterThan(40);
  expect([...untouched].sort()).toEqual([...unscoped].sort());
}, 60_000);
