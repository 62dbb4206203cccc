/** A real HTTP server on loopback, for what no fake can show: resets, stalls, redirects, half a body. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface LoopbackServer {
  readonly baseUrl: string;
  readonly port: number;
  /** What was received, in order: method and path. */
  readonly received: string[];
  close(): Promise<void>;
}

/** Starts a server; without a port, on a free one. Bodies are read to their end before the handler is asked. */
export async function loopbackServer(
  handle: (request: IncomingMessage, response: ServerResponse, body: string) => void,
  port = 0,
): Promise<LoopbackServer> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      received.push(`${request.method ?? ''} ${request.url ?? ''}`);
      handle(request, response, body);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
