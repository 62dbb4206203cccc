import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fileTokenStore } from '../../src/node/index.js';
import type { StorePlace } from '../fakes/token-process.js';
import { buildTokenProgram, type TokenProgram } from '../fakes/token-processes.js';
import { startTokenServer, type TokenServer } from '../fakes/token-server.js';

describe('processes that share a file', () => {
  let program: TokenProgram;
  let directory: string;
  let path: string;
  let tokens: TokenServer | undefined;
  beforeAll(async () => {
    program = await buildTokenProgram();
  }, 60_000);
  afterAll(() => program.remove());
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-'));
    path = join(directory, 'cache', 'tokens.json');
  });
  afterEach(async () => {
    await tokens?.close();
    await rm(directory, { recursive: true, force: true });
  });

  const places = (count: number, lockSeconds?: number): StorePlace[] =>
    Array.from({ length: count }, () => ({
      kind: 'file',
      path,
      ...(lockSeconds === undefined ? {} : { lockSeconds }),
    }));

  test('make one token request when 50 of them start cold at once', { timeout: 240_000 }, async () => {
    tokens = await startTokenServer();
    const crowd = await program.start(tokens.baseUrl, places(50, 60));
    const reports = await Promise.all(crowd.map((one) => one.tell({ do: 'token' })));
    expect(reports).toEqual(
      Array.from({ length: 50 }, () => expect.objectContaining({ is: 'token', accessToken: 'token-1' }) as unknown),
    );
    expect(tokens.requests()).toBe(1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(directory, 'cache'))).toEqual(['tokens.json']);
    await Promise.all(crowd.map((one) => one.kill()));
  });

  test('wait seconds at most for one that was killed while it held the lock', { timeout: 120_000 }, async () => {
    tokens = await startTokenServer({ silentFor: 1 });
    const [holder, ...others] = await program.start(tokens.baseUrl, places(21, 3));
    const asked = tokens.nextRequest();
    void holder?.tell({ do: 'token' });
    await asked;
    await holder?.kill();
    const reports = await Promise.all(others.map((one) => one.tell({ do: 'token' })));
    for (const report of reports) {
      expect(report).toMatchObject({ is: 'token', accessToken: 'token-2' });
      expect(report).toHaveProperty(
        'waitedMs',
        // Of a lock that is never given back they would not be told before minutes.
        expect.toSatisfy((waitedMs: number) => waitedMs < 60_000),
      );
    }
    expect(tokens.requests()).toBe(2);
    await Promise.all(others.map((one) => one.kill()));
  });

  test('lose nothing of what 20 of them keep at the same moment', { timeout: 120_000 }, async () => {
    const crowd = await program.start('http://127.0.0.1:9', places(20));
    const reports = await Promise.all(crowd.map((one) => one.tell({ do: 'keep', count: 10 })));
    expect(reports).toEqual(Array.from({ length: 20 }, () => ({ is: 'kept' })));
    const store = fileTokenStore({ path });
    for (let process = 0; process < 20; process++) {
      for (let number = 0; number < 10; number++) {
        const key = `process-${process}-${number}`;
        expect((await store.get(key))?.accessToken).toBe(key);
      }
    }
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('version', 1);
    await Promise.all(crowd.map((one) => one.kill()));
  });
});
