/** A run that is killed anywhere, and begun again: in one process, with a journal or a network that dies. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyPlan, memoryJournal, type AccessSecret } from '../../../src/access/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';
import { fakeTime, untilSettled } from '../../fakes/time.js';
import { dyingJournal } from './dying-journal.js';
import { arrangeEveryKind, clientOf, everyKindPlan, worldOf, writesOf } from './jobs.js';

function arranged(): LocalAnypoint {
  const local = createLocalAnypoint();
  arrangeEveryKind(local);
  return local;
}

/** How often each thing was made: carried out, not refused. */
function madeOf(local: LocalAnypoint): Record<string, number> {
  const made: Record<string, number> = {};
  for (const { method, path, status } of local.requests) {
    if (method !== 'POST' || path.includes('/oauth2/') || status >= 300) continue;
    const key = path.replaceAll(/\d{5,}/g, 'n');
    made[key] = (made[key] ?? 0) + 1;
  }
  return made;
}

async function undisturbed() {
  const local = arranged();
  const report = await applyPlan(clientOf(local), everyKindPlan(local), { onSecret: () => undefined });
  expect(report.isComplete).toBe(true);
  return { world: worldOf(local), made: madeOf(local), steps: report.done.length };
}

describe.each(['young', 'old'] as const)('a plan that is %s', (age) => {
  test.each(['before', 'after'] as const)(
    'ends complete when it was killed %s any entry',
    { timeout: 120_000 },
    async (when) => {
      const expected = await undisturbed();
      for (let at = 1; ; at++) {
        const local = arranged();
        const plan = everyKindPlan(local, age === 'old' ? '2026-01-01T00:00:00.000Z' : undefined);
        const journal = memoryJournal();
        const dying = dyingJournal(journal, at, when);
        const secrets: AccessSecret[] = [];
        const onSecret = (secret: AccessSecret): void => void secrets.push(secret);
        const first = await applyPlan(clientOf(local), plan, { journal: dying, onSecret }).catch(
          (error: unknown) => error,
        );
        if (!dying.isDead) {
          expect(at).toBeGreaterThan(2 * expected.steps);
          break;
        }
        const report = await applyPlan(clientOf(local), plan, { journal, onSecret });
        expect({ at, failed: report.failed, stale: report.stale, first: first instanceof TypeError }).toEqual({
          at,
          failed: [],
          stale: [],
          first: false,
        });
        expect(report.isComplete).toBe(true);
        expect({ at, world: worldOf(local) }).toEqual({ at, world: expected.world });
        expect({ at, made: madeOf(local) }).toEqual({ at, made: expected.made });
        expectDelivered(local, secrets);
      }
    },
  );
});

function expectDelivered(local: LocalAnypoint, secrets: readonly AccessSecret[]): void {
  for (const name of ['fresh', 'orders-mobile']) {
    const last = secrets.filter(({ application }) => application === name).at(-1);
    const current = [...local.state.applications.values()].find((application) => application.name === name);
    expect({ name, secret: last?.clientSecret }).toEqual({ name, secret: current?.clientSecret });
    expect(last?.clientId).toBe(current?.clientId);
  }
}

afterEach(() => void vi.useRealTimers());

test.each(['before', 'after'] as const)(
  'one run ends complete when the connection is cut %s each request',
  async (reset) => {
    const expected = await undisturbed();
    const local = arranged();
    const hit = new Set<string>();
    local.fail({
      match: (request) => {
        const { pathname } = new URL(request.url);
        if (request.method === 'GET' || pathname.includes('/oauth2/') || hit.has(`${request.method} ${pathname}`))
          return false;
        hit.add(`${request.method} ${pathname}`);
        return true;
      },
      times: 1_000,
      reset,
    });
    const secrets: AccessSecret[] = [];
    const onSecret = (secret: AccessSecret): void => void secrets.push(secret);
    const plan = everyKindPlan(local);
    fakeTime();
    const outcome = await untilSettled(applyPlan(clientOf(local), plan, { onSecret }));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { failed: [], isComplete: true } });
    expect(hit.size).toBeGreaterThan(10);
    expect(worldOf(local)).toEqual(expected.world);
    // What was carried out is looked for, and not asked for once more.
    if (reset === 'after') expect(writesOf(local)).toHaveLength(expected.steps);
    expectDelivered(local, secrets);
  },
);
