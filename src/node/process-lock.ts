/**
 * A lock between the processes of one machine: a directory beside the file, kept fresh while its holder lives. A holder
 * that was killed is replaced after seconds. That replacement is the one moment at which two could slip in together, so
 * it has a lock of its own: whoever finds a dead holder takes that first.
 */
import { lstat } from 'node:fs/promises';
import { pause } from '../core/pace/deadline.js';
import { ConfigurationError } from '../errors.js';

/** Ends the hold. Never fails because the hold had already ended. */
export type Release = () => Promise<void>;

/** Long enough that no holder counts as dead by it, without upsetting arithmetic with dates. */
const neverMs = 10 * 365 * 86_400_000;

/**
 * Waits until this process alone holds the lock of a path; the directory of the path exists. Rejects when the signal aborts.
 *
 * @throws ConfigurationError when what is in the place of the lock is none
 */
export async function lockPath(path: string, staleMs: number, signal: AbortSignal): Promise<Release> {
  for (;;) {
    signal.throwIfAborted();
    const release = (await tryLock(path, neverMs, staleMs)) ?? (await replaceDeadHolder(path, staleMs));
    if (release !== undefined) {
      if (!signal.aborted) return release;
      await release();
    }
    // At random moments, so that a crowd does not try in step.
    await pause(5 + Math.random() * 45, signal);
  }
}

async function replaceDeadHolder(path: string, staleMs: number): Promise<Release | undefined> {
  const { default: lockfile } = await import('./lockfile.js');
  if (await lockfile.check(path, { realpath: false, stale: staleMs })) return undefined;
  const done = await tryLock(`${path}.takeover`, staleMs, staleMs);
  if (done === undefined) return undefined;
  try {
    return await tryLock(path, staleMs, staleMs);
  } finally {
    await done();
  }
}

/** Returns undefined when another holds it, unless its last sign of life is older than `deadAfterMs`. */
async function tryLock(path: string, deadAfterMs: number, staleMs: number): Promise<Release | undefined> {
  // Loaded when first needed: it listens to the process's end, which only those who lock should have to bear.
  const { default: lockfile } = await import('./lockfile.js');
  try {
    const release = await lockfile.lock(path, {
      realpath: false,
      stale: deadAfterMs,
      update: staleMs / 2,
      // Another has replaced this process, which was held up. Its token request is the cost; throwing would end it.
      onCompromised: () => undefined,
    });
    return async () => {
      await release().catch((error: unknown) => {
        if (!hasCode(error, 'ERELEASED')) throw error;
      });
    };
  } catch (error) {
    await checkLock(`${path}.lock`);
    if (hasCode(error, 'ELOCKED')) return undefined;
    throw error;
  }
}

/** What is no directory is nobody's lock: to wait for its end would be in vain. */
async function checkLock(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return;
  throw new ConfigurationError(
    `${JSON.stringify(path)} is in the place of a lock, and is no directory as a lock is. Remove it, or give another path.`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
