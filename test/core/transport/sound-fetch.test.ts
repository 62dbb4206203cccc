import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { AnypointClient, type Fetch } from '../../../src/index.js';
import { rejection } from '../../fakes/time.js';

const text = '{"client":{"client_id":"c","name":"Öl"}}';
const length = { 'content-length': String(new TextEncoder().encode(text).byteLength) };

/** Gives what a fetch of another make gives, whose body is no stream of the web. */
function clientOver(members: object): AnypointClient {
  const response = { status: 200, headers: new Headers(), ...members };
  return new AnypointClient({
    auth: { token: 'held' },
    maxRetries: 0,
    fetch: (() => Promise.resolve(response)) as unknown as Fetch,
  });
}

describe('an answer of a fetch of another make', () => {
  test.each([
    ['without a body', undefined],
    ['with a stream of Node', Readable.from([text])],
    ['with a body that is something else', 'text'],
  ])('is read by its text: %s', async (_, body) => {
    for (const headers of [
      new Headers(),
      new Headers(length),
      new Headers({ ...length, 'content-encoding': 'gzip' }),
    ]) {
      const anypoint = clientOver({ body, headers, text: () => Promise.resolve(text) });
      expect((await anypoint.auth.whoAmI()).client?.name).toBe('Öl');
    }
  });

  test('is cut off where less came than was announced', async () => {
    const headers = new Headers(length);
    const anypoint = clientOver({ body: undefined, headers, text: () => Promise.resolve(text.slice(0, 9)) });
    expect(await rejection(anypoint.auth.whoAmI())).toMatchObject({ code: 'connection' });
  });

  test('fails as its text does', async () => {
    const broken = clientOver({ body: undefined, text: () => Promise.reject(new Error('broken')) });
    expect(await rejection(broken.auth.whoAmI())).toMatchObject({ code: 'connection' });
    expect(String(await rejection(clientOver({ body: undefined }).auth.whoAmI()))).not.toContain('getReader');
  });
});
