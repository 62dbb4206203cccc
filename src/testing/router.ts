/**
 * Finds the endpoint for a request and turns its answer into a `Response`. The only file that knows the router library.
 * Every answer carries `x-request-id` and `x-anypnt-trx-id`; whatever no endpoint claims is a 404 in its service's words.
 */
import { Hono } from 'hono';
import type { Answer } from './answer.js';
import { Call, type Platform, type Route } from './call.js';
import { answerRefusal, Refusal } from './problems.js';
import { unpredictableUuid } from './world/random.js';

/** Answers a request on behalf of the platform. */
export type Router = (request: Request, platform: Platform) => Promise<Response>;

/** Builds the router for these endpoints. */
export function createRouter(routes: readonly Route[]): Router {
  const app = new Hono<{ Bindings: Platform }>();
  for (const { method, path, handle } of routes) {
    app.on(method, path, async (context) => {
      const call = new Call(context.env, context.req.raw, context.req.param());
      try {
        return toResponse(await handle(call));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return toResponse(answerRefusal(error, call.url.pathname));
      }
    });
  }
  app.notFound((context) => toResponse(answerRefusal(new Refusal(404, 'Not Found'), context.req.path)));
  app.onError((error) => {
    throw error;
  });
  return async (request, platform) => app.fetch(request, platform);
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
