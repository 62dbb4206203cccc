import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SchemaModel } from '../../../src/core/read/model.js';
import type { Reading } from '../../../src/core/read/reading.js';
import { contractModel } from '../../../src/models/contract.js';
import { listOf } from '../../../src/models/envelope.js';
import { everyModel } from '../../models/every-model.js';
import { knownBodies } from '../../reliability/hostile-values.js';

const models: SchemaModel<unknown>[] = [];

beforeAll(async () => {
  models.push(...(await everyModel()).map(([, model]) => model));
});

const strictly: Reading = { validation: 'strict', warn: () => undefined };

/** Counts every look into a value: what is counted takes the same time on every machine. */
function counted(value: unknown): { value: unknown; looks: () => number } {
  let looks = 0;
  const known = new WeakMap<object, object>();
  const wrapped = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const before = known.get(inner);
    if (before !== undefined) return before;
    const proxy = new Proxy(inner, {
      get: (target, key) => (looks++, wrapped(Reflect.get(target, key))),
      has: (target, key) => (looks++, Reflect.has(target, key)),
      ownKeys: (target) => (looks++, Reflect.ownKeys(target)),
      getOwnPropertyDescriptor: (target, key) => (looks++, Reflect.getOwnPropertyDescriptor(target, key)),
    });
    known.set(inner, proxy);
    return proxy;
  };
  return { value: wrapped(value), looks: () => looks };
}

/** How many values there are in a value, itself included. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1);
}

async function errorOf(model: Pick<SchemaModel<unknown>, 'read'>, value: unknown): Promise<unknown> {
  try {
    await model.read(value, strictly);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Puts copies of a place of a body into that place: a list, or a text where another is expected. */
const shapes = ['as it is', 'empty objects', 'nulls', 'numbers', 'texts', 'lists'] as const;
const fillings: Record<(typeof shapes)[number], unknown> = {
  'as it is': undefined,
  'empty objects': {},
  nulls: null,
  numbers: -5.5,
  texts: 'x',
  lists: [],
};

/** A body in which every list is as long as asked for, filled with its own entries or with something wrong. */
function grown(body: unknown, shape: (typeof shapes)[number], length: number): unknown {
  if (typeof body !== 'object' || body === null) return body;
  if (!Array.isArray(body)) {
    return Object.fromEntries(Object.entries(body).map(([key, inner]) => [key, grown(inner, shape, length)]));
  }
  const list: readonly unknown[] = body;
  return Array.from({ length }, (_, at) => (shape === 'as it is' ? list[at % list.length] : fillings[shape]));
}

describe('a response that is wrong in many places', () => {
  test('is told by its first twenty, and read no further', async () => {
    for (const filling of [{}, null, 'x', [], { id: -1, status: 7 }]) {
      const value = counted(Array.from({ length: 200_000 }, () => filling));
      const error = await errorOf(listOf(contractModel, 'contracts'), value.value);
      expect(error).toMatchObject({ code: 'response_validation' });
      expect((error as { issues: unknown[] }).issues).toHaveLength(20);
      expect(String(error)).toContain('and at least 16 more');
      expect(value.looks()).toBeLessThan(3_000);
    }
  });

  test('tells how many there are where they are few', async () => {
    const error = await errorOf(
      listOf(contractModel, 'contracts'),
      Array.from({ length: 4 }, () => ({})),
    );
    expect(String(error)).toContain('and 3 more');
    expect(String(error)).not.toContain('at least');
  });

  test('in one object is read no further either', async () => {
    const value = counted({ id: 1, name: 'x', redirectUri: Array.from({ length: 200_000 }, () => 7) });
    const model = models.find(({ name }) => name === 'client application');
    expect(model).toBeDefined();
    if (model === undefined) return;
    expect(await errorOf(model, value.value)).toMatchObject({ code: 'response_validation' });
    expect(value.looks()).toBeLessThan(3_000);
  });

  test('is refused for its depth alone where it is nested without end', async () => {
    const start = '{"id":"o","name":"n","subOrganizations":[';
    const deep: unknown = JSON.parse(start.repeat(100_000) + ']}'.repeat(100_000));
    const model = models.find(({ name }) => name.includes('hierarchy'));
    expect(model).toBeDefined();
    if (model === undefined) return;
    const error = await errorOf(model, deep);
    expect(error).toMatchObject({ code: 'response_validation', issues: [{ expected: 'less depth' }] });
    expect(String(error).length).toBeLessThan(1_000);
  });
});

describe('every response', () => {
  test('is read or refused with a number of looks that is linear in its size', async () => {
    expect(models.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...knownBodies),
        fc.nat(),
        fc.constantFrom(...shapes),
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        async (body, which, shape, length, inList) => {
          const model = models[which % models.length] as SchemaModel<unknown>;
          const one = grown(body, shape, length);
          const value = counted(inList ? Array.from({ length }, () => structuredClone(one)) : one);
          const reader = inList && length < 40 ? listOf(model, 'items') : model;
          const error = await errorOf(reader, value.value);
          if (error !== undefined) expect(error).toMatchObject({ code: 'response_validation' });
          // A model has some forty members, each of which is looked for in every object.
          expect(value.looks()).toBeLessThan(3_000 + 120 * sizeOf(one) * (inList ? length : 1));
        },
      ),
      { numRuns: 300, seed: 12 },
    );
  });
});
