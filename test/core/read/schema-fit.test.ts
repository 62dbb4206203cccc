import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import * as z from 'zod';
import type { ZodType } from 'zod';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SchemaModel } from '../../../src/core/read/model.js';
import { fitOf } from '../../../src/core/read/schema-fit.js';
import * as builder from '../../../src/core/read/zod.js';
import { hostileBodyText, knownBodies } from '../../reliability/hostile-values.js';

const folder = new URL('../../../src/models/', import.meta.url);
const schemas: ZodType[] = [];
const withoutFit: string[] = [];

beforeAll(async () => {
  for (const file of readdirSync(folder)) {
    const exported = (await import(new URL(file, folder).href)) as Readonly<Record<string, unknown>>;
    for (const model of Object.values(exported).filter(isModel)) {
      const schema = model.schema(builder);
      schemas.push(schema);
      if (fitOf(schema) === undefined) withoutFit.push(model.name);
    }
  }
});

function isModel(value: unknown): value is SchemaModel<unknown> {
  return typeof value === 'object' && value !== null && 'schema' in value && 'read' in value;
}

/** Finds how the short check and zod differ about a value. `__proto__` apart, which the short check leaves to zod. */
function difference(schema: ZodType, value: unknown): unknown {
  const fits = fitOf(schema)?.(value);
  if (fits === undefined) return undefined;
  const { success, data } = schema.safeParse(value);
  if (fits !== success && !JSON.stringify(value).includes('"__proto__"')) return { fits, success, value };
  if (fits) expect(data).toEqual(value);
  return undefined;
}

describe('the short check of an answer', () => {
  test('is there for every model but those of API instances, whose schema has a check of its own', () => {
    expect(schemas.length).toBeGreaterThan(20);
    expect(withoutFit.filter((name) => !name.includes('API instance'))).toEqual([]);
  });

  test('agrees with zod about every known body, and zod would change none that fits', () => {
    let fitting = 0;
    for (const body of knownBodies) {
      for (const schema of schemas) {
        const value: unknown = structuredClone(body);
        expect(difference(schema, value)).toBeUndefined();
        if (fitOf(schema)?.(value) === true) fitting++;
      }
    }
    expect(fitting).toBeGreaterThan(knownBodies.length);
  });

  test('agrees with zod about whatever else comes', () => {
    fc.assert(
      fc.property(hostileBodyText, fc.nat(), (text, which) => {
        const schema = schemas[which % schemas.length];
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          return;
        }
        try {
          if (schema !== undefined) expect(difference(schema, value)).toBeUndefined();
        } catch (error) {
          // Both give up on a nesting without end; models tell it as one error.
          if (!(error instanceof RangeError)) throw error;
        }
      }),
      { numRuns: 5_000 },
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
    expect(fitOf(schema)?.(value)).toBe(false);
    expect(schema.safeParse(value).success).toBe(false);
  });

  test('leaves a member named __proto__ to zod, which drops it', () => {
    const value: unknown = JSON.parse('{"id":1,"name":"a","__proto__":{"polluted":true}}');
    expect(fitOf(z.looseObject({ id: z.number() }))?.(value)).toBe(false);
  });

  test.each([
    ['a change of the value', z.string().transform((text) => text.length)],
    ['a default', z.string().default('a')],
    ['a check that is not known', z.string().min(3)],
    ['a check of an object', z.looseObject({}).refine(() => false)],
    ['an object that drops what it does not know', z.object({ a: z.string() })],
    ['names of one kind', z.record(z.string().regex(/a/), z.unknown())],
    ['something of the kind inside', z.looseObject({ a: z.array(z.union([z.string(), z.date()])) })],
  ])('is not made for a schema with %s', (_, schema) => {
    expect(fitOf(schema)).toBeUndefined();
  });
});
