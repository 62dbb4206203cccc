import { afterEach, describe, expect, test, vi } from 'vitest';
import { AuthenticationError, ConflictError } from '../../src/errors.js';
import { first, grant } from '../fakes/grants.js';
import { rejection } from '../fakes/time.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('a source of the caller’s own', () => {
  const mintBy = (getToken: (request: { reason: string; signal: AbortSignal }) => unknown): Promise<unknown> =>
    grant({ getToken: getToken as () => string }).grant.mint({ reason: 'rejected', refreshToken: undefined });

  test('is told why it is asked, and when to stop', async () => {
    const asked: unknown[] = [];
    await mintBy(({ reason, signal }) => (asked.push(reason, signal.aborted), 't'));
    expect(asked).toEqual(['rejected', false]);
  });

  test.each<[string, unknown, unknown]>([
    ['a text', 't', { accessToken: 't', tokenType: 'bearer', expiresInSeconds: undefined }],
    ['a promise', Promise.resolve('t'), { accessToken: 't', tokenType: 'bearer', expiresInSeconds: undefined }],
    [
      'an object with a life',
      { accessToken: 't', expiresInSeconds: 60 },
      { accessToken: 't', tokenType: 'bearer', expiresInSeconds: 60 },
    ],
  ])('may give %s', async (_, given, minted) => {
    expect(await mintBy(() => given)).toEqual(minted);
  });

  test.each([
    undefined,
    null,
    '',
    7,
    {},
    'planted token',
    'planted\n',
    { accessToken: 7 },
    { accessToken: 't', expiresInSeconds: 0 },
    { accessToken: 't', expiresInSeconds: '60' },
  ])('that gives %j is refused', async (given) => {
    const error = await rejection(mintBy(() => given));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).not.toContain('planted');
  });

  test.each<[string, () => unknown, string]>([
    [
      'throws',
      () => {
        throw new RangeError('planted');
      },
      'RangeError',
    ],
    ['rejects', () => Promise.reject(new RangeError('planted')), 'RangeError'],
    [
      'rejects with a text',
      () => ({ then: (_: unknown, reject: (reason: string) => void) => reject('planted') }),
      'string',
    ],
  ])('that %s is told by kind, without its words', async (_, source, kind) => {
    const error = await rejection(mintBy(source));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String(error)).toContain(kind);
    expect(String(error)).not.toContain('planted');
    expect((error as Error).cause).toBeUndefined();
  });

  test('that fails with an error of this package passes it on', async () => {
    const own = new ConflictError('mine');
    expect(await rejection(mintBy(() => Promise.reject(own)))).toBe(own);
  });

  test('that never answers is given up after the time limit, and its signal says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let given: AbortSignal | undefined;
    const work = rejection(mintBy(({ signal }) => ((given = signal), new Promise(() => undefined))));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await work).toMatchObject({ code: 'timeout' });
    expect(given?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of assertions that gives none is refused', async () => {
    const { grant: one, sent } = grant({ clientId: 'i', assertion: () => '' });
    expect(await rejection(one.mint(first))).toMatchObject({ code: 'configuration' });
    const { grant: two } = grant({ clientId: 'i', assertion: () => Promise.reject(new Error('planted')) });
    expect(String(await rejection(two.mint(first)))).not.toContain('planted');
    expect(sent).toHaveLength(0);
  });
});
