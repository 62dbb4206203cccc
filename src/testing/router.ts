/**
 * Finds the endpoint for a request and turns its answer into a `Response`. The only file that knows the router library.
 * Every answer carries `x-request-id` and `x-anypnt-trx-id`; whatever no endpoint claims is a 404 in its service's words.
 */
import { Hono } from 'hono';
import type { Answer } from './answer.js';
import { Call, type Platform } from './call.js';
import type { Handle } from './handlers/handler.js';
import { answerRefusal, Refusal } from './problems.js';
import { unpredictableUuid } from './world/random.js';

/** One endpoint: method, path template and what it does. */
export interface Endpoint {
  readonly method: string;
  /** The path template, with names in braces. */
  readonly path: string;
  /** Names in the path that stand for several segments. */
  readonly restOfPath?: readonly string[] | undefined;
  readonly handle: Handle<string>;
}

/** What answers a request on behalf of the platform. */
export type Router = (request: Request, platform: Platform) => Promise<Response>;

/**
 * Builds the router for these endpoints. Where two fit a path, the one with the earlier literal segment is meant; what
 * none claims goes to `otherwise`.
 */
export function createRouter(endpoints: readonly Endpoint[], otherwise: Router = refuseUnknown): Router {
  const app = new Hono<{ Bindings: Platform }>();
  for (const { method, path, restOfPath, handle } of [...endpoints].sort(literalsFirst)) {
    app.on(method, patternOf(path, restOfPath), (context) => {
      const call = new Call<string>(context.env, context.req.raw, context.req.param());
      return answered(call.url.pathname, () => handle(call));
    });
  }
  app.notFound((context) => otherwise(context.req.raw, context.env));
  app.onError((error) => {
    throw error;
  });
  return async (request, platform) => app.fetch(request, platform);
}

function refuseUnknown(request: Request): Promise<Response> {
  return Promise.resolve(toResponse(answerRefusal(new Refusal(404, 'Not Found'), new URL(request.url).pathname)));
}

async function answered(path: string, act: () => Answer | Promise<Answer>): Promise<Response> {
  try {
    return toResponse(await act());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return toResponse(answerRefusal(error, path));
  }
}

function literalsFirst({ path: left }: Endpoint, { path: right }: Endpoint): number {
  const [ours, theirs] = [left.split('/'), right.split('/')];
  for (const [index, segment] of ours.entries()) {
    const difference = Number(segment.startsWith('{')) - Number(theirs[index]?.startsWith('{') ?? false);
    if (difference !== 0) return difference;
  }
  return ours.length - theirs.length;
}

function patternOf(path: string, restOfPath: readonly string[] = []): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => (restOfPath.includes(name) ? `:${name}{.+}` : `:${name}`));
}

/** Makes a `Response`: plain text for a string, JSON for everything else, nothing for an absent body. */
export function toResponse(answer: Answer): Response {
  const { status, body } = answer;
  const requestId = unpredictableUuid();
  const headers = new Headers({ 'x-request-id': requestId, 'x-anypnt-trx-id': requestId });
  if (body !== undefined) headers.set('content-type', contentType(body));
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  if (body === undefined) return new Response(null, { status, headers });
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

function contentType(body: unknown): string {
  return typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
}
