import { beforeAll, describe, expect, test } from 'vitest';
import type { SchemaModel } from '../../../src/core/read/model.js';
import type { Reading, ResponseValidation } from '../../../src/core/read/reading.js';
import { contractModel } from '../../../src/models/contract.js';
import { listOf } from '../../../src/models/envelope.js';
import { grantedScopeModel } from '../../../src/models/granted-scope.js';
import { slaTierModel } from '../../../src/models/sla-tier.js';
import { everyModel } from '../../models/every-model.js';
import { knownBodies } from '../../reliability/hostile-values.js';

const models: SchemaModel<unknown>[] = [];

beforeAll(async () => {
  models.push(...(await everyModel()).map(([, model]) => model));
});

const by = (validation: ResponseValidation): Reading => ({ validation, warn: () => undefined });

/** Reads a copy of a value. Undefined where it cannot be read. */
async function readCopy(model: SchemaModel<unknown>, value: unknown, validation: ResponseValidation): Promise<unknown> {
  return Promise.resolve(structuredClone(value))
    .then((copy) => model.read(copy, by(validation)))
    .catch(() => undefined);
}

/** Returns every object in the known bodies, so that each model meets what it is for. */
function objectsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)];
}

const objects = [...new Map(objectsIn(knownBodies).map((one) => [JSON.stringify(one), one])).values()];

describe('what a known answer is read as', () => {
  test('is the same whether it is checked or not', async () => {
    let shown = 0;
    for (const model of models) {
      for (const object of objects) {
        const strictly = await readCopy(model, object, 'strict');
        if (strictly === undefined) continue;
        expect(await readCopy(model, object, 'warn')).toEqual(strictly);
        // Without a check nobody knows which nulls stand for nothing.
        if (JSON.stringify(object).includes('null')) continue;
        expect(await readCopy(model, object, 'off')).toEqual(strictly);
        if (JSON.stringify(strictly) !== JSON.stringify(object)) shown++;
      }
    }
    expect(shown).toBeGreaterThan(20);
  });

  test('is not changed by being read once more', async () => {
    for (const model of models) {
      if (typeof model.from === 'function') continue;
      for (const object of objects) {
        const once = await readCopy(model, object, 'strict');
        if (once === undefined) continue;
        expect(await readCopy(model, once, 'strict')).toEqual(once);
      }
    }
  });
});

describe('an entry', () => {
  const read = async (entry: unknown, validation: ResponseValidation = 'strict'): Promise<unknown> =>
    (await listOf(contractModel, 'contracts').read([entry], by(validation)))[0];

  test('that keeps its members is not copied, though their values are others', async () => {
    const entry = { id: '1', status: 'a', tier: { id: '2', name: 'Gold', limits: [] }, tierId: '2' };
    expect(await read(entry)).toBe(entry);
    expect(entry).toEqual({ id: 1, status: 'a', tier: { id: 2, name: 'Gold', limits: [] }, tierId: 2 });
  });

  test('with a member under another name is another object, and the answer keeps its own', async () => {
    const entry = { id: 1, status: 'a', apiVersionId: 7 };
    expect(await read(entry)).toEqual({ id: 1, status: 'a', apiInstanceId: 7 });
    expect(entry).toEqual({ id: 1, status: 'a', apiVersionId: 7 });
  });

  test.each([
    ['null where the platform says null', { apiId: null }, { apiInstanceId: null }],
    ['the value beside a null', { apiId: null, apiVersionId: 7 }, { apiInstanceId: 7 }],
    ['nothing where only a null stands that no documentation knows', { applicationId: null }, {}],
    [
      'the value beside such a null',
      { applicationId: null, application: { id: '5' } },
      { applicationId: 5, application: { id: 5 } },
    ],
    [
      'nothing where such a null stands inside another, beside one more',
      { organizationId: null, application: { id: null } },
      { application: {} },
    ],
    [
      'the number for digits',
      { applicationId: '5', application: { id: 6 } },
      { applicationId: 5, application: { id: 6 } },
    ],
  ])('is given %s', async (_, members, shown) => {
    expect(await read({ id: 1, status: 'a', ...members })).toStrictEqual({ id: 1, status: 'a', ...shown });
  });

  test('is read whole where a wrong one stands beside it and that is let through', async () => {
    const told: string[] = [];
    const entries = [{ id: '1', status: 'a', apiId: '7', tier: { id: '2', name: 'Gold', apiId: 9 } }, { id: '2' }];
    const reading: Reading = { validation: 'warn', warn: (_, issues) => told.push(...issues.map(({ path }) => path)) };
    expect(await listOf(contractModel, 'contracts').read(entries, reading)).toEqual([
      { id: 1, status: 'a', apiInstanceId: 7, tier: { id: 2, name: 'Gold', apiInstanceId: 9 } },
      { id: 2 },
    ]);
    expect(told).toEqual(['[1].status']);
  });
});

test('a member that users always see is there also where nothing came', async () => {
  const scopes = [{ scope: 'a' }, { scope: 'b', context_params: null }, { scope: 'c', context_params: { org: 'o' } }];
  expect(await listOf(grantedScopeModel, 'scopes').read(scopes, by('strict'))).toStrictEqual([
    { scope: 'a', context_params: {} },
    { scope: 'b', context_params: {} },
    { scope: 'c', context_params: { org: 'o' } },
  ]);
});

test('two nulls that no documentation knows make no member', async () => {
  const tier = { id: 1, name: 'Gold', apiId: null, apiVersionId: null };
  expect(await slaTierModel.read(tier, by('strict'))).toStrictEqual({ id: 1, name: 'Gold' });
});
