import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalPath } from '../../../src/core/call/literal-path.js';
import { path, queryText, type Query } from '../../../src/core/call/path.js';
import { ConfigurationError } from '../../../src/errors.js';
import { seed } from '../../fakes/seed.js';

const base = 'https://platform.example';

/** Pieces of what leads elsewhere, encoded up to twice. */
const telling = fc
  .array(fc.constantFrom('.', '..', '/', '\\', ';', 'a', '%', '25', '2e', '2f', '%2e', '%2F', '%252e', '%00', ' '), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

describe('a route template filled with values', () => {
  test('keeps the template beside the filled-in text', () => {
    expect(path('/a/{organizationId}/b/{contractId}', { organizationId: 'o-1', contractId: 7 })).toEqual({
      route: '/a/{organizationId}/b/{contractId}',
      text: '/a/o-1/b/7',
      values: { organizationId: 'o-1', contractId: 7 },
    });
  });

  test('encodes what has a meaning in a URL', () => {
    expect(path('/a/{id}', { id: 'x:y?z#w %2e&ü' }).text).toBe('/a/x%3Ay%3Fz%23w%20%252e%26%C3%BC');
  });

  test('takes a value for what it is, also when it looks like a replacement pattern or a placeholder', () => {
    expect(path('/a/{id}/{other}', { id: "$&$'{other}", other: 'b' }).text).toBe("/a/%24%26%24'%7Bother%7D/b");
  });

  test.each([
    ['empty', ''],
    ['one dot', '.'],
    ['two dots', '..'],
    ['a line break', 'a\nb'],
    ['a null', '\u0000'],
    ['a delete character', '\u007f'],
    ['a control character beyond ASCII', 'a\u0085b'],
    ['a separator of lines', 'a\u2028b'],
    ['an encoded separator of lines', 'a%e2%80%a9b'],
    ['half a surrogate pair', '\ud800'],
    ['a slash', 'a/b'],
    ['a walk to another service', '../../../exchange/api/v2'],
    ['a backslash', 'a\\b'],
    ['an encoded slash', 'a%2Fb'],
    ['a slash encoded twice', 'a%252fb'],
    ['a slash in overlong UTF-8', 'a%c0%afb'],
    ['an encoded backslash', 'a%5cb'],
    ['encoded dots', '%2e%2E'],
    ['half encoded dots', '.%2e'],
    ['dots encoded twice', '%252e%252e'],
    ['dots encoded three times', '%25252e.'],
    ['dots in overlong UTF-8', '%c0%ae%c0%ae'],
    ['dots in UTF-8 that is even longer', '%e0%80%ae%e0%80%ae'],
    ['a backslash in overlong UTF-8', 'a%c1%9cb'],
    ['dots in escapes of UTF-16', '%u002e%u002E'],
    ['a slash in escapes of UTF-16', 'a%u002fb'],
    ['dots of full width', '\uff0e\uff0e'],
    ['encoded dots of full width', '%ef%bc%8e.'],
    ['dots and a slash of full width', '\uff0e\uff0e\uff0fa'],
    ['dots in one character', '\u2025'],
    ['dots beside what nobody sees', '\u200b.\u00ad.\ufeff'],
    ['dots before a query', '..?a'],
    ['dots before an encoded fragment', '..%23a'],
    ['dots with a parameter', '..;'],
    ['dots with a named parameter', '..;a=b'],
    ['dots with an encoded parameter', '..%3bx'],
    ['one dot with a parameter', '.;'],
    ['dots with white space', '.. '],
    ['an encoded line break', 'a%0d%0aHost: x'],
    ['a null encoded twice', 'a%2500'],
    ['encoded more often than anybody decodes', `%${'25'.repeat(9)}2e`],
    ['missing', undefined],
    ['null', null],
    ['not a number', Number.NaN],
    ['without end', Infinity],
    ['an object', { toString: () => 'x' }],
    ['an object without a text', Object.create(null)],
    ['a list', ['a']],
    ['a symbol', Symbol('x')],
    ['a truth value', true],
  ])('refuses a value that is %s, and names it', (_, value) => {
    const fill = (): unknown => path('/a/{contractId}', { contractId: value as string });
    expect(fill).toThrow(ConfigurationError);
    expect(fill).toThrow(/"contractId"/);
  });

  test('never leads to another path or host, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.webPath(), fc.integer(), telling),
        (value) => {
          let text: string;
          try {
            ({ text } = path('/a/{id}/b', { id: value }));
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigurationError);
            return;
          }
          const url = new URL(base + text);
          expect(url.origin).toBe(base);
          expect(url.search + url.hash).toBe('');
          expect(url.pathname.split('/')).toHaveLength(4);
          let segment = url.pathname.split('/')[2] ?? '';
          expect(decodeURIComponent(segment)).toBe(String(value));
          // Whoever is on the way may decode the path, and the next one again.
          for (let times = 0; times < 3; times++) {
            segment = segment.replace(/%[0-7][\da-f]/gi, (escape) => decodeURIComponent(escape));
            expect(new URL(`${base}/a/${segment.replace(/[?#]/g, '_')}/b`).pathname.split('/')).toHaveLength(4);
            expect(segment).not.toMatch(/[/\\]|^\.\.?(?:;|$)/);
          }
        },
      ),
      { numRuns: 2_000, seed },
    );
  });
});

describe('a value of several segments', () => {
  const fill = (value: unknown): string => path('/a/{file}', { file: value as string }, ['file']).text;

  test('keeps its slashes, and encodes what stands between them', () => {
    expect(fill('docs/a b.json')).toBe('/a/docs/a%20b.json');
  });

  test.each(['a/../b', 'a/%2e%2e/b', 'a/..;/b', 'a//b', '/a', 'a/', 'a\\b', 'a%2fb', 'a/b\n', '', undefined, {}])(
    'refuses %j, and names it',
    (value) => {
      expect(() => fill(value)).toThrow(ConfigurationError);
      expect(() => fill(value)).toThrow(/"file"/);
    },
  );
});

describe('a path that the caller wrote', () => {
  test.each([
    '/accounts/api/me',
    '/accounts/api/me/',
    '/a/b%2Fc',
    '/a/%C3%BC',
    '/a/...',
    '/a/.well-known',
    '/@example.com',
    '/',
  ])('%s is taken as it is', (text) => {
    expect(literalPath(text).text).toBe(text);
  });

  test.each([
    ['relative', 'accounts/api/me'],
    ['empty', ''],
    ['another host', '//evil.example/x'],
    ['another scheme', 'https://evil.example'],
    ['a backslash', '/\\evil.example'],
    ['a query', '/a?b=c'],
    ['a fragment', '/a#b'],
    ['a dot segment', '/a/./b'],
    ['two dots', '/a/../b'],
    ['two dots at the end', '/a/..'],
    ['encoded dots', '/a/%2e%2E/b'],
    ['half encoded dots', '/a/.%2e/b'],
    ['dots encoded twice', '/a/%252e%252E/b'],
    ['dots with a parameter', '/a/..;/b'],
    ['dots of full width', '/a/\uff0e\uff0e/b'],
    ['dots before an encoded query', '/a/..%3fx/b'],
    ['a control character beyond ASCII', '/a/\u0085/b'],
    ['an encoded separator of lines', '/a/%E2%80%A8/b'],
    ['dots with an encoded parameter', '/a/..%3bx/b'],
    ['dots behind a slash encoded twice', '/a/x%252f..%252fb'],
    ['a control character encoded twice', '/a/%2500'],
    ['dots behind an encoded slash', '/a/x%2f..%2fb'],
    ['dots behind an encoded backslash', '/a/x%5c../b'],
    ['an empty segment', '/a//b'],
    ['a space', '/a b'],
    ['a line break', '/a\r\nHost: evil.example'],
    ['a tab', '/a\tb'],
    ['a control character', '/a\u0001'],
    ['an encoded control character', '/a%0d%0aHost:%20evil.example'],
    ['a broken escape', '/a/%zz'],
    ['half a surrogate pair', '/a/\ud800'],
  ])('%s is refused', (_, text) => {
    expect(() => literalPath(text)).toThrow(ConfigurationError);
  });

  test.each([undefined, null, 7, {}, ['/a']])('%s is refused', (value) => {
    expect(() => literalPath(value as string)).toThrow(ConfigurationError);
  });

  test('leads where it reads, or is refused', () => {
    const piece = fc.constantFrom(
      '/',
      '.',
      '..',
      '%2e',
      '%2f',
      '%5c',
      '\\',
      'a',
      '@',
      ':',
      '?',
      '#',
      '\t',
      '%00',
      ';',
      'ü',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = `/${pieces.join('')}`;
        try {
          literalPath(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
          return;
        }
        const url = new URL(base + text);
        expect(url.origin).toBe(base);
        expect(decodeURIComponent(url.pathname)).toBe(decodeURIComponent(text));
      }),
      { numRuns: 5_000, seed },
    );
  });
});

describe('a query', () => {
  test.each<[Query | undefined, string]>([
    [undefined, ''],
    [{}, ''],
    [{ a: undefined }, ''],
    [{ a: 1, b: undefined, c: false, d: 'x y&z' }, '?a=1&c=false&d=x%20y%26z'],
    [{ a: ['x', 2, true] }, '?a=x&a=2&a=true'],
    [{ a: [] }, ''],
    [{ a: '' }, '?a='],
    [{ 'a b': 'c+d' }, '?a%20b=c%2Bd'],
  ])('%j is written as %s', (query, text) => {
    expect(queryText(query)).toBe(text);
  });

  test.each([
    ['null', { tierId: null }],
    ['an object', { tierId: { id: 1 } }],
    ['a function', { tierId: () => 1 }],
    ['a symbol', { tierId: Symbol('x') }],
    ['no number', { tierId: Number.NaN }],
    ['half a surrogate pair', { tierId: '\udc00' }],
    ['a list with a hole', { tierId: ['a', undefined] }],
  ])('a value that is %s is refused by its name', (_, query) => {
    const write = (): string => queryText(query as unknown as Query);
    expect(write).toThrow(ConfigurationError);
    expect(write).toThrow(/"tierId"/);
  });

  test('a name that is half a surrogate pair is refused', () => {
    expect(() => queryText({ '\udc00': 'a' })).toThrow(ConfigurationError);
  });

  test.each([null, 'a=b', 7, [['a', 'b']], new URLSearchParams('a=b')])('%s is no query', (query) => {
    expect(() => queryText(query as unknown as Query)).toThrow(ConfigurationError);
  });
});
