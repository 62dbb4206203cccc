/**
 * A journal in a file: JSON lines that are flushed before a run goes on, so that they survive the process and the power.
 * Beside it a lease file says which process writes, until when, and under which number.
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

/** Configures {@link fileJournal}. */
export interface FileJournalOptions {
  /**
   * Encrypts each line: 32 bytes, or base64 or hex of them. There is no secret in a journal, but the names of
   * applications are. @default not encrypted
   */
  readonly encryptionKey?: EncryptionKey | undefined;
}

/** Lines are bound to this name: what was encrypted for another purpose is not taken for one. */
const lineName = 'anypoint-sdk journal';

/**
 * Makes a journal in a file, readable by its owner alone (mode 0600). The same command with the same file resumes a run
 * that was killed: each entry is on the disk before the run goes on, and a last line that was torn is dropped. Two runs
 * at once are kept apart by a lease file beside it (`.lease.1` and so on), which expires by itself, or at once when its process on
 * this machine has ended.
 *
 * @throws {@link ConfigurationError} when an option is wrong, or at the path is anything but a regular file of the user of
 * this process that nobody else may write; later when the file is no journal or of another key.
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
  /** A file that could not be written once may hold a torn line: this journal writes no further one. */
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

  /** What came while the disk was busy goes with the next flush. */
  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#failure !== undefined) throw this.#failure.error;
        await this.#write(batch);
      } catch (error) {
        // Who has lost the lease may take it again; a file that was half written stays so.
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

/** How entries begin, as they are and encrypted. */
const beginnings = ['{"type":"', 'aes-256-gcm:'] as const;

/**
 * Reads a file up to the end of its last whole line: what follows was torn when the process or the machine died.
 *
 * @throws ConfigurationError when what follows is no part of an entry: another file must not be cut
 */
async function wholeLines(path: string): Promise<{ readonly text: string; readonly bytes: number }> {
  const content = await readOwnFile(path);
  if (content === undefined) return { text: '', bytes: 0 };
  const bytes = content.lastIndexOf('\n') + 1;
  // A disk that lost its power may have written nothing where a line should be.
  const torn = content.toString('utf8', bytes).replace(/\0+$/, '');
  if (!beginnings.some((beginning) => torn.startsWith(beginning) || beginning.startsWith(torn))) {
    throw new ConfigurationError(
      `The last line of ${path} is no entry of a journal, and no part of one: give the file that the run was begun with, or a new one.`,
    );
  }
  return { text: content.toString('utf8', 0, bytes), bytes };
}

/** Opens the file to append to it, behind its last whole line. */
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
