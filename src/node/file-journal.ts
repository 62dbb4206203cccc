/**
 * A journal in a file: JSON lines that are flushed before a run goes on, so that they survive the process and the power.
 * Beside it a lease file says which process writes, until when, and under which number.
 */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isJournalEntry, LeaseLostError, type Journal, type JournalEntry } from '../access/run/journal.js';
import { ConfigurationError } from '../errors.js';
import { cipherIn, type Cipher, type EncryptionKey } from '../stores/encryption.js';
import { checkOptionNames } from '../stores/options.js';
import { LeaseFile } from './lease-file.js';
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
 * @throws {@link ConfigurationError} when an option is wrong; later when the file is no journal or of another key.
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
  return new FileJournal(resolve(path), cipherIn(options));
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

/** Reads a file up to the end of its last whole line: what follows was torn when the process or the machine died. */
async function wholeLines(path: string): Promise<{ readonly text: string; readonly bytes: number }> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { text: '', bytes: 0 };
    throw error;
  }
  try {
    const content = await file.readFile();
    const bytes = content.lastIndexOf('\n') + 1;
    return { text: content.toString('utf8', 0, bytes), bytes };
  } finally {
    await file.close();
  }
}

/** Opens the file to append to it, behind its last whole line. */
async function openWhole(path: string): Promise<FileHandle> {
  const { bytes } = await wholeLines(path);
  const file = await open(path, constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY, 0o600);
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
