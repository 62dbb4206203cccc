/**
 * Serves the local platform over HTTP on loopback, for what only a socket can show: real resets, real stalls, several
 * processes. Node's server is taken from the process when it is asked for, by a way that bundlers do not follow, so that
 * the local platform can be bundled for browsers, where everything but this works.
 */
import type * as NodeHttp from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { ConfigurationError } from '../errors.js';
import { checkMembers, isWhole, type MemberRule } from './known-members.js';
import type { Reception } from './reception.js';

/** A running server. */
export interface LocalServer {
  /** The base URL for a client, without a trailing slash. */
  readonly baseUrl: string;
  /** Stops at once; open connections are destroyed. */
  readonly close: () => Promise<void>;
}

/** How the local platform is served. */
export interface LocalServerOptions {
  /** The port on 127.0.0.1, 0 to 65535. @default a free port, as with 0 */
  readonly port?: number | undefined;
}

const rules = {
  port: { accepted: 'a whole number from 0 to 65535', takes: (value) => isWhole(value, 0, 65_535) },
} as const satisfies Readonly<Record<keyof LocalServerOptions, MemberRule>>;

/**
 * Starts a server for this reception.
 *
 * @throws ConfigurationError for a port that is none, and where there are no servers
 */
export async function listen(reception: Reception, options: LocalServerOptions): Promise<LocalServer> {
  checkMembers('The options of listen', options, rules);
  const { port = 0 } = options;
  const { createServer } = nodeServers();
  const server = createServer((message, reply) => {
    serve(reception, message, reply).catch((error: unknown) => {
      reply.destroy(error instanceof Error ? error : undefined);
    });
  });
  const baseUrl = await started(server, port);
  return { baseUrl, close: () => stopped(server) };
}

function nodeServers(): typeof NodeHttp {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: 'node:http') => typeof NodeHttp | undefined };
  };
  const servers = process?.getBuiltinModule?.('node:http');
  if (servers === undefined) {
    throw new ConfigurationError(
      'listen() needs the servers of Node, Bun or Deno. Where there are none, give local.fetch to the client.',
    );
  }
  return servers;
}

function started(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://127.0.0.1:${actual}`);
    });
  });
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(reception: Reception, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  const gone = new AbortController();
  reply.on('close', () => {
    if (!reply.writableFinished) gone.abort();
  });
  const request = await toRequest(message);
  let outcome;
  try {
    outcome = await reception.receive(request, gone.signal);
  } catch (error) {
    if (gone.signal.aborted) return;
    throw error;
  }
  if (outcome === 'cut') message.socket.resetAndDestroy();
  else if (outcome !== 'silence') await send(outcome, reply, gone.signal);
}

async function toRequest(message: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of message as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const method = message.method ?? 'GET';
  const hasBody = chunks.length > 0 && method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(message.url ?? '/', `http://${message.headers.host ?? '127.0.0.1'}`), {
    method,
    headers,
    ...(hasBody ? { body: new Blob(chunks as BlobPart[]) } : {}),
  });
}

async function send(response: Response, reply: ServerResponse, gone: AbortSignal): Promise<void> {
  reply.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) {
    reply.end();
    return;
  }
  reply.flushHeaders();
  const reader = response.body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) reply.write(read.value);
    reply.end();
  } catch (error) {
    if (!gone.aborted) throw error;
  }
}
