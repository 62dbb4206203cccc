/** Serves a local platform as a server on loopback. */
import type { LocalAnypoint, LocalServer } from '../testing/index.js';

/**
 * Serves a local platform over HTTP on 127.0.0.1, from the same world as its `fetch`. `port` 0, the default, picks a
 * free port. Close the server when done; open connections are destroyed.
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
export async function listen(
  platform: LocalAnypoint,
  options: { readonly port?: number | undefined } = {},
): Promise<LocalServer> {
  return platform.listen(options);
}
