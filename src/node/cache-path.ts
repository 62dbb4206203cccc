/**
 * Where command-line tools keep what can be made anew, by each platform's custom.
 */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What the path of the cache depends on. */
export interface Machine {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Describes the machine this process runs on. */
export function thisMachine(): Machine {
  return { platform: process.platform, environment: process.env, home: homedir() };
}

/** Returns the default path of the token file. */
export function defaultTokenPath({ platform, environment, home }: Machine): string {
  return join(cacheDirectory(), 'anypoint-sdk', 'tokens.json');

  function cacheDirectory(): string {
    if (platform === 'win32') return absolute(environment['LOCALAPPDATA']) ?? join(home, 'AppData', 'Local');
    const custom = platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
    return absolute(environment['XDG_CACHE_HOME']) ?? custom;
  }
}

/** The XDG rules say that a relative path is to be ignored. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
