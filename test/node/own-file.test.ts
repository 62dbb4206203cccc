import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAnypointError } from '../../src/errors.js';
import { fileJournal, fileTokenStore } from '../../src/node/index.js';
import { lockOf, storedToken } from '../fakes/stored-tokens.js';
import { rejection } from '../fakes/time.js';

let directory: string;
let folder: string;
let path: string;
const closing: (() => void)[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-own-'));
  folder = join(directory, 'cache');
  path = join(folder, 'kept');
  await mkdir(folder, { mode: 0o700 });
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0)) close();
  await rm(directory, { recursive: true, force: true });
});

/** What may be in the place of a file, how it is made there, and how it is told. */
const foreign: readonly (readonly [string, (place: string) => unknown, RegExp])[] = [
  ['a named pipe', (place) => execFileSync('mkfifo', [place]), /is a named pipe/],
  ['a socket', (place) => listening(place), /is a socket/],
  ['a directory', (place) => mkdir(place), /is a directory/],
  ['a link to a device', (place) => symlink('/dev/null', place), /is a symbolic link/],
  ['a link to a named pipe', (place) => linkTo(place, (target) => execFileSync('mkfifo', [target])), /symbolic link/],
  ['a link to a file', (place) => linkTo(place, (target) => writeFile(target, '{}')), /is a symbolic link/],
  ['a link to nothing', (place) => symlink(join(directory, 'nothing'), place), /is a symbolic link/],
  ['a file that the group may write', (place) => fileOfMode(place, 0o660), /may be written by others \(mode 0660\)/],
  ['a file that all may write', (place) => fileOfMode(place, 0o602), /may be written by others \(mode 0602\)/],
  ['a file of another user', (place) => fileOfAnother(place), /belongs to user \d+, and this process runs as user \d+/],
];

async function listening(place: string): Promise<void> {
  const server = createServer().listen(place);
  await once(server, 'listening');
  closing.push(() => server.close());
}

async function linkTo(place: string, make: (target: string) => unknown): Promise<void> {
  await make(join(directory, 'target'));
  await symlink(join(directory, 'target'), place);
}

async function fileOfMode(place: string, mode: number): Promise<void> {
  await writeFile(place, '');
  await chmod(place, mode);
}

/** Nobody can give a file away without being root; but this process can take itself for somebody else. */
async function fileOfAnother(place: string): Promise<void> {
  await writeFile(place, '', { mode: 0o600 });
  const user = process as unknown as { geteuid: () => number };
  vi.spyOn(user, 'geteuid').mockReturnValue(user.geteuid() + 1);
}

function expectRefusal(error: unknown, told: RegExp, place = path): void {
  if (!isAnypointError(error, 'configuration')) throw error as Error;
  expect(error.message).toContain(JSON.stringify(place));
  expect(error.message).toMatch(told);
  expect(error.message).toContain('Accepted are a path where there is nothing yet, and a regular file');
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('was expected to throw');
}

describe.skipIf(process.platform === 'win32')('in the place of a file', () => {
  const users: readonly (readonly [string, () => Readonly<Record<string, () => Promise<unknown>>>])[] = [
    [
      'fileTokenStore',
      () => {
        const store = fileTokenStore({ path });
        return {
          get: () => store.get('key'),
          set: () => store.set('key', storedToken()),
          delete: async () => store.delete('key'),
          lock: () => lockOf(store, 'key'),
        };
      },
    ],
    [
      'fileJournal',
      () => {
        const journal = fileJournal(path);
        return {
          entries: async () => journal.entries(),
          acquireLease: async () => journal.acquireLease({ durationMs: 60_000 }),
        };
      },
    ],
  ];

  describe.each(users)('%s', (_, made) => {
    test.each(foreign)('refuses %s at once', async (_what, put, told) => {
      await put(path);
      expectRefusal(thrownBy(made), told);
    });

    test.each(foreign)(
      'refuses %s that is put there later, and neither waits for it nor replaces it',
      async (_what, put, told) => {
        const uses = made();
        await put(path);
        const before = await lstat(path);
        for (const use of Object.values(uses)) expectRefusal(await rejection(use()), told);
        const { ino, mode, size } = await lstat(path);
        expect({ ino, mode, size }).toEqual({ ino: before.ino, mode: before.mode, size: before.size });
        expect(await readdir(folder)).toEqual(['kept']);
      },
    );

    test('refuses a device, without touching it', () => {
      path = '/dev/null';
      expectRefusal(thrownBy(made), /"\/dev\/null" is a device/);
    });

    test('refuses a directory that everybody may write', async () => {
      await chmod(folder, 0o777);
      expectRefusal(thrownBy(made), /may be written by everybody \(mode 0777\)/, folder);
    });

    test('takes one where everybody may put files, and only their owners remove them', async () => {
      await chmod(folder, 0o1777);
      expect(made).not.toThrow();
    });

    test('refuses a directory that is none', async () => {
      await rm(folder, { recursive: true });
      execFileSync('mkfifo', [folder]);
      expectRefusal(thrownBy(made), /is a named pipe instead of a directory/, folder);
    });

    test('refuses a directory that is below a file', async () => {
      await writeFile(path, '', { mode: 0o600 });
      path = join(path, 'below', 'kept');
      expectRefusal(thrownBy(made), /is below a file/, join(folder, 'kept', 'below'));
    });
  });
});

describe.skipIf(process.platform === 'win32')('beside the file', () => {
  test('what is in the place of a lock is told, and not waited for', async () => {
    const store = fileTokenStore({ path });
    execFileSync('mkfifo', [`${path}.lock`]);
    const error = await rejection(store.set('key', storedToken()));
    if (!isAnypointError(error, 'configuration')) throw error as Error;
    expect(error.message).toBe(
      `"${path}.lock" is in the place of a lock, and is no directory as a lock is. Remove it, or give another path.`,
    );
  });

  test.each(foreign)('%s is no lease', async (_what, put, told) => {
    const journal = fileJournal(path);
    await put(`${path}.lease.7`);
    expectRefusal(
      await rejection(Promise.resolve(journal.acquireLease({ durationMs: 60_000 }))),
      told,
      `${path}.lease.7`,
    );
  });

  test('a link in the place of the file does not lead a journal elsewhere while it is written', async () => {
    const journal = fileJournal(path);
    const { fencing } = await journal.acquireLease({ durationMs: 60_000 });
    await linkTo(path, (target) => writeFile(target, 'precious'));
    const appended = journal.append({ type: 'finished', at: '2026-11-28T05:00:00.000Z', fencing } as never);
    expectRefusal(await rejection(Promise.resolve(appended)), /symbolic link/);
    expect(await readFile(join(directory, 'target'), 'utf8')).toBe('precious');
  });
});
