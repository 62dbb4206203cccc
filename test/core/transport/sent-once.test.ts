import { afterEach, describe, expect, test, vi } from 'vitest';
import type { HttpMethod } from '../../../src/core/call/call.js';
import { createTransport } from '../../../src/core/transport/transport.js';
import { call, ok } from '../../fakes/calls.js';
import { httpClient } from '../../fakes/http-client.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Sends over the global fetch of a runtime, and gives what it was called with. */
async function handedOver(method: HttpMethod, runtime: 'Deno' | 'another') {
  const inits: RequestInit[] = [];
  const fetch = (_: unknown, init: RequestInit): Promise<Response> => {
    inits.push(init);
    return Promise.resolve(ok());
  };
  vi.stubGlobal('fetch', fetch);
  if (runtime === 'Deno') vi.stubGlobal('Deno', {});
  const transport = createTransport(undefined, { largestBytes: 1_000_000, byStream: false });
  await httpClient(undefined, { transport }).request(call(method, { body: { name: 'orders' } }));
  return inits[0];
}

describe('what must not be sent twice', () => {
  test.each(['POST', 'PATCH'] as const)(
    'is handed over to Deno as a stream, which it cannot send again: %s',
    async (method) => {
      const init = await handedOver(method, 'Deno');
      expect(init?.body).toBeInstanceOf(ReadableStream);
      expect(init).toMatchObject({ duplex: 'half' });
      expect(await new Response(init?.body).text()).toBe('{"name":"orders"}');
    },
  );

  test('is handed over as text elsewhere, and in Deno what may be sent twice', async () => {
    expect((await handedOver('POST', 'another'))?.body).toBe('{"name":"orders"}');
    expect((await handedOver('PUT', 'Deno'))?.body).toBe('{"name":"orders"}');
  });

  test('stays text for a fetch that was given, wherever it runs', async () => {
    vi.stubGlobal('Deno', {});
    let body: unknown;
    const http = httpClient((_, init) => ((body = init.body), Promise.resolve(ok())));
    await http.request(call('POST', { body: { name: 'orders' } }));
    expect(body).toBe('{"name":"orders"}');
  });
});
