/** Runs that are stopped while they wait: for gateways to see a new contract, or for somebody who approves. */
import { expect, test } from 'vitest';
import { applyPlan, memoryJournal, runPlan, type AccessEvent, type AccessPlan } from '../../../src/access/index.js';
import { stepOf } from '../../../src/access/steps.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';
import { apiOf, applicationOf, clientOf, contractOf, newApplicationSteps, planOf, tierOf, writesOf } from './jobs.js';

/** A contract on the orders API, and one on the inventory API that goes once it is there. */
function replacement(local: LocalAnypoint): AccessPlan {
  const inventory = apiOf(local, 'inventory-api');
  const request = stepOf({
    kind: 'request_contract',
    application: applicationOf(local, 'night-batch').application,
    api: apiOf(local, 'orders-api'),
    after: { status: 'APPROVED', tier: tierOf(local, 'Silver') },
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
  return planOf(local, [request, revoke]);
}

async function stoppedAt(
  run: (signal: AbortSignal) => AsyncGenerator<AccessEvent>,
  isTheMoment: (event: AccessEvent) => boolean,
) {
  const controller = new AbortController();
  for await (const event of run(controller.signal)) {
    if (isTheMoment(event)) controller.abort();
    if (event.type === 'finished') return event.report;
  }
  throw new Error('The run has ended without a report.');
}

test('a run that is stopped while it holds an old contract ends at once; the next one knows since when it is held', async () => {
  const local = createLocalAnypoint();
  const plan = replacement(local);
  const journal = memoryJournal();
  const report = await stoppedAt(
    (signal) => runPlan(clientOf(local), plan, { journal, holdMs: 3_600_000, signal }),
    (event) => event.type === 'step_ended' && event.end === 'held',
  );
  expect(report.stopped).toMatchObject({ reason: 'aborted' });
  expect(report.skipped.map(({ kind }) => kind)).toEqual(['revoke_contract']);
  expect(writesOf(local)).toHaveLength(1);
  expect((await applyPlan(clientOf(local), plan, { journal, holdMs: 1 })).isComplete).toBe(true);
  expect(writesOf(local)).toHaveLength(2);
});

test('a run that is stopped while somebody else is to approve ends at once, and tells what still waits', async () => {
  const local = createLocalAnypoint();
  const [create, request] = newApplicationSteps(local, 'patient');
  const plan = planOf(
    local,
    [create, request].flatMap((step) => step ?? []),
  );
  const journal = memoryJournal();
  const wait = { pollIntervalMs: 3_600_000 };
  const report = await stoppedAt(
    (signal) => runPlan(clientOf(local), plan, { journal, wait, signal }),
    (event) => event.type === 'step_ended' && event.end === 'waiting',
  );
  expect(report.stopped).toMatchObject({ reason: 'aborted' });
  expect(report.waiting).toMatchObject([{ application: { name: 'patient' } }]);
});

test('waiting ends at its limit, and what still waits is told', async () => {
  const local = createLocalAnypoint();
  const [create, request] = newApplicationSteps(local, 'patient');
  const plan = planOf(
    local,
    [create, request].flatMap((step) => step ?? []),
  );
  const report = await applyPlan(clientOf(local), plan, { wait: { maxWaitMs: 1, pollIntervalMs: 3_600_000 } });
  expect(report.stopped).toBeUndefined();
  expect(report.waiting).toMatchObject([{ application: { name: 'patient' } }]);
  expect(report.failed).toEqual([]);
});
