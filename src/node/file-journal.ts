/**
 * A journal in a file: JSON lines that are flushed before a run continues, so that they survive a crash of the process
 * or the machine. A lease file beside it records which process writes, until when, and under which number.
 */
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isJournalEntry, LeaseLostError, type Journal, type JournalEntry } from '../access/run/journal.js';
import { ConfigurationError } from '../errors.js';
import { cipherIn, type Cipher, type EncryptionKey } from '../stores/encryption.js';
import { checkOptionNames } from '../stores/options.js';
import { LeaseFile } from './lease-file.js';
import { checkPathNow, openOwnFile, readOwnFile } from './own-file.js';
import { makeDirectoryOf } from './token-file.js';

/** Options of {@link fileJournal}. */
export interface FileJournalOptions {
  /**
   * Key to encrypt each line with: 32 bytes, raw or in base64 or hex. A journal holds no secrets, but it does hold the
   * names of applications. An option that is present and undefined, as from an unset variable, is refused.
   * @default not encrypted
   */
  readonly encryptionKey?: EncryptionKey | undefined;
}

/** The name that lines are bound to, so that text encrypted for another purpose is not accepted as a line. */
const lineName = 'anypoint-sdk journal';

/**
 * Creates a journal in a file, readable by its owner alone (mode 0600). The same command with the same file resumes a
 * run that was killed: each entry is on disk before the run continues, and an incomplete last line is dropped. A lease
 * file beside it (`.lease.1` and so on) excludes a second run. It expires by itself, or at once when its process on
 * this machine has ended.
 *
 * @throws {@link ConfigurationError} when an option is wrong, or at the path is anything but a regular file of the user
 * of this process that nobody else may write; later when the file is no journal or of another key.
 *
 * @example
 * ```ts
 * import { applyPlan } from 'anypoint-sdk/access';
 * import { fileJournal } from 'anypoint-sdk/node';
 *
 * const report = await applyPlan(anypoint, plan, { journal: fileJournal('migration.jsonl') });
 * ```
 */
export function fileJournal(path: string, options: FileJournalOptions = {}): Journal {
  if (typeof path !== 'string' || path.trim() === '' || path.includes('\0')) {
    throw new ConfigurationError('"path" must be the path of a file as a non-empty string.');
  }
  checkOptionNames('fileJournal', options, ['encryptionKey']);
  const cipher = cipherIn(options);
  checkPathNow(resolve(path));
  return new FileJournal(resolve(path), cipher);
}

interface Waiting {
  readonly line: string;
  readonly fencing: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

class FileJournal implements Journal {
  readonly #path: string;
  readonly #cipher: Cipher | undefined;
  readonly #lease: LeaseFile;
  #waiting: Waiting[] = [];
  #isWriting = false;
  /** Set once a write failed. The file may then hold an incomplete line, so nothing more is written. */
  #failure: { readonly error: unknown } | undefined;
  #file: FileHandle | undefined;

  constructor(path: string, cipher: Cipher | undefined) {
    this.#path = path;
    this.#cipher = cipher;
    this.#lease = new LeaseFile(`${path}.lease`);
  }

  async entries(): Promise<readonly JournalEntry[]> {
    const lines = (await wholeLines(this.#path)).text.split('\n').slice(0, -1);
    return Promise.all(lines.map((line, index) => this.#entryOf(line, index + 1)));
  }

  async append(entry: JournalEntry): Promise<void> {
    const text = JSON.stringify(entry);
    const line = this.#cipher === undefined ? text : await this.#cipher.encrypt(text, lineName);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, fencing: entry.fencing, resolve, reject });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  acquireLease: Journal['acquireLease'] = async (request) => {
    await makeDirectoryOf(this.#path);
    return this.#lease.acquire(request);
  };

  releaseLease: Journal['releaseLease'] = async (fencing) => {
    await this.#file?.close();
    this.#file = undefined;
    await this.#lease.release(fencing);
  };

  /** Writes all pending lines; those that arrive while the disk is busy go with the next flush. */
  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#failure !== undefined) throw this.#failure.error;
        await this.#write(batch);
      } catch (error) {
        // A lost lease can be taken again; a half-written file cannot be mended.
        if (!(error instanceof LeaseLostError)) this.#failure = { error };
        for (const { reject } of batch) reject(error);
        continue;
      }
      for (const { resolve } of batch) resolve();
    }
    this.#isWriting = false;
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    for (const fencing of new Set(batch.map((one) => one.fencing))) await this.#lease.check(fencing);
    this.#file ??= await openWhole(this.#path);
    await this.#file.appendFile(batch.map(({ line }) => `${line}\n`).join(''));
    await this.#file.datasync();
  }

  async #entryOf(line: string, number: number): Promise<JournalEntry> {
    const isPlain = line.startsWith('{');
    if (!isPlain && this.#cipher === undefined) {
      throw new ConfigurationError(
        `Line ${number} of ${this.#path} is no entry of a journal, or an encrypted one: give "encryptionKey", or another file.`,
      );
    }
    const text = isPlain ? line : await this.#cipher?.decrypt(line, lineName);
    if (text === undefined) {
      throw new ConfigurationError(`Line ${number} of ${this.#path} cannot be read with this "encryptionKey".`);
    }
    const entry = parsed(text);
    if (isJournalEntry(entry)) return entry;
    throw new ConfigurationError(
      `Line ${number} of ${this.#path} is no entry of a journal: give the file that the run was begun with, or a new one.`,
    );
  }
}

/** The beginnings of entries, plain and encrypted. */
const beginnings = ['{"type":"', 'aes-256-gcm:'] as const;

/**
 * Reads a file up to the end of its last complete line. What follows was cut off when the process or the machine died.
 *
 * @throws ConfigurationError when what follows is no part of an entry: another file must not be cut
 */
async function wholeLines(path: string): Promise<{ readonly text: string; readonly bytes: number }> {
  const content = await readOwnFile(path);
  if (content === undefined) return { text: '', bytes: 0 };
  const bytes = content.lastIndexOf('\n') + 1;
  // After a power failure, a disk may hold zeros where a line should be.
  const torn = content.toString('utf8', bytes).replace(/\0+$/, '');
  if (!beginnings.some((beginning) => torn.startsWith(beginning) || beginning.startsWith(torn))) {
    throw new ConfigurationError(
      `The last line of ${path} is no entry of a journal, and no part of one: give the file that the run was begun with, or a new one.`,
    );
  }
  return { text: content.toString('utf8', 0, bytes), bytes };
}

/** Opens the file to append to it after its last complete line. */
async function openWhole(path: string): Promise<FileHandle> {
  const { bytes } = await wholeLines(path);
  const file = await openOwnFile(path, constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY);
  if (file === undefined) throw new ConfigurationError(`The directory of ${path} is gone.`);
  try {
    await file.truncate(bytes);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
