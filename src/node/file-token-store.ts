/**
 * Keeps tokens in a file, for command-line tools: the next command starts signed in, and fifty commands at once make
 * one token request. Every change is read, made and written under a lock between processes, so that no change is lost.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { TokenStore } from '../core/token/token-store.js';
import { ConfigurationError } from '../errors.js';
import type { EncryptionKey } from '../stores/encryption.js';
import { entriesOf, keptMs } from '../stores/entries.js';
import { checkedLockMs, checkOptionNames } from '../stores/options.js';
import { defaultTokenPath, thisMachine } from './cache-path.js';
import { checkPathNow } from './own-file.js';
import { lockPath } from './process-lock.js';
import { makeDirectoryOf, readTokenFile, replaceTokenFile, type FileEntry } from './token-file.js';

/** Options of {@link fileTokenStore}. */
export interface FileTokenStoreOptions {
  /**
   * Path of the file, whose other content is replaced. An existing path must be a regular file of the user of this
   * process that nobody else may write, in a directory that is not writable for everybody; otherwise it is neither read
   * nor replaced.
   *
   * @default `$XDG_CACHE_HOME/anypoint-sdk/tokens.json`; else `~/.cache/anypoint-sdk/tokens.json`, on macOS
   * `~/Library/Caches/anypoint-sdk/tokens.json`, on Windows `%LOCALAPPDATA%\anypoint-sdk\tokens.json`
   */
  readonly path?: string | undefined;
  /** Time for which a process that died while holding the lock blocks the others, in seconds, 2 to 300. @default 5 */
  readonly lockSeconds?: number | undefined;
  /**
   * Key to encrypt tokens with before they are written: 32 bytes, raw or in base64 or hex. An option that is present
   * and undefined, as from an unset variable, is refused.
   * @default not encrypted
   */
  readonly encryptionKey?: EncryptionKey | undefined;
}

/**
 * The longest that a change takes: it waits for other changes, each milliseconds long, and at most once for a dead
 * process.
 */
const longestChangeMs = 10_000;

/**
 * Creates a token store in a file, for command-line tools and several processes on one machine. The file is readable by
 * its owner alone (mode 0600), replaced as a whole, and holds any number of sign-ins; expired entries are dropped with
 * the next change. A damaged file counts as empty. Processes that start at the same moment share one token request.
 *
 * @throws {@link ConfigurationError} when an option is wrong, or the file at the path must not be used.
 * @example
 * ```ts
 * import { AnypointClient } from 'anypoint-sdk';
 * import { fileTokenStore } from 'anypoint-sdk/node';
 *
 * const anypoint = new AnypointClient({ tokenStore: fileTokenStore() });
 * ```
 */
export function fileTokenStore(options: FileTokenStoreOptions = {}): TokenStore {
  checkOptionNames('fileTokenStore', options, ['path', 'lockSeconds', 'encryptionKey']);
  const path = checkedPath(options.path);
  const lockMs = checkedLockMs(options.lockSeconds, 5);
  const entries = entriesOf(options);
  checkPathNow(path);
  let lastChange: Promise<unknown> = Promise.resolve();

  /**
   * Changes of this process are made one after the other, so that they do not compete for the lock among themselves.
   */
  const change = (edit: (kept: Map<string, FileEntry>) => boolean): Promise<void> => {
    const changed = lastChange.then(() => changeFile(path, lockMs, edit));
    lastChange = changed.catch(() => undefined);
    return changed;
  };

  return {
    get: async (key) => {
      const kept = (await readTokenFile(path)).get(key);
      return kept === undefined || kept.keepUntil <= Date.now() ? undefined : entries.read(key, kept.entry);
    },
    set: async (key, token) => {
      const entry = await entries.write(key, token);
      const keepUntil = Date.now() + keptMs(token);
      await change((kept) => kept.set(key, { keepUntil, entry }).has(key));
    },
    delete: (key) => change((kept) => kept.delete(key)),
    lock: async (key, signal) => {
      await makeDirectoryOf(path);
      const digest = createHash('sha256').update(key).digest('hex').slice(0, 16);
      return lockPath(`${path}.${digest}`, lockMs, signal);
    },
  };
}

async function changeFile(
  path: string,
  lockMs: number,
  edit: (kept: Map<string, FileEntry>) => boolean,
): Promise<void> {
  await makeDirectoryOf(path);
  const release = await lockPath(path, lockMs, AbortSignal.timeout(lockMs + longestChangeMs));
  try {
    const now = Date.now();
    const kept = new Map([...(await readTokenFile(path))].filter(([, { keepUntil }]) => keepUntil > now));
    if (edit(kept)) await replaceTokenFile(path, kept);
  } finally {
    await release();
  }
}

function checkedPath(path: unknown): string {
  if (path === undefined) return defaultTokenPath(thisMachine());
  if (typeof path === 'string' && path.trim() !== '' && !path.includes('\0')) return resolve(path);
  throw new ConfigurationError('"path" must be the path of a file as a non-empty string.');
}
