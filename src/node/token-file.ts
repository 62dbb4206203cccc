/**
 * One file with the tokens of several sign-ins. Readable by its owner alone; replaced as a whole, so that a reader sees
 * the old or the new one and never half of one. A file that is not ours or is damaged reads as empty.
 */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isObject } from '../core/read/json.js';

/** One entry: what a store wrote, and until when it is worth keeping, in milliseconds since the epoch. */
export interface FileEntry {
  readonly keepUntil: number;
  readonly entry: string;
}

const version = 1;

/** Reads all entries. A file that is missing, damaged or of another kind has none. */
export async function readTokenFile(path: string): Promise<Map<string, FileEntry>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
  return new Map(entriesIn(text));
}

/** Replaces the file by one with these entries and mode 0600. */
export async function replaceTokenFile(path: string, entries: ReadonlyMap<string, FileEntry>): Promise<void> {
  const text = `${JSON.stringify({ version, tokens: Object.fromEntries(entries) })}\n`;
  // In the same directory: a rename is atomic only within one file system.
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(fresh, text, { mode: 0o600, flag: 'wx' });
    // The process's umask may have taken more than it should.
    await chmod(fresh, 0o600);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Makes the directory of a file; what had to be made is open to its owner alone. */
export async function makeDirectoryOf(path: string): Promise<void> {
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
