import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { AnypointClient } from '../../../src/index.js';

const planted = 'planted-secret-0123456789';

test.each([
  ['an answer that cannot be read', 200, '{'],
  ['an answer of another shape', 200, '{"client":7}'],
  ['a refusal', 404, '{}'],
  ['a redirect', 302, ''],
])('a secret in the request id of %s is shown nowhere', async (_, status, body) => {
  const lines: unknown[] = [];
  const log = (...line: unknown[]): void => void lines.push(line);
  const fetch = (): Promise<Response> =>
    Promise.resolve(
      new Response(body, { status, headers: { 'x-request-id': planted, 'content-type': `text/${planted}` } }),
    );
  const logger = { debug: log, info: log, warn: log, error: log };
  const anypoint = new AnypointClient({ auth: { token: planted }, fetch, logger, maxRetries: 0 });
  const told: (string | undefined)[] = [];
  const onResponse = ({ requestId }: { requestId: string | undefined }): void => void told.push(requestId);
  const error: unknown = await anypoint.auth.whoAmI({}, { onResponse }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ requestId: '[redacted]' });
  expect(told).toEqual(['[redacted]']);
  expect(lines.length).toBeGreaterThan(0);
  expect(inspect([error, lines], { depth: Infinity, showHidden: true })).not.toContain(planted);
});

test('a pause that is asked for and too long is told with its length', async () => {
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': '3600' } }));
  const anypoint = new AnypointClient({ auth: { token: 'held-by-the-caller' }, fetch });
  await expect(anypoint.auth.whoAmI()).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfterMs: 3_600_000,
    attempts: 1,
    hint: expect.stringContaining('3600 seconds') as string,
  });
});
