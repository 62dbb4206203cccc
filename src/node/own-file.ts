/**
 * Checks a path before it is used: it must be a regular file of this user that nobody else may write. Otherwise a
 * device would be replaced by a file, a named pipe would block the process, and content written by others would be
 * trusted.
 */
import { constants, lstatSync, statSync, type Stats } from 'node:fs';
import { lstat, open, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConfigurationError } from '../errors.js';

/**
 * Refuses a path that must not be used, as far as that can be seen when options are checked.
 *
 * @throws ConfigurationError that says what is there and what is accepted
 */
export function checkPathNow(path: string): void {
  refuseFolder(
    dirname(path),
    attempt(() => statSync(dirname(path))),
  );
  refuseFile(
    path,
    attempt(() => lstatSync(path)),
  );
}

/**
 * Refuses a path that must not be used, right before each use.
 *
 * @throws ConfigurationError that says what is there and what is accepted
 */
export async function checkPath(path: string): Promise<void> {
  refuseFolder(dirname(path), await stat(dirname(path)).catch(codeOf));
  refuseFile(path, await lstat(path).catch(codeOf));
}

/** Opens a checked file without blocking. Returns undefined where there is none. */
export async function openOwnFile(path: string, flags: number): Promise<FileHandle | undefined> {
  await checkPath(path);
  let file: FileHandle;
  try {
    file = await open(path, flags | withoutWaiting, 0o600);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    // The file may have been replaced since it was checked.
    await checkPath(path);
    throw error;
  }
  try {
    refuseFile(path, await file.stat());
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Reads a checked file. Returns undefined where there is none. */
export async function readOwnFile(path: string): Promise<Buffer | undefined> {
  const file = await openOwnFile(path, constants.O_RDONLY);
  try {
    return await file?.readFile();
  } finally {
    await file?.close();
  }
}

/** Windows has neither flag; its named pipes and devices have paths of their own. */
const { O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>;
const withoutWaiting = (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);

const writableByGroup = 0o020;
const writableByAll = 0o002;
/** The mode bit of folders, such as /tmp, whose files only their owners can remove. */
const sticky = 0o1000;

/** The file's status, or the code of the error of reading it. */
type Found = Stats | string | undefined;

function refuseFolder(path: string, folder: Found): void {
  if (folder === 'ENOTDIR') refuse(path, 'is below a file');
  // A folder that cannot be read cannot be used either, and its use says why. A missing one will be created.
  if (typeof folder !== 'object') return;
  if (!folder.isDirectory()) refuse(path, `is ${kindOf(folder)} instead of a directory`);
  if (thisUser() === undefined) return;
  if ((folder.mode & writableByAll) !== 0 && (folder.mode & sticky) === 0)
    refuse(path, mayBeWritten('everybody', folder));
}

function refuseFile(path: string, file: Found): void {
  if (typeof file !== 'object') return;
  const user = thisUser();
  if (!file.isFile()) refuse(path, `is ${kindOf(file)}`);
  if (user === undefined) return;
  if (file.uid !== user) refuse(path, `belongs to user ${file.uid}, and this process runs as user ${user}`);
  if ((file.mode & (writableByGroup | writableByAll)) !== 0) refuse(path, mayBeWritten('others', file));
}

const mayBeWritten = (by: string, { mode }: Stats): string =>
  `may be written by ${by} (mode ${(mode & 0o7777).toString(8).padStart(4, '0')})`;

function refuse(path: string, what: string): never {
  throw new ConfigurationError(
    `${JSON.stringify(path)} ${what}. Accepted are a path where there is nothing yet, and a regular file that belongs to the user of this process and that only this user may write, in a directory that not everybody may write.`,
  );
}

/** Returns the id of this user; undefined on Windows, whose files have no such owners and modes. */
function thisUser(): number | undefined {
  return process.geteuid?.();
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a directory';
  if (found.isSymbolicLink()) return 'a symbolic link';
  if (found.isFIFO()) return 'a named pipe';
  if (found.isSocket()) return 'a socket';
  return found.isFile() ? 'a file' : 'a device';
}

function attempt(look: () => Stats): Found {
  try {
    return look();
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
