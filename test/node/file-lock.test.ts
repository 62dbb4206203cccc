import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileTokenStore } from '../../src/node/index.js';
import { lockOf, mostHoldersAtOnce, storedToken } from '../fakes/stored-tokens.js';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-'));
  path = join(directory, 'cache', 'tokens.json');
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

/** Nobody here takes a holder for dead because the machine stood still for some seconds. */
const store = (): ReturnType<typeof fileTokenStore> => fileTokenStore({ path, lockSeconds: 60 });

describe('the lock of fileTokenStore', () => {
  test('is held by one at a time, and leaves nothing behind', async () => {
    expect(await mostHoldersAtOnce([store(), store()], 12)).toBe(1);
    expect(await readdir(join(directory, 'cache'))).toEqual([]);
  });

  test('is one for each sign-in, and does not keep others from writing', async () => {
    const first = await lockOf(store(), 'first');
    const second = await lockOf(store(), 'second');
    await store().set('first', storedToken());
    await first();
    await second();
    expect(await store().get('first')).toBeDefined();
  });

  test('is no longer waited for when the signal aborts', async () => {
    const release = await lockOf(store(), 'key');
    const leaving = new AbortController();
    const waiting = lockOf(store(), 'key', leaving.signal);
    leaving.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    await expect(lockOf(store(), 'key', leaving.signal)).rejects.toBe('enough');
    await release();
    await (
      await lockOf(store(), 'key')
    )();
  });

  test('is never given to one whose signal has aborted, not even at the moment it is obtained', async () => {
    let late = 0;
    for (let turns = 0; turns < 30; turns++) {
      const leaving = new AbortController();
      const obtained = lockOf(store(), 'key', leaving.signal).then(
        (release) => {
          if (leaving.signal.aborted) late++;
          return release();
        },
        () => undefined,
      );
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      leaving.abort();
      await obtained;
      expect(await readdir(join(directory, 'cache'))).toEqual([]);
    }
    expect(late).toBe(0);
  });

  test('passes from a dead holder to one alone of the many who wait', async () => {
    const release = await lockOf(store(), 'key');
    const [name = ''] = await readdir(join(directory, 'cache'));
    await release();
    const lastSeen = new Date(Date.now() - 600_000);
    for (let round = 0; round < 10; round++) {
      await mkdir(join(directory, 'cache', name));
      await utimes(join(directory, 'cache', name), lastSeen, lastSeen);
      expect(await mostHoldersAtOnce([store(), store()], 20)).toBe(1);
      expect(await readdir(join(directory, 'cache'))).toEqual([]);
    }
  });

  test('can be released twice, and after another took it for dead', async () => {
    const release = await lockOf(store(), 'key');
    const [lock] = await readdir(join(directory, 'cache'));
    await rm(join(directory, 'cache', String(lock)), { recursive: true });
    await release();
    await release();
  });
});
