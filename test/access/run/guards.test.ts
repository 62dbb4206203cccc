/** What stops a run before it writes, and what ends it between two steps. */
import { describe, expect, test } from 'vitest';
import { applyPlan, memoryJournal, parsePlan, runPlan, type Journal } from '../../../src/access/index.js';
import { createPlan } from '../../../src/access/create-plan.js';
import { ConfigurationError } from '../../../src/index.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { rejection } from '../../fakes/time.js';
import {
  apiOf,
  applicationOf,
  arrangeEveryKind,
  clientOf,
  contractOf,
  everyKindPlan,
  newApplicationSteps,
  planOf,
  writesOf,
} from './jobs.js';

const twoApplications = () => {
  const local = createLocalAnypoint();
  const plan = planOf(local, [...newApplicationSteps(local, 'one'), ...newApplicationSteps(local, 'two')]);
  return { local, plan, client: clientOf(local) };
};

describe('nothing is written', () => {
  test('of a plan with problems, unless they are accepted', async () => {
    const { local, plan, client } = twoApplications();
    const problem = { code: 'tier_unknown', application: 'three', message: 'There is no tier Platinum.' };
    const doubtful = createPlan({ organizationId: local.organizationId, steps: plan.steps, problems: [problem] });
    const error = await rejection(applyPlan(client, doubtful));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain('There is no tier Platinum.');
    expect(String(error)).toContain('acceptProblems');
    expect(local.requests).toEqual([]);
    expect((await applyPlan(client, doubtful, { acceptProblems: true })).isComplete).toBe(true);
  });

  test('of a plan that was edited', async () => {
    const { local, plan, client } = twoApplications();
    const edited = { ...plan, steps: plan.steps.slice(1), toString: () => '' };
    expect(await rejection(applyPlan(client, edited))).toBeInstanceOf(ConfigurationError);
    expect(local.requests).toEqual([]);
  });

  test('of a plan for another organization', async () => {
    const { local, plan, client } = twoApplications();
    const foreign = createPlan({ organizationId: '11111111-2222-3333-4444-555555555555', steps: plan.steps });
    const error = await rejection(applyPlan(client, foreign));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(local.organizationId);
    expect(writesOf(local)).toEqual([]);
  });

  test('with the journal of another plan, finished or not', async () => {
    const { local, plan, client } = twoApplications();
    const journal = memoryJournal();
    const controller = new AbortController();
    const stopped = await applyPlan(client, plan, {
      journal,
      maxConcurrency: 1,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(stopped.stopped?.reason).toBe('aborted');
    const other = planOf(local, newApplicationSteps(local, 'three'));
    const writes = writesOf(local).length;
    expect(String(await rejection(applyPlan(client, other, { journal })))).toContain('another plan');
    expect((await applyPlan(client, plan, { journal })).isComplete).toBe(true);
    const all = writesOf(local).length;
    expect(all).toBeGreaterThan(writes);
    expect(String(await rejection(applyPlan(client, other, { journal })))).toContain('another plan');
    expect(writesOf(local)).toHaveLength(all);
  });

  test('while another run writes to the journal: the other says who holds it and until when', async () => {
    const { local, plan, client } = twoApplications();
    const journal = memoryJournal();
    const lease = await journal.acquireLease({ durationMs: 60_000 });
    const error = await rejection(applyPlan(client, plan, { journal }));
    expect(error).toMatchObject({ code: 'conflict' });
    expect(String(error)).toContain(new Date(lease.expiresAt).toISOString());
    expect(String(error)).toContain('another run of this process');
    expect(writesOf(local)).toEqual([]);
    await journal.releaseLease(lease.fencing);
    expect((await applyPlan(client, plan, { journal })).isComplete).toBe(true);
  });

  test('of a plan that resets secrets which nobody takes', async () => {
    const local = createLocalAnypoint();
    arrangeEveryKind(local);
    const error = await rejection(applyPlan(clientOf(local), everyKindPlan(local)));
    expect(String(error)).toContain('onSecret');
    expect(local.requests).toEqual([]);
  });

  test.each([
    { holdMs: -1 },
    { maxConcurrency: 0 },
    { wait: { pollMs: 3 } },
    { journal: {} },
    { signal: 'stop' },
    { onSecret: 'print' },
    { concurrency: 3 },
    { credentials: 'secret' },
    { acceptProblems: 'yes' },
  ])('with the option %j', async (options) => {
    const { local, plan, client } = twoApplications();
    const error = await rejection(Promise.resolve().then(() => applyPlan(client, plan, options as never)));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(Object.keys(options)[0]);
    expect(local.requests).toEqual([]);
  });
});

test('an abort ends between two steps, says how to resume, and the same command goes on', async () => {
  const { local, plan, client } = twoApplications();
  const journal = memoryJournal();
  const controller = new AbortController();
  const events: string[] = [];
  for await (const event of runPlan(client, plan, { journal, maxConcurrency: 1, signal: controller.signal })) {
    events.push(event.type);
    if (event.type === 'step_ended' && event.step === plan.steps[1]) controller.abort();
    if (event.type !== 'finished') continue;
    expect(event.report.stopped).toMatchObject({ reason: 'aborted' });
    expect(String(event.report)).toContain('apply the plan again with the same journal');
    expect(event.report.done.length + event.report.skipped.length).toBe(plan.steps.length);
    // Nothing was cut off: what was begun has its outcome.
    expect(writesOf(local)).toHaveLength(event.report.done.length);
  }
  expect(events.at(-1)).toBe('finished');
  const report = await applyPlan(client, parsePlan(JSON.stringify(plan)), { journal });
  expect(report.isComplete).toBe(true);
  expect(writesOf(local)).toHaveLength(plan.steps.length);
});

test('a run that was aborted before it began rejects with the reason, and asks nothing', async () => {
  const { local, plan, client } = twoApplications();
  const reason = new Error('not today');
  expect(await rejection(applyPlan(client, plan, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect(local.requests).toEqual([]);
});

test('a journal that cannot be written any more stops the run before the next write', async () => {
  const { local, plan, client } = twoApplications();
  const journal = memoryJournal();
  let left = 6;
  const full: Journal = {
    ...journal,
    append: (entry) => (left-- > 0 ? journal.append(entry) : Promise.reject(new Error('ENOSPC: no space left'))),
  };
  const report = await applyPlan(client, plan, { journal: full, maxConcurrency: 1 });
  expect(report.stopped).toMatchObject({ reason: 'journal' });
  expect(String(report)).toContain('ENOSPC');
  const intents = (await journal.entries()).filter(({ type }) => type === 'intent').length;
  expect(writesOf(local)).toHaveLength(intents);
  expect((await applyPlan(client, plan, { journal })).isComplete).toBe(true);
});

test('a secret that is not taken fails its step, and resuming hands the same secret over again', async () => {
  const { local, plan, client } = twoApplications();
  const journal = memoryJournal();
  const onSecret = ({ application }: { readonly application: string }): void => {
    if (application === 'one') throw new Error('the vault is sealed');
  };
  const report = await applyPlan(client, plan, { journal, onSecret });
  expect(report.failed.map(({ step }) => [step.kind, step.application.name])).toEqual([['create_application', 'one']]);
  expect(report.skipped.map(({ application }) => application.name)).toEqual(['one', 'one', 'one']);
  expect(String(report)).toContain('the vault is sealed');
  const taken: string[] = [];
  const resumed = await applyPlan(client, plan, {
    journal,
    onSecret: ({ application, clientSecret }) => void taken.push(`${application} ${clientSecret}`),
  });
  expect(resumed.isComplete).toBe(true);
  const one = [...local.state.applications.values()].find(({ name }) => name === 'one');
  expect(taken).toEqual([`one ${one?.clientSecret ?? ''}`]);
  expect(writesOf(local)).toHaveLength(plan.steps.length);
  expect(JSON.stringify(await journal.entries())).not.toContain(one?.clientSecret);
});

test('a plan that is made anew goes on with the old journal, owed secrets included', async () => {
  const { local, plan, client } = twoApplications();
  const journal = memoryJournal();
  await applyPlan(client, plan, { journal, onSecret: () => Promise.reject(new Error('the vault is sealed')) });
  // What the planner would see and want now.
  const anew = planOf(
    local,
    plan.steps
      .filter(({ kind }) => kind !== 'create_application')
      .map((step) => ({ ...step, dependsOn: step.kind === 'approve_contract' ? step.dependsOn : [] })),
  );
  const taken: string[] = [];
  const report = await applyPlan(client, anew, {
    journal,
    onSecret: ({ application }) => void taken.push(application),
  });
  expect(report.failed).toEqual([]);
  expect(report.isComplete).toBe(true);
  expect(taken.sort()).toEqual(['one', 'two']);
  expect(writesOf(local)).toHaveLength(plan.steps.length);
});

test('a step whose object has changed is stale and stops alone, with what depends on it', async () => {
  const local = createLocalAnypoint();
  arrangeEveryKind(local);
  const plan = everyKindPlan(local, '2026-01-01T00:00:00.000Z');
  const portal = contractOf(local, 'partner-portal', apiOf(local, 'inventory-api'));
  local.state.contracts.delete(portal.contractId ?? 0);
  const mobile = local.state.applications.get(applicationOf(local, 'orders-mobile').application.applicationId);
  if (mobile !== undefined) mobile.description = 'Changed by somebody';
  const report = await applyPlan(clientOf(local), plan, { onSecret: () => undefined });
  expect(report.stale.map(({ kind }) => kind)).toEqual(['update_application']);
  // The contract is gone: that is what the plan wanted of it in the end.
  expect(report.skipped.map(({ kind }) => kind)).toEqual(['reset_secret']);
  expect(report.failed).toEqual([]);
  expect(report.done).toHaveLength(plan.steps.length - 2);
});
