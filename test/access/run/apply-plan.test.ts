import { expect, test } from 'vitest';
import { applyPlan, memoryJournal, type AccessSecret } from '../../../src/access/index.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { arrangeEveryKind, clientOf, everyKindPlan, worldOf, writesOf } from './jobs.js';

test('every kind of step is carried out with one request, and a second run finds nothing to do', async () => {
  const local = createLocalAnypoint();
  arrangeEveryKind(local);
  const plan = everyKindPlan(local);
  const journal = memoryJournal();
  const secrets: AccessSecret[] = [];
  const onSecret = (secret: AccessSecret): void => void secrets.push(secret);
  const report = await applyPlan(clientOf(local), plan, { journal, onSecret });

  expect(report.isComplete).toBe(true);
  expect(report.done).toEqual(plan.steps);
  expect(writesOf(local)).toHaveLength(plan.steps.length);
  const after = worldOf(local);

  local.requests.length = 0;
  const again = await applyPlan(clientOf(local), plan, { journal, onSecret });
  expect(again.isComplete).toBe(true);
  expect(writesOf(local)).toEqual([]);
  expect(worldOf(local)).toEqual(after);
  expect(secrets.map(({ application }) => application).sort()).toEqual(['fresh', 'orders-mobile']);
  const current = new Map([...local.state.applications.values()].map(({ name, clientSecret }) => [name, clientSecret]));
  for (const { application, clientSecret } of secrets) expect(clientSecret).toBe(current.get(application));
});

test('a run of a plan that is older than a minute compares each object first, and finds nothing stale', async () => {
  const local = createLocalAnypoint();
  arrangeEveryKind(local);
  const plan = everyKindPlan(local, '2026-01-01T00:00:00.000Z');
  const report = await applyPlan(clientOf(local), plan, { onSecret: () => undefined });
  expect(report.stale).toEqual([]);
  expect(report.isComplete).toBe(true);

  local.requests.length = 0;
  const again = await applyPlan(clientOf(local), plan, { onSecret: () => undefined });
  expect(again.failed).toEqual([]);
  expect(again.stale.map(({ kind }) => kind)).toEqual([]);
});
