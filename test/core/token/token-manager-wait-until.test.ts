import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handGrant } from '../../fakes/hand-grant.js';
import { tokenManager } from '../../fakes/http-client.js';
import { fakeTime, quiet } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const due = 56 * 60_000;

/** Makes a manager whose token is due for renewal. */
async function managerWithDueToken(waitUntil: (work: Promise<unknown>) => void) {
  const hand = handGrant();
  const manager = tokenManager(hand.grant, { waitUntil });
  const first = Promise.resolve(manager.get());
  await quiet();
  hand.give('old');
  await first;
  vi.advanceTimersByTime(due);
  return { ...hand, manager };
}

describe('a renewal that no call awaits', () => {
  test.each(['succeeds', 'fails'])('is handed over once, and ends without complaint when it %s', async (how) => {
    const handed: Promise<unknown>[] = [];
    const { manager, give, fail } = await managerWithDueToken((work) => void handed.push(work));
    expect(handed).toEqual([]);
    for (let call = 0; call < 3; call++) expect(manager.get()).toMatchObject({ accessToken: 'old' });
    expect(handed).toHaveLength(1);
    await quiet();
    let ended = false;
    void handed[0]?.then(() => (ended = true));
    await quiet();
    expect(ended).toBe(false);
    if (how === 'succeeds') give('new');
    else fail(new Error('no'));
    await quiet();
    expect(ended).toBe(true);
    // No secret goes to the runtime.
    expect(await handed[0]).toBeUndefined();
  });

  test('goes on where the runtime refuses to take it', async () => {
    const { manager, give } = await managerWithDueToken(() => {
      throw new Error('outside of a request');
    });
    expect(manager.get()).toMatchObject({ accessToken: 'old' });
    await quiet();
    give('new');
    await quiet();
    expect(manager.get()).toMatchObject({ accessToken: 'new' });
  });
});
