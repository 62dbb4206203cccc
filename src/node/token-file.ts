/**
 * One file with the tokens of several sign-ins. Readable by its owner alone, and replaced atomically, so that a reader
 * sees the old or the new one and never half of one. A damaged file or one of another program reads as empty.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isObject } from '../core/read/json.js';
import { checkPath, readOwnFile } from './own-file.js';

/** One entry: what a store wrote, and when it expires, in milliseconds since the epoch. */
export interface FileEntry {
  readonly keepUntil: number;
  readonly entry: string;
}

const version = 1;

/** Reads all entries. A file that is missing, damaged or of another kind has none. */
export async function readTokenFile(path: string): Promise<Map<string, FileEntry>> {
  const content = await readOwnFile(path);
  return new Map(content === undefined ? [] : entriesIn(content.toString('utf8')));
}

/** Replaces the file with one that has these entries and mode 0600. */
export async function replaceTokenFile(path: string, entries: ReadonlyMap<string, FileEntry>): Promise<void> {
  const text = `${JSON.stringify({ version, tokens: Object.fromEntries(entries) })}\n`;
  // In the same directory: a rename is atomic only within one file system.
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.writeFile(text);
      // The process's umask may have removed permissions of the owner.
      await file.chmod(0o600);
    } finally {
      await file.close();
    }
    await checkPath(path);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Creates the directory of a checked file; directories that are created are open to their owner alone. */
export async function makeDirectoryOf(path: string): Promise<void> {
  await checkPath(path);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
}

function entriesIn(text: string): [string, FileEntry][] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isObject(content) || content['version'] !== version || !isObject(content['tokens'])) return [];
  return Object.entries(content['tokens']).flatMap(([key, entry]) => (isFileEntry(entry) ? [[key, entry]] : []));
}

function isFileEntry(value: unknown): value is FileEntry {
  return isObject(value) && typeof value['keepUntil'] === 'number' && typeof value['entry'] === 'string';
}
