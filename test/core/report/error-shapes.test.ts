import { describe, expect, test } from 'vitest';
import { isAnypointError, type AnypointErrorCode } from '../../../src/errors.js';
import { call } from '../../fakes/calls.js';
import { httpClient, laneTo } from '../../fakes/http-client.js';
import { scriptedFetch } from '../../fakes/scripted-fetch.js';
import { rejection } from '../../fakes/time.js';
import { errorShapes, type ErrorShape } from './error-shapes.js';

/** What each status becomes. */
const codes: Readonly<Record<number, AnypointErrorCode>> = {
  400: 'bad_request',
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  410: 'not_found',
  418: 'bad_request',
  422: 'bad_request',
  429: 'rate_limited',
  500: 'server',
  502: 'server',
};

async function errorOf({ body }: ErrorShape, status: number, maxRetries = 0) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { fetch, sent } = scriptedFetch(new Response(text, { status }));
  const http = httpClient(fetch, { maxRetries, lane: laneTo({ patienceMs: 0 }) });
  const refused = await rejection(http.request(call('GET')));
  expect(sent).toHaveLength(1);
  if (!isAnypointError(refused)) throw new Error(`no error of ours: ${String(refused)}`);
  return refused;
}

describe.each(errorShapes)('$service ($source)', (shape) => {
  test(`is read with the status that it came with: ${shape.status}`, async () => {
    const error = await errorOf(shape, shape.status);
    const told = shape.message === undefined ? '' : `: ${shape.message}`;
    expect(error.message).toBe(`GET /things/{thingId} answered ${shape.status}${told}.`);
  });

  test.each(Object.entries(codes))('keeps issues and word on a %s', async (status, code) => {
    const error = await errorOf(shape, Number(status));
    expect(error).toMatchObject({ code, status: Number(status), issues: shape.issues ?? [] });
    expect(error.platformCode).toBe(shape.platformCode);
    if (shape.message !== undefined) expect(error.message).toContain(shape.message);
  });

  test('keeps issues and word when patience ends with a refusal', async () => {
    const error = await errorOf(shape, 429, 1);
    expect(error.message).toContain('was held back');
    expect(error).toMatchObject({ code: 'rate_limited', status: 429, issues: shape.issues ?? [] });
    expect(error.platformCode).toBe(shape.platformCode);
  });
});
