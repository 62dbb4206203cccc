import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAnypointError } from '../../src/errors.js';
import { fileTokenStore, type FileTokenStoreOptions } from '../../src/node/index.js';
import { countingGrant, tokenManager } from '../fakes/http-client.js';
import { secretRefreshToken, secretToken, storedToken } from '../fakes/stored-tokens.js';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-'));
  path = join(directory, 'cache', 'tokens.json');
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(directory, { recursive: true, force: true });
});

const encryptionKey = 'ab'.repeat(32);
const store = (options: FileTokenStoreOptions = {}): ReturnType<typeof fileTokenStore> =>
  fileTokenStore({ path, ...options });
const modeOf = async (file: string): Promise<number> => (await stat(file)).mode & 0o777;

describe('fileTokenStore', () => {
  test('gives back the token it was given, complete, also to the next process', async () => {
    const token = storedToken({ scope: 'full', refreshToken: secretRefreshToken });
    await store().set('key', token);
    expect(await store().get('key')).toEqual(token);
    expect(await store().get('another')).toBeUndefined();
  });

  test('has nothing before anything was kept, and makes no file by being asked', async () => {
    expect(await store().get('key')).toBeUndefined();
    await store().delete('key');
    expect(await readdir(join(directory, 'cache'))).toEqual([]);
  });

  test('forgets what was deleted, and nothing else', async () => {
    await store().set('key', storedToken());
    await store().set('another', storedToken());
    await store().delete('key');
    expect(await store().get('key')).toBeUndefined();
    expect(await store().get('another')).toBeDefined();
  });

  test('keeps keys with names that objects have of their own', async () => {
    for (const key of ['__proto__', 'constructor', 'toString', '']) {
      expect(await store().get(key)).toBeUndefined();
      await store().set(key, storedToken({ accessToken: `token-of-${key}` }));
    }
    expect((await store().get('__proto__'))?.accessToken).toBe('token-of-__proto__');
    expect((await store().get('constructor'))?.accessToken).toBe('token-of-constructor');
  });

  test('is readable by its owner alone, also where all could read the file', async () => {
    await mkdir(join(directory, 'cache'));
    await writeFile(path, '{}');
    await chmod(path, 0o644);
    await store().set('key', storedToken());
    expect(await modeOf(path)).toBe(0o600);
  });

  test('makes the directories it needs, open to the owner alone', async () => {
    await store({ path: join(directory, 'a', 'b', 'tokens.json') }).set('key', storedToken());
    expect(await modeOf(join(directory, 'a'))).toBe(0o700);
    expect(await modeOf(join(directory, 'a', 'b'))).toBe(0o700);
  });

  test('leaves a directory that was there as it was', async () => {
    await chmod(directory, 0o755);
    await store({ path: join(directory, 'tokens.json') }).set('key', storedToken());
    expect(await modeOf(directory)).toBe(0o755);
  });

  test.each<[string, string | Buffer]>([
    ['empty', ''],
    ['cut off', '{"version":1,"tokens":{"key":{"keepUntil":99999999999999,"entry":"{\\"acc'],
    ['binary', Buffer.from([0, 255, 254, 7, 0])],
    ['a list', '[]'],
    ['null', 'null'],
    ['of another program', '{"name":"package","version":"1.0.0"}'],
    ['of a later version', '{"version":2,"tokens":{"key":{}}}'],
    ['without tokens', '{"version":1}'],
    ['with a list of tokens', '{"version":1,"tokens":[]}'],
    ['with entries of another kind', '{"version":1,"tokens":{"key":7,"other":null,"third":{"keepUntil":"x"}}}'],
    ['with an entry that is no token', '{"version":1,"tokens":{"key":{"keepUntil":99999999999999,"entry":"{}"}}}'],
  ])('survives a file that is %s', async (_, content) => {
    await mkdir(join(directory, 'cache'));
    await writeFile(path, content);
    expect(await store().get('key')).toBeUndefined();
    await store().set('key', storedToken());
    expect((await store().get('key'))?.accessToken).toBe(secretToken);
  });

  test('drops what has expired with the next change, and does not give it out before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await store().set('short', storedToken());
    await store().set('long', storedToken({ refreshToken: secretRefreshToken }));
    vi.setSystemTime(Date.now() + 3_600_000 + 61_000);
    expect(await store().get('short')).toBeUndefined();
    expect(await store().get('long')).toBeDefined();
    expect(await readFile(path, 'utf8')).toContain('"short"');
    await store().set('new', storedToken());
    expect(await readFile(path, 'utf8')).not.toContain('"short"');
    expect(await store().get('long')).toBeDefined();
    vi.setSystemTime(Date.now() + 91 * 86_400_000);
    expect(await store().get('long')).toBeUndefined();
  });

  test('loses nothing when several stores of one process write at once', async () => {
    const stores = [store(), store(), store()];
    const keys = Array.from({ length: 30 }, (_, number) => `key-${number}`);
    await Promise.all(
      stores.flatMap((one, turn) =>
        keys
          .filter((_, number) => number % stores.length === turn)
          .map((key) => one.set(key, storedToken({ accessToken: key }))),
      ),
    );
    for (const key of keys) expect((await store().get(key))?.accessToken).toBe(key);
  });

  test('never shows half a file to who reads while it is written', async () => {
    await store().set('key', storedToken());
    let writing = true;
    let reads = 0;
    const reading = (async () => {
      for (; writing; reads++) expect(await store().get('key')).toBeDefined();
    })();
    const writer = store();
    for (let number = 0; number < 40 || reads < 40; number++) {
      await writer.set('key', storedToken({ scope: 'x'.repeat((number % 7) * 20_000) }));
    }
    writing = false;
    await reading;
    expect(await readdir(join(directory, 'cache'))).toEqual(['tokens.json']);
  });

  test('leaves nothing behind when it cannot write', async () => {
    const own = store();
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'in the way'), '');
    await expect(own.set('key', storedToken())).rejects.toThrow('is a directory');
    expect(await readdir(join(directory, 'cache'))).toEqual(['tokens.json']);
  });

  test('goes on after a change that failed', async () => {
    const own = store();
    await mkdir(path, { recursive: true });
    await expect(own.set('key', storedToken())).rejects.toThrow('is a directory');
    await rm(path, { recursive: true });
    await own.set('key', storedToken());
    expect(await own.get('key')).toBeDefined();
  });

  test.each<[string, () => Promise<unknown>]>([
    ['is a directory', () => mkdir(path, { recursive: true })],
    ['is below a file', () => writeFile(join(directory, 'cache'), '')],
  ])('costs a token request and no call when its path %s before long', async (_, arrange) => {
    const tokenStore = store();
    await arrange();
    const { grant, minted } = countingGrant();
    const manager = tokenManager({ ...grant, storeKey: () => Promise.resolve('key') }, { store: tokenStore });
    expect(await manager.get()).toMatchObject({ accessToken: 'token-1' });
    expect(await manager.get()).toMatchObject({ accessToken: 'token-1' });
    expect(minted()).toBe(1);
  });

  test('holds nothing readable when encrypted, and gives it back to who has the key', async () => {
    const token = storedToken({ refreshToken: secretRefreshToken, scope: 'full' });
    await store({ encryptionKey }).set('key', token);
    const content = await readFile(path, 'utf8');
    for (const text of [secretToken, secretRefreshToken, 'accessToken', 'full']) expect(content).not.toContain(text);
    expect(await store({ encryptionKey }).get('key')).toEqual(token);
    expect(await store({ encryptionKey: 'cd'.repeat(32) }).get('key')).toBeUndefined();
    expect(await store().get('key')).toBeUndefined();
  });

  test('keeps what others encrypted with another key', async () => {
    await store({ encryptionKey }).set('mine', storedToken());
    await store({ encryptionKey: 'cd'.repeat(32) }).set('theirs', storedToken());
    expect(await store({ encryptionKey }).get('mine')).toBeDefined();
  });
});

describe('what fileTokenStore refuses', () => {
  test.each<[unknown, string]>([
    [{ path: '' }, '"path" must be the path of a file as a non-empty string'],
    [{ path: 7 }, '"path" must be'],
    [{ path: 'a\0b' }, '"path" must be'],
    [{ lockSeconds: 0 }, '"lockSeconds" must be a number of seconds from 2 to 300'],
    [{ encryptionKey: 'secret' }, '"encryptionKey" must be 32 random bytes'],
    [{ file: 'a' }, '"file" is not an option of fileTokenStore. Options are: path, lockSeconds, encryptionKey'],
    ['tokens.json', 'The options of fileTokenStore must be an object'],
  ])('the options %j', (options, message) => {
    let error: unknown;
    try {
      fileTokenStore(options as FileTokenStoreOptions);
    } catch (thrown) {
      error = thrown;
    }
    expect(isAnypointError(error, 'configuration') && error.message).toContain(message);
  });
});
