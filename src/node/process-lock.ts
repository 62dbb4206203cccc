/**
 * A lock between the processes of one machine: a directory beside the file, kept fresh while its holder lives. A holder
 * that was killed is replaced after seconds. Only during that replacement could two processes enter together, so it has
 * a lock of its own, which is taken first.
 */
import { lstat } from 'node:fs/promises';
import { pause } from '../core/pace/deadline.js';
import { ConfigurationError } from '../errors.js';

/** Releases the lock. Never fails because the lock was already released. */
export type Release = () => Promise<void>;

/** Long enough that no holder ever counts as dead, and short enough for arithmetic with dates. */
const neverMs = 10 * 365 * 86_400_000;

/**
 * Waits until this process alone holds the lock of a path; the directory of the path exists. Rejects when the signal
 * aborts.
 *
 * @throws ConfigurationError when something other than a lock is in its place
 */
export async function lockPath(path: string, staleMs: number, signal: AbortSignal): Promise<Release> {
  for (;;) {
    signal.throwIfAborted();
    const release = (await tryLock(path, neverMs, staleMs)) ?? (await replaceDeadHolder(path, staleMs));
    if (release !== undefined) {
      if (!signal.aborted) return release;
      await release();
    }
    // At random intervals, so that many processes do not try in step.
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

/**
 * Takes the lock. Returns undefined when another process holds it, unless its last sign of life is older than
 * `deadAfterMs`.
 */
async function tryLock(path: string, deadAfterMs: number, staleMs: number): Promise<Release | undefined> {
  // Loaded when first needed: it installs exit handlers, which only programs that lock should have.
  const { default: lockfile } = await import('./lockfile.js');
  try {
    const release = await lockfile.lock(path, {
      realpath: false,
      stale: deadAfterMs,
      update: staleMs / 2,
      // Another process has replaced this one, which was suspended. That costs a token request; throwing would end the
      // process.
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

/** Refuses anything but a directory: it is not a lock, and waiting for its release would never end. */
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
