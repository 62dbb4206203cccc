/** What nobody should send or answer, as arbitraries of fast-check: texts, values, JSON documents and whole answers. */
import fc from 'fast-check';
import { acceptedByAccounts } from '../openapi/bodies/access-management.js';
import { acceptedByApiManager } from '../openapi/bodies/api-manager.js';
import { acceptedByPlatform } from '../openapi/bodies/api-platform.js';
import { acceptedByExchange } from '../openapi/bodies/exchange-experience.js';

/** Stands in every planted text, so that an error or a log line that repeats an answer is noticed. */
export const planted = 'pLaNtEd';

export const otherHost = 'collector.example';

/** Texts that mean something in a path, a query, a header, a template, a number, or to JavaScript itself. */
const tellingTexts = [
  ...[
    '',
    ' ',
    '.',
    '..',
    '...',
    '../..',
    '/',
    '//',
    '\\',
    '..\\..',
    '%2e%2e',
    '%2E%2e%2f',
    '..%2f..',
    '%',
    '%zz',
    '%00',
  ],
  ...[
    '?',
    '#',
    'a?b=c',
    'a#b',
    'a&b=c',
    ';',
    ':8080',
    '@',
    `@${otherHost}`,
    `//${otherHost}/x`,
    `https://${otherHost}/x`,
  ],
  ...[`\\\\${otherHost}`, '/../../accounts/api/me', '/./', '/a/../b', '/a//b', '/accounts/api/me', '/%2e%2e/%2e%2e/x'],
  ...[
    '\r\nx-evil: 1',
    'a\nb',
    'a\rb',
    '\0',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ud800',
    'a\udfff',
    '\ufeff',
    'é',
    '☃',
    '\u202e',
  ],
  ...['$&', '$1', '${x}', '{applicationId}', '{}', '*', '<script>', '"', "'", '`', 'null', 'undefined', 'NaN', 'true'],
  ...['0', '-1', '1e3', '0x10', ' 12 ', '١٢', '12', '9007199254740993', '1'.repeat(400), '00012', '1.5', 'Infinity'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length'],
  ...['GET', 'TRACE', 'CONNECT', 'get', 'safe', 'never', 'exchange', 'platform', 'owned', 'organization', 'APPROVED'],
  `Bearer ${planted}`,
  'x'.repeat(3_000),
];

export const hostileText = fc.oneof(
  { arbitrary: fc.constantFrom(...tellingTexts), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
  {
    arbitrary: fc.constantFrom(...tellingTexts).chain((text) => fc.constantFrom(`a${text}`, `${text}a`, text + text)),
    weight: 1,
  },
);

const proto = (): unknown =>
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
const failing = (): never => {
  throw new Error(`${planted} in an error of the caller`);
};

function cyclic(): unknown {
  const one: Record<string, unknown> = {};
  one['self'] = one;
  return one;
}

function nested(depth: number): unknown {
  let one: unknown = 'core';
  for (let level = 0; level < depth; level++) one = level % 2 === 0 ? [one] : { one };
  return one;
}

/** Objects that answer badly when they are looked at, each made anew. */
export const oddObjects: readonly (() => unknown)[] = [
  proto,
  cyclic,
  () => nested(20_000),
  () => [],
  () => ({}),
  () => ['..', null],
  () => Object.create(null) as unknown,
  () => ({ toString: failing, valueOf: failing, toJSON: failing, [Symbol.toPrimitive]: failing }),
  () => ({ length: 1e9, [Symbol.iterator]: failing }),
  () => failing,
  () => new Map([['a', 1]]),
  () => new Date(Number.NaN),
  () => new Uint8Array(8),
  () => new URL('https://collector.example/'),
  () => new Headers({ authorization: planted }),
  () => Promise.resolve(planted),
  () => new AbortController(),
];

/** Values of every type, and objects that answer badly when they are looked at. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: hostileText, weight: 6 },
  {
    arbitrary: fc.constantFrom<unknown>(
      ...[undefined, null, true, false, 0, -0, 1, -1, 1.5, Number.NaN, Infinity, 2 ** 53, 1e21, 10n, Symbol(planted)],
    ),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom(...oddObjects).map((make) => make()),
    weight: 2,
  },
  { arbitrary: fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true, withDate: true }), weight: 1 },
);

/** JSON that no service would send. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, -1e-308, 2 ** 53 + 2, '', [], {}),
  hostileText.map((text) => planted + text),
  hostileText,
  fc.constantFrom(proto, () => nested(200)).map((make) => make()),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Bodies that the platform really sends. */
export const knownBodies: readonly unknown[] = [
  ...acceptedByAccounts,
  ...acceptedByApiManager,
  ...acceptedByPlatform,
  ...acceptedByExchange,
].map(([, , , body]) => body);

/** Bodies that the platform really sends, with a few places changed for the worse. */
export const spoiledBody: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...knownBodies), fc.array(fc.tuple(fc.nat(), hostileJson), { maxLength: 4 }))
  .map(([body, changes]) => changes.reduce((spoiled, [at, value]) => replaced(spoiled, at, value), body));

/** Gives a copy in which one of all places, counted through, has another value. */
function replaced(body: unknown, at: number, value: unknown): unknown {
  const copy: unknown = structuredClone(body);
  const places: (() => void)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      places.push(() =>
        Object.defineProperty(node, key, { value, enumerable: true, writable: true, configurable: true }),
      );
      if (places.length < 400) visit(inner);
    }
  };
  visit(copy);
  const place = places[at % (places.length + 1)];
  if (place === undefined) return value;
  place();
  return copy;
}

const start = '{"id":"o","name":"n","subOrganizations":[';

/** Texts of whole answers: pages, nothing, broken JSON, and JSON that is odd or far too much of it. */
export const tellingBodies: readonly string[] = [
  ...['', ' ', '\ufeff{}', '{', '[1,', '"', 'nul', `<html><title>${planted}</title>`, `plain ${planted}`, '\0'],
  ...['{"id":1e999,"name":"x"}', '{"id":-0,"name":"x"}', '{"id":1,"id":"..","name":"x"}', '[[[[]]]]', '{"total":-1}'],
  ...['{"total":1e15,"applications":[]}', '[{"id":1},{"id":1},{"id":2}]', '{"data":{"length":1e9}}'],
  ...['{"__proto__":{"id":1,"name":"x"}}', '{"id":1,"name":"x","__proto__":{"polluted":1}}', '["__proto__"]'],
  `[{"id":1,"name":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]`,
  '['.repeat(8_000) + ']'.repeat(8_000),
  start.repeat(8_000) + ']}'.repeat(8_000),
  `[${start.repeat(3_000)}${']}'.repeat(3_000)}]`,
];

export const hostileBodyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: spoiledBody.map((body) => JSON.stringify(body)), weight: 8 },
  { arbitrary: hostileJson.map((body) => JSON.stringify(body)), weight: 2 },
  { arbitrary: fc.constantFrom(...tellingBodies), weight: 1 },
);
