import { appendFile, chmod, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/index.js';
import { fileJournal, type JournalEntry } from '../../src/node/index.js';
import { rejection } from '../fakes/time.js';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-journal-'));
  path = join(directory, 'jobs', 'migration.jsonl');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const entry = (fencing: number, stepId: string): JournalEntry => ({
  type: 'intent',
  stepId,
  kind: 'create_application',
  application: 'orders-mobile',
  at: '2026-11-28T05:00:00.000Z',
  fencing,
});
const key = 'ab'.repeat(32);

async function written(ids: readonly string[], encryptionKey?: string) {
  const journal = fileJournal(path, encryptionKey === undefined ? {} : { encryptionKey });
  const { fencing } = await journal.acquireLease({ durationMs: 60_000 });
  await Promise.all(ids.map((id) => journal.append(entry(fencing, id))));
  await journal.releaseLease(fencing);
  return fencing;
}
const stepIds = (entries: readonly JournalEntry[]) => entries.map((one) => ('stepId' in one ? one.stepId : one.type));

describe('a file journal', () => {
  test('gives back what was written, in order, to another process', async () => {
    await written(['a', 'b', 'c']);
    await written(['d']);
    expect(stepIds(await fileJournal(path).entries())).toEqual(['a', 'b', 'c', 'd']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is empty where there is no file', async () => {
    expect(await fileJournal(path).entries()).toEqual([]);
  });

  test.each([1, 20, 60])(
    'drops a last line that lacks its last %i bytes, and writes on behind the one before',
    async (bytes) => {
      await written(['a', 'b']);
      await truncate(path, (await stat(path)).size - bytes);
      expect(stepIds(await fileJournal(path).entries())).toEqual(['a']);
      await written(['c']);
      expect(stepIds(await fileJournal(path).entries())).toEqual(['a', 'c']);
    },
  );

  test('names a line in the middle that is none, and the file', async () => {
    await written(['a']);
    await appendFile(path, '{"type":"wish"}\n');
    const error = await rejection(fileJournal(path).entries());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(`Line 2 of ${path}`);
  });

  test.each([
    ['a plan that was written without a last line break', '{"version":1,"organizationId":"o","steps":[]}'],
    ['a line of text', 'shopping: milk'],
    ['a line behind entries', undefined],
  ])('is not begun in another file, which stays as it is: %s', async (_what, content) => {
    await written(['a']);
    const foreign = content ?? `${await readFile(path, 'utf8')}remember the milk`;
    await writeFile(path, foreign);
    const journal = fileJournal(path);
    const { fencing } = await journal.acquireLease({ durationMs: 60_000 });
    const error = await rejection(journal.entries());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(path);
    expect(await rejection(journal.append(entry(fencing, 'b')))).toBeInstanceOf(ConfigurationError);
    await journal.releaseLease(fencing);
    expect(await readFile(path, 'utf8')).toBe(foreign);
  });

  test.each([1, 5, 30, 100])('drops an encrypted line of which %i bytes are there', async (bytes) => {
    await written(['a'], key);
    const whole = await readFile(path, 'utf8');
    await appendFile(path, whole.slice(0, bytes));
    expect(stepIds(await fileJournal(path, { encryptionKey: key }).entries())).toEqual(['a']);
    await written(['b'], key);
    expect(stepIds(await fileJournal(path, { encryptionKey: key }).entries())).toEqual(['a', 'b']);
  });

  test('is unreadable without its key, and with another one', async () => {
    await written(['a'], key);
    expect(await readFile(path, 'utf8')).not.toContain('orders-mobile');
    expect(stepIds(await fileJournal(path, { encryptionKey: key }).entries())).toEqual(['a']);
    expect(String(await rejection(fileJournal(path).entries()))).toContain('encryptionKey');
    const other = fileJournal(path, { encryptionKey: 'cd'.repeat(32) });
    expect(await rejection(other.entries())).toBeInstanceOf(ConfigurationError);
  });

  test('tells the second holder who the first one is, and takes turns by growing numbers', async () => {
    const [one, other] = [fileJournal(path), fileJournal(path)];
    const first = await one.acquireLease({ durationMs: 60_000 });
    const refused = await other.acquireLease({ durationMs: 60_000 });
    expect(first.granted).toBe(true);
    expect(refused).toEqual({ ...first, granted: false });
    expect(refused.holder).toContain(`process ${process.pid}`);
    await one.releaseLease(first.fencing);
    const second = await other.acquireLease({ durationMs: 60_000 });
    expect(second.granted).toBe(true);
    expect(second.fencing).toBeGreaterThan(first.fencing);
    expect(await rejection(one.append(entry(first.fencing, 'late')))).toMatchObject({ name: 'LeaseLostError' });
    await other.append(entry(second.fencing, 'a'));
    expect(stepIds(await one.entries())).toEqual(['a']);
  });

  test('gives an expired lease to the next one, and its old holder neither renews nor writes', async () => {
    const [one, other] = [fileJournal(path), fileJournal(path)];
    const first = await one.acquireLease({ durationMs: 0 });
    const second = await other.acquireLease({ durationMs: 60_000 });
    expect(second.granted).toBe(true);
    expect(await one.acquireLease({ durationMs: 60_000, fencing: first.fencing })).toMatchObject({ granted: false });
    expect(await rejection(one.append(entry(first.fencing, 'late')))).toMatchObject({ name: 'LeaseLostError' });
    expect(await one.entries()).toEqual([]);
  });

  test('lets its holder go on when the lease has expired and nobody came', async () => {
    const journal = fileJournal(path);
    const { fencing } = await journal.acquireLease({ durationMs: 0 });
    await journal.append(entry(fencing, 'a'));
    expect(await fileJournal(path).acquireLease({ durationMs: 1 })).toMatchObject({ granted: false, fencing });
  });

  test('takes over at once from a process of this machine that has ended', async () => {
    const journal = fileJournal(path);
    const first = await journal.acquireLease({ durationMs: 3_600_000 });
    const lease = JSON.parse(await readFile(`${path}.lease.1`, 'utf8')) as object;
    // No process has this number: it is beyond what kernels give.
    await writeFile(`${path}.lease.1`, JSON.stringify({ ...lease, process: 2 ** 30, token: 'of the dead' }));
    const second = await fileJournal(path).acquireLease({ durationMs: 60_000 });
    expect(second).toMatchObject({ granted: true, fencing: first.fencing + 1 });
  });

  test('gives the lease to one of many who come at once', async () => {
    const leases = await Promise.all(
      Array.from({ length: 20 }, () => fileJournal(path).acquireLease({ durationMs: 60_000 })),
    );
    const granted = leases.filter((lease) => lease.granted);
    expect(granted).toHaveLength(1);
    for (const { fencing } of leases) expect(fencing).toBe(granted[0]?.fencing);
  });

  test('leaves no listener behind that would answer signals in the place of the program', async () => {
    const before = process.listenerCount('SIGINT');
    await written(['a']);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  test('leaves nothing but the journal and its lease file behind', async () => {
    await written(['a', 'b']);
    expect((await readdir(join(directory, 'jobs'))).sort()).toEqual(['migration.jsonl', 'migration.jsonl.lease.1']);
  });

  test.skipIf(process.getuid?.() === 0)('rejects what it cannot write, and everything after it', async () => {
    await written(['a']);
    const journal = fileJournal(path);
    const { fencing } = await journal.acquireLease({ durationMs: 60_000 });
    await chmod(path, 0o400);
    expect(await rejection(journal.append(entry(fencing, 'b')))).toMatchObject({ code: 'EACCES' });
    await chmod(path, 0o600);
    expect(await rejection(journal.append(entry(fencing, 'c')))).toMatchObject({ code: 'EACCES' });
    expect(stepIds(await fileJournal(path).entries())).toEqual(['a']);
  });

  test.each(['', ' ', 'a\0b', 7])('refuses the path %j', (wrong) => {
    expect(() => fileJournal(wrong as string)).toThrow(ConfigurationError);
  });

  test('refuses options that it does not know', () => {
    expect(() => fileJournal('x', { key } as never)).toThrow('"key" is not an option of fileJournal');
  });
});
