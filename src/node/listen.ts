/** Serves a local platform as a server on loopback. */
import { ConfigurationError } from '../errors.js';
import { hasMethods } from '../stores/options.js';
import type { LocalAnypoint, LocalServer, LocalServerOptions } from '../testing/index.js';

/**
 * Serves a local platform over HTTP on 127.0.0.1, from the same world as its `fetch`. `port` 0, the default, picks a
 * free port. Close the server when done; open connections are destroyed.
 *
 * @throws {@link ConfigurationError} for what is no local platform, and for a port that is none.
 *
 * @example
 * ```ts
 * import { listen } from 'anypoint-sdk/node';
 * import { createLocalAnypoint } from 'anypoint-sdk/testing';
 *
 * const server = await listen(createLocalAnypoint(), { port: 8081 });
 * console.log(server.baseUrl);
 * ```
 */
export async function listen(platform: LocalAnypoint, options: LocalServerOptions = {}): Promise<LocalServer> {
  if (!hasMethods(platform, 'listen')) {
    throw new ConfigurationError('The first argument must be a local platform, as createLocalAnypoint() makes one.');
  }
  return platform.listen(options);
}
