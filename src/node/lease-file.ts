/**
 * A lease in a file: which process holds it, until when, and a number that grows with each holder. The number is part
 * of the file's name, and a file system creates a name only once: no lock is needed, so none can be left behind. A
 * lease expires by itself; that of a process of this machine that has ended is taken over at once.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { link, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { LeaseLostError, type Lease, type LeaseRequest } from '../access/run/journal.js';
import { isObject } from '../core/read/json.js';
import { readOwnFile } from './own-file.js';

/** The process that wrote a lease. */
interface Holder {
  readonly process: number;
  readonly host: string;
  /** Distinguishes machines and containers of the same name. */
  readonly machine: string;
  /** Distinguishes holders within one process, and processes that got the same number. */
  readonly token: string;
}

interface WrittenLease extends Holder {
  readonly expiresAt: number;
  readonly fencing: number;
}

/** How long a lease that was read is trusted before it is read again, in milliseconds. */
const trustedMs = 250;
/** How long an expired lease is extended until its holder renews it, in milliseconds. */
const lateMs = 30_000;

/** The lease of a path. */
export class LeaseFile {
  readonly #path: string;
  readonly #own: Holder = { process: process.pid, host: hostname(), machine: thisMachine(), token: randomUUID() };
  #seen: { readonly fencing: number; readonly atMs: number; readonly expiresAt: number } | undefined;

  /** Creates the lease of a path. Its files are named after the path and their number. */
  constructor(path: string) {
    this.#path = path;
  }

  async acquire({ durationMs, fencing }: LeaseRequest): Promise<Lease> {
    for (;;) {
      const held = await this.#read();
      const now = Date.now();
      const isOwn = held !== undefined && fencing === held.fencing && held.token === this.#own.token;
      const isFree = held === undefined || held.expiresAt <= now || hasEnded(held);
      if (held !== undefined && !isOwn && (fencing !== undefined || !isFree)) return leaseOf(held, false);
      const number = isOwn ? held.fencing : (held?.fencing ?? 0) + 1;
      const lease: WrittenLease = { ...this.#own, expiresAt: now + durationMs, fencing: number };
      if (!(await this.#put(lease, isOwn))) continue;
      if (!isOwn && held !== undefined) await rm(this.#pathOf(held.fencing), { force: true });
      this.#note(lease);
      return leaseOf(lease, true);
    }
  }

  async release(fencing: number): Promise<void> {
    const held = await this.#read();
    if (held?.fencing !== fencing || held.token !== this.#own.token) return;
    // The number stays, so that the next holder gets a greater one.
    await this.#put({ ...held, expiresAt: 0 }, true);
    this.#seen = undefined;
  }

  /** @throws LeaseLostError when somebody else has taken over */
  async check(fencing: number): Promise<void> {
    const seen = this.#seen;
    const isFresh =
      seen?.fencing === fencing && performance.now() - seen.atMs < trustedMs && seen.expiresAt > Date.now();
    if (isFresh) return;
    const held = await this.#read();
    if (held?.fencing !== fencing || held.token !== this.#own.token) {
      throw new LeaseLostError(held === undefined ? 'somebody' : leaseOf(held, false).holder);
    }
    this.#note(held);
    if (held.expiresAt > Date.now()) return;
    // The process was suspended: others must find the lease taken from now on.
    const lease = await this.acquire({ durationMs: lateMs, fencing });
    if (!lease.granted) throw new LeaseLostError(lease.holder);
  }

  #note({ fencing, expiresAt }: WrittenLease): void {
    this.#seen = { fencing, expiresAt, atMs: performance.now() };
  }

  #pathOf(fencing: number): string {
    return `${this.#path}.${fencing}`;
  }

  /** Reads the lease with the greatest number; older ones are about to be removed. */
  async #read(): Promise<WrittenLease | undefined> {
    const prefix = `${basename(this.#path)}.`;
    for (;;) {
      const numbers = (await readdir(dirname(this.#path))).flatMap((name) => {
        const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
        return /^\d{1,15}$/.test(rest) ? [Number(rest)] : [];
      });
      if (numbers.length === 0) return undefined;
      const greatest = Math.max(...numbers);
      const lease = await readLease(this.#pathOf(greatest));
      // Removed meanwhile: another process has taken the next number.
      if (lease !== undefined) return lease;
    }
  }

  /** Writes a lease atomically. Returns false when another process took its number first. */
  async #put(lease: WrittenLease, isHeld: boolean): Promise<boolean> {
    const path = this.#pathOf(lease.fencing);
    const fresh = `${path}.${randomUUID()}.tmp`;
    try {
      await writeFile(fresh, `${JSON.stringify(lease)}\n`, { mode: 0o600, flag: 'wx' });
      if (isHeld) {
        await rename(fresh, path);
      } else {
        await link(fresh, path);
      }
      return true;
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false;
      throw error;
    } finally {
      await rm(fresh, { force: true });
    }
  }
}

function leaseOf({ process: number, host, expiresAt, fencing }: WrittenLease, granted: boolean): Lease {
  return { granted, holder: `process ${number} on ${host}`, expiresAt, fencing };
}

/**
 * Reads a lease file. Returns undefined where there is none any more; a foreign file counts as a lease without a
 * holder.
 */
async function readLease(path: string): Promise<WrittenLease | undefined> {
  const written = await readOwnFile(path);
  if (written === undefined) return undefined;
  const content = parsed(written.toString('utf8'));
  const fencing = Number(path.slice(path.lastIndexOf('.') + 1));
  return isWrittenLease(content)
    ? { ...content, fencing }
    : { process: 0, host: '', machine: '', token: '', expiresAt: 0, fencing };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWrittenLease(value: unknown): value is WrittenLease {
  return (
    isObject(value) &&
    typeof value['process'] === 'number' &&
    typeof value['host'] === 'string' &&
    typeof value['machine'] === 'string' &&
    typeof value['token'] === 'string' &&
    typeof value['expiresAt'] === 'number' &&
    typeof value['fencing'] === 'number'
  );
}

/** Tells whether the holder was a process of this machine that has ended. */
function hasEnded({ process: number, host, machine }: WrittenLease): boolean {
  if (host !== hostname() || machine !== thisMachine()) return false;
  try {
    process.kill(number, 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Identifies this machine or container: containers may share a host name and a directory without seeing each other's
 * processes.
 */
function thisMachine(): string {
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return [boot, attempt(() => readlinkSync('/proc/self/ns/pid'))].join(' ').trim();
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
