import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Keyv from 'keyv';
import { describe, expect, test } from 'vitest';
import { formatAccess, parseAccess } from '../../src/access/index.js';
import { isAnypointError } from '../../src/errors.js';
import { fileJournal } from '../../src/node/file-journal.js';
import { fileTokenStore } from '../../src/node/file-token-store.js';
import { keyvTokenStore } from '../../src/stores/keyv-token-store.js';
import { redisTokenStore } from '../../src/stores/redis-token-store.js';

const path = join(tmpdir(), 'never-written.json');
const nodeRedis = Object.fromEntries(
  ['get', 'set', 'del', 'eval', 'sendCommand'].map((name) => [name, () => Promise.resolve(undefined)]),
) as unknown as Parameters<typeof redisTokenStore>[0];
const document = { version: 1, applications: [] } as const;

type Options = { encryptionKey?: string | undefined };

const makers: readonly (readonly [string, (options: Options) => unknown])[] = [
  ['fileTokenStore', (options) => fileTokenStore({ path, ...options })],
  ['fileJournal', (options) => fileJournal(path, options)],
  ['keyvTokenStore', (options) => keyvTokenStore(new Keyv(), options)],
  ['redisTokenStore', (options) => redisTokenStore(nodeRedis, options)],
  ['parseAccess', (options) => parseAccess(document, options as { encryptionKey: string })],
  ['formatAccess', (options) => formatAccess(document, options as { encryptionKey: string })],
];

async function failureOf(make: () => unknown): Promise<unknown> {
  try {
    await make();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('an encryption key from a variable that is not set', () => {
  test.each(makers)('is refused by %s: nothing is kept in plain text without a word', async (_, make) => {
    const failure = await failureOf(() => make({ encryptionKey: undefined }));
    expect(isAnypointError(failure, 'configuration')).toBe(true);
    expect(String(failure)).toMatch(/"encryptionKey" is given and undefined: is the variable that holds it unset\?/);
  });

  test.each(makers)('is refused by %s when it is empty', async (_, make) => {
    const failure = await failureOf(() => make({ encryptionKey: '' }));
    expect(isAnypointError(failure, 'configuration')).toBe(true);
    expect(String(failure)).toMatch(/"encryptionKey" must be 32 random bytes/);
  });

  test.each(makers)('may be left out of the options of %s', async (_, make) => {
    expect(await failureOf(() => make({}))).toBeUndefined();
  });
});
