/** A call of any method, and the answers that most tests give it. */
import type { Call, HttpMethod } from '../../src/core/call/call.js';
import { anyModel } from '../../src/core/read/model.js';
import { path } from '../../src/core/call/path.js';
import { json } from './scripted-fetch.js';

export const call = (method: HttpMethod, more: Partial<Call<unknown>> = {}): Call<unknown> => ({
  method,
  path: path('/things/{thingId}', { thingId: 'a' }),
  model: anyModel,
  ...more,
});

export const ok = (): Response => json({ ok: true });
export const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response('', { status: code, headers });
