import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAnypointError } from '../../../src/errors.js';
import { resources } from '../../fakes/resources.js';
import { answeringFetch, json, networkFailure, scriptedFetch, silence } from '../../fakes/scripted-fetch.js';
import { fakeTime, rejection, untilSettled } from '../../fakes/time.js';

const contract = { apiInstanceId: 3, contractId: 5 };
const inState = (status: string) => (): Response => json({ id: 5, status });

// The first answer loads the schema library, which takes real time.
beforeAll(() => resources(answeringFetch(inState('PENDING')).fetch).contracts.get(contract));
beforeEach(fakeTime);
afterEach(() => vi.useRealTimers());

describe('waiting for an approval', () => {
  it('gives the contract once it is approved, after looks at growing intervals', async () => {
    const { fetch, sent } = scriptedFetch(inState('PENDING'), inState('PENDING'), inState('NEW'), inState('APPROVED'));
    const outcome = await untilSettled(resources(fetch).contracts.waitUntilApproved(contract));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { status: 'APPROVED' } });
    expect(sent).toHaveLength(4);
    expect(outcome.passedMs).toBeGreaterThanOrEqual(2_000 + 3_000 + 4_500);
    expect(outcome.passedMs).toBeLessThan(10_000);
  });

  it.each(['REJECTED', 'REVOKED'])('ends at once when the contract is %s', async (status) => {
    const { fetch, sent } = scriptedFetch(inState(status));
    const outcome = await untilSettled(rejection(resources(fetch).contracts.waitUntilApproved(contract)));
    expect(outcome).toMatchObject({ value: { code: 'conflict', message: expect.stringContaining(status) as string } });
    expect(sent).toHaveLength(1);
  });

  it('ends when the time is up, and tells the state that was seen last', async () => {
    const { fetch } = answeringFetch(inState('PENDING'));
    const waiting = resources(fetch).contracts.waitUntilApproved(contract, { maxWaitMs: 60_000, pollIntervalMs: 100 });
    const outcome = await untilSettled(rejection(waiting));
    expect(outcome).toMatchObject({
      value: { code: 'timeout', message: expect.stringMatching(/60000 ms.*PENDING/) as string },
    });
    expect(outcome.passedMs).toBeGreaterThanOrEqual(60_000);
    expect(outcome.passedMs).toBeLessThan(61_000);
  });

  it('ends when the time is up also in the middle of a look', async () => {
    const { fetch } = answeringFetch(silence);
    const outcome = await untilSettled(
      rejection(resources(fetch).contracts.waitUntilApproved(contract, { maxWaitMs: 5_000 })),
    );
    expect(outcome).toMatchObject({ value: { code: 'timeout' } });
    expect(outcome.passedMs).toBeLessThan(6_000);
  });

  it('never pauses for more than 30 seconds', async () => {
    const { fetch, sent } = answeringFetch(inState('PENDING'));
    const waiting = resources(fetch).contracts.waitUntilApproved(contract, {
      maxWaitMs: 300_000,
      pollIntervalMs: 20_000,
    });
    await untilSettled(rejection(waiting), { mostMs: 400_000, stepMs: 500 });
    expect(sent.length).toBeGreaterThanOrEqual(10);
  });

  it('never looks more often than it was told to', async () => {
    const { fetch, sent } = answeringFetch(inState('PENDING'));
    const limits = { maxWaitMs: 590_000, pollIntervalMs: 120_000 };
    const waiting = resources(fetch).contracts.waitUntilApproved(contract, limits);
    await untilSettled(rejection(waiting), { mostMs: 600_000, stepMs: 500 });
    expect(sent).toHaveLength(5);
  });

  it('ends at once with the reason of an abort, in a pause as well', async () => {
    const { fetch, sent } = answeringFetch(inState('PENDING'));
    const abort = new AbortController();
    const waiting = rejection(resources(fetch).contracts.waitUntilApproved(contract, { signal: abort.signal }));
    await vi.advanceTimersByTimeAsync(500);
    abort.abort('enough');
    expect(await waiting).toBe('enough');
    expect(sent).toHaveLength(1);
  });

  it('leaves no timer behind', async () => {
    const { fetch } = scriptedFetch(inState('APPROVED'));
    await untilSettled(resources(fetch).contracts.waitUntilApproved(contract));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has patience with a contract that does not show at once, and not for ever', async () => {
    const missing = (): Response => json({ message: 'no contract' }, 404);
    const soon = scriptedFetch(missing, missing, inState('APPROVED'));
    const outcome = await untilSettled(resources(soon.fetch).contracts.waitUntilApproved(contract));
    expect(outcome).toMatchObject({ status: 'fulfilled' });

    const never = answeringFetch(missing);
    const error = await untilSettled(rejection(resources(never.fetch).contracts.waitUntilApproved(contract)));
    expect(error).toMatchObject({ value: { code: 'not_found' } });
    expect(never.sent).toHaveLength(3);
  });

  it('goes on when a look fails for a reason that passes', async () => {
    const { fetch } = scriptedFetch(
      () => json({}, 503),
      networkFailure('ECONNRESET'),
      silence,
      () => json({}, 429),
      () => json({}, 503),
      inState('PENDING'),
      inState('APPROVED'),
    );
    const waiting = resources(fetch, { timeoutMs: 1_000 }).contracts.waitUntilApproved(contract);
    expect(await untilSettled(waiting)).toMatchObject({ status: 'fulfilled', value: { status: 'APPROVED' } });
  });

  it('does not look again before the platform wants to be asked', async () => {
    const { fetch } = scriptedFetch(() => json({}, 429, { 'retry-after': '90' }), inState('APPROVED'));
    const outcome = await untilSettled(resources(fetch).contracts.waitUntilApproved(contract));
    expect(outcome).toMatchObject({ status: 'fulfilled' });
    expect(outcome.passedMs).toBeGreaterThanOrEqual(90_000);
  });

  it('tells the state that was seen when later looks fail until the time is up', async () => {
    let looks = 0;
    const { fetch } = answeringFetch(() => (looks++ === 0 ? inState('PENDING')() : json({}, 503)));
    const waiting = resources(fetch).contracts.waitUntilApproved(contract, { timeoutMs: 20_000 });
    const outcome = await untilSettled(rejection(waiting));
    expect(outcome).toMatchObject({ value: { code: 'timeout', message: expect.stringMatching(/PENDING/) as string } });
    expect(outcome.passedMs).toBeGreaterThanOrEqual(20_000);
  });

  it('ends with the last failure when every look failed until the time was up', async () => {
    const { fetch, sent } = answeringFetch(() => json({ message: 'down' }, 503));
    const waiting = resources(fetch).contracts.waitUntilApproved(contract, { timeoutMs: 20_000 });
    const outcome = await untilSettled(rejection(waiting));
    expect(outcome).toMatchObject({ value: { code: 'server', status: 503 } });
    expect(outcome.passedMs).toBeGreaterThanOrEqual(20_000);
    expect(sent.length).toBeGreaterThan(3);
  });

  it('ends at once with the reason of an abort between looks that fail', async () => {
    const { fetch } = answeringFetch(() => json({}, 503));
    const abort = new AbortController();
    const waiting = rejection(resources(fetch).contracts.waitUntilApproved(contract, { signal: abort.signal }));
    await vi.advanceTimersByTimeAsync(500);
    abort.abort('enough');
    expect(await waiting).toBe('enough');
  });

  it('looks from the consumer’s side where the application is named', async () => {
    const { fetch, sent } = scriptedFetch(
      json([
        { id: 4, status: 'APPROVED' },
        { id: 5, status: 'PENDING' },
      ]),
      json([{ id: 5, status: 'APPROVED', tier: null }]),
    );
    const outcome = await untilSettled(
      resources(fetch).contracts.waitUntilApproved({ applicationId: 12, contractId: 5 }),
    );
    expect(outcome).toMatchObject({ value: { id: 5, status: 'APPROVED' } });
    expect(sent.every(({ url }) => url.includes('/exchange/'))).toBe(true);
  });

  it('passes on what else goes wrong', async () => {
    const { fetch } = scriptedFetch(json({ message: 'Unauthorized' }, 403));
    const outcome = await untilSettled(rejection(resources(fetch).contracts.waitUntilApproved(contract)));
    expect(isAnypointError('value' in outcome ? outcome.value : undefined, 'permission')).toBe(true);
  });
});
