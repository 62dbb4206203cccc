/** What waits, what is held, and what goes wrong on the way. */
import { expect, test, vi } from 'vitest';
import { applyPlan, memoryJournal, runPlan } from '../../../src/access/index.js';
import { stepOf } from '../../../src/access/steps.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { quiet } from '../../fakes/time.js';
import { apiOf, applicationOf, clientOf, contractOf, newApplicationSteps, planOf, tierOf, worldOf } from './jobs.js';

const twoApplications = () => {
  const local = createLocalAnypoint();
  const plan = planOf(local, [...newApplicationSteps(local, 'one'), ...newApplicationSteps(local, 'two')]);
  return { local, plan, client: clientOf(local) };
};

test('a contract that somebody else approves is reported as waiting; with wait it is waited for', async () => {
  const local = createLocalAnypoint();
  const [create, request] = newApplicationSteps(local, 'patient');
  if (create === undefined || request === undefined) throw new Error('no steps');
  const inventory = apiOf(local, 'inventory-api');
  const portal = contractOf(local, 'partner-portal', inventory);
  const after = stepOf({
    kind: 'revoke_contract',
    application: applicationOf(local, 'partner-portal').application,
    api: inventory,
    before: portal,
    after: { ...portal, status: 'REVOKED' },
    dependsOn: [request],
  });
  const plan = planOf(local, [create, request, after]);
  const journal = memoryJournal();
  const report = await applyPlan(clientOf(local), plan, { journal });
  expect(report.waiting).toMatchObject([{ application: { name: 'patient' }, tier: 'Gold' }]);
  expect(report.skipped).toEqual([after]);
  expect(report.isComplete).toBe(false);

  const approve = (): void => {
    const waiting = [...local.state.contracts.values()].find(({ status, applicationId }) => {
      return status === 'PENDING' && local.state.applications.get(applicationId)?.name === 'patient';
    });
    if (waiting === undefined) throw new Error('nothing waits');
    Object.assign(waiting, { status: 'APPROVED', tierId: waiting.requestedTierId, requestedTierId: null });
  };
  const events = runPlan(clientOf(local), plan, { journal, wait: { pollIntervalMs: 5 } });
  for await (const event of events) {
    if (event.type === 'step_ended' && event.end === 'waiting') approve();
    if (event.type === 'finished') expect(event.report.isComplete).toBe(true);
  }
  expect(tierOf(local, 'Gold').name).toBe('Gold');
  expect(contractOf(local, 'partner-portal', inventory).status).toBe('REVOKED');
});

test('the old contract is kept for holdMs once the new one is there', async () => {
  const local = createLocalAnypoint();
  const inventory = apiOf(local, 'inventory-api');
  const orders = apiOf(local, 'orders-api');
  const { application } = applicationOf(local, 'night-batch');
  const silver = tierOf(local, 'Silver');
  const request = stepOf({
    kind: 'request_contract',
    application,
    api: orders,
    after: { status: 'APPROVED', tier: silver },
  });
  const portal = contractOf(local, 'partner-portal', inventory);
  const revoke = stepOf({
    kind: 'revoke_contract',
    application: applicationOf(local, 'partner-portal').application,
    api: inventory,
    before: portal,
    after: { ...portal, status: 'REVOKED' },
    dependsOn: [request],
  });
  const journal = memoryJournal();
  const plan = planOf(local, [request, revoke]);
  const ends: string[] = [];
  for await (const event of runPlan(clientOf(local), plan, { journal, holdMs: 150 })) {
    if (event.type === 'step_ended') ends.push(`${event.step.kind} ${event.end}`);
  }
  expect(ends).toEqual(['request_contract done', 'revoke_contract held', 'revoke_contract done']);
  const at = (type: string, kind: string): number =>
    Date.parse(journalled.find((entry) => entry.type === type && 'kind' in entry && entry.kind === kind)?.at ?? '');
  const journalled = await journal.entries();
  expect(at('intent', 'revoke_contract') - at('outcome', 'request_contract')).toBeGreaterThanOrEqual(150);
});

test('2 % of 503 and 429 and a token that is revoked in the middle change nothing of the end', async () => {
  const local = createLocalAnypoint();
  const names = Array.from({ length: 40 }, (_, index) => `application-${index}`);
  const steps = names.flatMap((name) => newApplicationSteps(local, name));
  let asked = 0;
  const every50th = (offset: number) => (request: Request) =>
    !request.url.includes('/oauth2/') && (asked += 1) % 50 === offset;
  local.fail({ match: every50th(3), times: 1_000, status: 503 });
  local.fail({ match: every50th(5), times: 1_000, status: 429, headers: { 'retry-after': '0' } });
  const made: string[] = [];
  let isRevoked = false;
  const report = await applyPlan(clientOf(local, { maxRetries: 2 }), planOf(local, steps), {
    onSecret: ({ application }) => {
      made.push(application);
      if (made.length === 20) local.state.accessTokens.clear();
      isRevoked ||= made.length === 20;
    },
  });
  expect(report.failed).toEqual([]);
  expect(report.isComplete).toBe(true);
  expect(isRevoked).toBe(true);
  expect(made.sort()).toEqual([...names].sort());
  const quiet = createLocalAnypoint();
  await applyPlan(clientOf(quiet), planOf(quiet, steps));
  expect(worldOf(local)).toEqual(worldOf(quiet));
});

test('progress is told at most ten times a second, and at the end', async () => {
  const { plan, client } = twoApplications();
  const told: { readonly at: number; readonly done: number }[] = [];
  await applyPlan(client, plan, { onProgress: ({ done }) => void told.push({ at: performance.now(), done }) });
  expect(told.at(-1)?.done).toBe(plan.steps.length);
  const pauses = told.slice(1, -1).map(({ at }, index) => at - (told[index]?.at ?? 0));
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(99);
});

test('progress that is told to one who fails later ends no process', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const { plan, client } = twoApplications();
  const onProgress = (() => Promise.reject(new Error('no screen'))) as () => void;
  expect(await applyPlan(client, plan, { onProgress })).toMatchObject({ isComplete: true });
  await quiet();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
