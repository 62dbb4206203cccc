import fc from 'fast-check';
import * as z from 'zod';
import type { ZodType } from 'zod';
import { beforeAll, describe, expect, test } from 'vitest';
import { Findings, placeOf, unfit } from '../../../src/core/read/findings.js';
import { fitOf } from '../../../src/core/read/schema-fit.js';
import { everyModel } from '../../models/every-model.js';
import { hostileBodyText, knownBodies } from '../../reliability/hostile-values.js';
import { seed } from '../../fakes/seed.js';

const schemas: ZodType[] = [];

beforeAll(async () => {
  for (const [, model] of await everyModel()) schemas.push(await model.schema());
});

/** Reads a value in both ways. `places` are what is told to be wrong. */
function readBy(schema: ZodType, value: unknown): { fits: boolean; data: unknown; places: string[] } {
  const findings = new Findings();
  const data = fitOf(schema)(value, findings);
  return { fits: data !== unfit, data, places: findings.issues.map(({ path }) => path) };
}

/** Finds how the reader and zod differ about a value. Nulls that are read as nothing apart. */
function difference(schema: ZodType, value: unknown): unknown {
  const { fits, data, places } = readBy(schema, value);
  const { success, data: byZod, error } = schema.safeParse(value);
  if (success) {
    if (fits) expect(data).toEqual(byZod);
    return fits ? undefined : { fits, places, value };
  }
  if (fits) return schema.safeParse(data).success && hasNull(value) ? undefined : { fits, data, value };
  // Zod asks nothing further of an object with a null that the reader takes for a missing member.
  const issues = [...error.issues, ...(schema.safeParse(withoutNulls(value)).error?.issues ?? [])];
  const known = new Set(issues.map(({ path }) => path.map(placeOf).join('')));
  return places.every((place) => known.has(place)) ? undefined : { places, known };
}

/** Beyond a certain depth the reader refuses what zod takes, or gives up on as well. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    if (character === ']' || character === '}') depth--;
  }
  return deepest;
}

function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) => member ?? undefined);
}

const hasNull = (value: unknown): boolean => JSON.stringify(value).includes('null');

describe('the reader of a schema', () => {
  test('is there for every model', () => {
    expect(schemas.length).toBeGreaterThan(20);
    for (const schema of schemas) expect(() => fitOf(schema)).not.toThrow();
  });

  test('agrees with zod about every known body, and changes none that fits', () => {
    let fitting = 0;
    for (const body of knownBodies) {
      for (const schema of schemas) {
        const value: unknown = structuredClone(body);
        expect(difference(schema, value)).toBeUndefined();
        const { fits, data } = readBy(schema, value);
        if (!fits) continue;
        fitting++;
        if (schema.safeParse(value).success) expect(data).toBe(value);
      }
    }
    expect(fitting).toBeGreaterThan(knownBodies.length);
  });

  test('agrees with zod about whatever else comes', () => {
    const nullBesideMissing = '{"type":null,"grant_types":[]}';
    fc.assert(
      fc.property(hostileBodyText, fc.nat(), (text, which) => {
        const schema = schemas[which % schemas.length];
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          return;
        }
        if (schema === undefined || depthOf(text) > 150) return;
        expect(difference(schema, value)).toBeUndefined();
      }),
      { numRuns: 5_000, seed, examples: schemas.map((_, which) => [nullBesideMissing, which]) },
    );
  });

  test.each([
    ['a number without end', z.number(), Infinity],
    ['a member that is there and undefined', z.looseObject({ a: z.string().exactOptional() }), { a: undefined }],
    ['a member that is missing', z.looseObject({ a: z.string() }), {}],
    ['a list in the place of an object', z.looseObject({}), []],
    ['null in the place of an object', z.looseObject({}), null],
    ['other text than the pattern asks for', z.string().regex(/^\d+$/), '12a'],
  ])('refuses %s, as zod does', (_, schema, value) => {
    expect(readBy(schema, value).fits).toBe(false);
    expect(schema.safeParse(value).success).toBe(false);
  });

  test('drops a member named __proto__, as zod does', () => {
    const value: unknown = JSON.parse('{"id":1,"name":"a","__proto__":{"polluted":true}}');
    const { data } = readBy(z.looseObject({ id: z.number() }), value);
    expect(JSON.stringify(data)).toBe('{"id":1,"name":"a"}');
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  test.each([
    ['a change of the value', z.string().transform((text) => text.length)],
    ['a default', z.string().default('a')],
    ['a check that is not known', z.string().min(3)],
    ['a change by a check', z.looseObject({}).overwrite((value) => value)],
    ['an object that drops what it does not know', z.object({ a: z.string() })],
    ['names of any kind', z.record(z.string(), z.unknown())],
    ['something of the kind inside', z.looseObject({ a: z.array(z.union([z.string(), z.date()])) })],
  ])('is not made for a schema with %s', (_, schema) => {
    expect(() => fitOf(schema)).toThrow(TypeError);
  });
});
