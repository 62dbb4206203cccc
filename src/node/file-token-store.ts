/**
 * Keeps tokens in a file, for command-line tools: the next command starts signed in, and fifty commands at once make
 * one token request. Every change is read, made and written under a lock between processes, so that none loses another's.
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

/** Configures {@link fileTokenStore}. */
export interface FileTokenStoreOptions {
  /**
   * The file. Whatever else it holds is replaced. What is there must be a regular file of the user of this process that
   * nobody else may write, in a directory that not everybody may write; else it is neither read nor replaced.
   *
   * @default `$XDG_CACHE_HOME/anypoint-sdk/tokens.json`; else `~/.cache/anypoint-sdk/tokens.json`, on macOS
   * `~/Library/Caches/anypoint-sdk/tokens.json`, on Windows `%LOCALAPPDATA%\anypoint-sdk\tokens.json`
   */
  readonly path?: string | undefined;
  /** How long a process that died while it held the lock holds up the others, in seconds, 2 to 300. @default 5 */
  readonly lockSeconds?: number | undefined;
  /**
   * Encrypts tokens before they are written: 32 bytes, or base64 or hex of them. An option that is there and undefined, as an
   * unset variable gives it, is refused. @default not encrypted
   */
  readonly encryptionKey?: EncryptionKey | undefined;
}

/** A change waits for other changes, each of them milliseconds long, and at most once for a dead process. */
const longestChangeMs = 10_000;

/**
 * Makes a token store in a file, for command-line tools and several processes on one machine. The file is readable by
 * its owner alone (mode 0600), replaced as a whole, and holds any number of sign-ins; what has expired is dropped with
 * the next change. A damaged file counts as empty. Processes that start at the same moment make one token request.
 *
 * @throws {@link ConfigurationError} when an option is wrong, or at the path is what must not be used.
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

  /** Changes of this process go one after the other: among themselves they need not compete for the lock. */
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
