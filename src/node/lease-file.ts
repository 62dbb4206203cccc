/**
 * A lease in a file: which process holds it, until when, and a number that grows with each holder. It expires by itself;
 * that of a process that has ended on this machine is taken over at once. Changes are made under a lock between
 * processes, which is held for milliseconds and replaced when its holder dies.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { LeaseLostError, type Lease, type LeaseRequest } from '../access/run/journal.js';
import { isObject } from '../core/read/json.js';
import { lockPath } from './process-lock.js';

/** Who wrote a lease. */
interface Holder {
  readonly process: number;
  readonly host: string;
  /** Tells machines and containers apart that have the same name. */
  readonly machine: string;
  /** Tells holders within one process apart, and processes that got the same number. */
  readonly token: string;
}

interface WrittenLease extends Holder {
  readonly expiresAt: number;
  readonly fencing: number;
}

const lockMs = 5_000;
/** A lease is read again before a write unless it was seen so short ago. */
const trustedMs = 250;
/** How long a lease that had expired is held on to, until its holder renews it. */
const lateMs = 30_000;

/** The lease of a path. */
export class LeaseFile {
  readonly #path: string;
  readonly #own: Holder = { process: process.pid, host: hostname(), machine: thisMachine(), token: randomUUID() };
  #seen: { readonly fencing: number; readonly atMs: number; readonly expiresAt: number } | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async acquire({ durationMs, fencing }: LeaseRequest): Promise<Lease> {
    return this.#locked(async () => {
      const held = await readLease(this.#path);
      const now = Date.now();
      const isOwn = held !== undefined && fencing === held.fencing && held.token === this.#own.token;
      const isFree = held === undefined || held.expiresAt <= now || hasEnded(held);
      if (held !== undefined && !isOwn && (fencing !== undefined || !isFree)) return leaseOf(held, false);
      const lease: WrittenLease = {
        ...this.#own,
        expiresAt: now + durationMs,
        fencing: isOwn ? held.fencing : (held?.fencing ?? 0) + 1,
      };
      await replace(this.#path, lease);
      this.#seen = { fencing: lease.fencing, atMs: performance.now(), expiresAt: lease.expiresAt };
      return leaseOf(lease, true);
    });
  }

  async release(fencing: number): Promise<void> {
    await this.#locked(async () => {
      const held = await readLease(this.#path);
      if (held?.fencing !== fencing || held.token !== this.#own.token) return;
      // The number stays, so that the next holder gets a greater one.
      await replace(this.#path, { ...held, expiresAt: 0 });
      this.#seen = undefined;
    });
  }

  /** @throws LeaseLostError when somebody else has taken over, or may have */
  async check(fencing: number): Promise<void> {
    const seen = this.#seen;
    const now = performance.now();
    const isFresh = seen?.fencing === fencing && now - seen.atMs < trustedMs && seen.expiresAt > Date.now();
    if (isFresh) return;
    const held = await readLease(this.#path);
    if (held?.fencing !== fencing || held.token !== this.#own.token) {
      throw new LeaseLostError(held === undefined ? 'somebody' : leaseOf(held, false).holder);
    }
    this.#seen = { fencing, atMs: now, expiresAt: held.expiresAt };
    if (held.expiresAt > Date.now()) return;
    // The process was asleep: whoever takes the lease now must find it taken.
    const lease = await this.acquire({ durationMs: lateMs, fencing });
    if (!lease.granted) throw new LeaseLostError(lease.holder);
  }

  async #locked<Result>(work: () => Promise<Result>): Promise<Result> {
    const release = await lockPath(this.#path, lockMs, AbortSignal.timeout(4 * lockMs));
    try {
      return await work();
    } finally {
      await release();
    }
  }
}

function leaseOf({ process: number, host, expiresAt, fencing }: WrittenLease, granted: boolean): Lease {
  return { granted, holder: `process ${number} on ${host}`, expiresAt, fencing };
}

/** A file that is missing or damaged is no lease: it was replaced as a whole, so nobody wrote it half. */
async function readLease(path: string): Promise<WrittenLease | undefined> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
  return isWrittenLease(content) ? content : undefined;
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

async function replace(path: string, lease: WrittenLease): Promise<void> {
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(fresh, `${JSON.stringify(lease)}\n`, { mode: 0o600, flag: 'wx' });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Tells whether the holder was a process of this machine that does not run any more. */
function hasEnded({ process: number, host, machine }: WrittenLease): boolean {
  if (host !== hostname() || machine !== thisMachine()) return false;
  try {
    process.kill(number, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Containers may share a host name and a directory without seeing each other's processes. */
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
