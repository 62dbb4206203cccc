/** Is the token endpoint on loopback, which counts. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenServer {
  readonly baseUrl: string;
  /** How often a token was asked for. */
  readonly requests: () => number;
  /** Settles when a token is asked for the next time. */
  nextRequest(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a server that gives `token-1`, `token-2` and so on, each after `answerAfterMs`: as long as a crowd needs to
 * gather behind the first.
 */
export async function startTokenServer({
  answerAfterMs = 300,
  silentFor = 0,
}: {
  readonly answerAfterMs?: number;
  /** How many of the first requests are never answered. */
  readonly silentFor?: number;
} = {}): Promise<TokenServer> {
  let requests = 0;
  let asked = (): void => undefined;
  const server = createServer((request, response) => {
    request.resume();
    if (request.method !== 'POST' || request.url !== '/accounts/api/v2/oauth2/token') {
      response.writeHead(404).end();
      return;
    }
    const number = ++requests;
    asked();
    if (number <= silentFor) return;
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ access_token: `token-${number}`, token_type: 'bearer', expires_in: 3_600 }));
    }, answerAfterMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests: () => requests,
    nextRequest: () => new Promise((resolve) => (asked = resolve)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
