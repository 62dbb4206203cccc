import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { AnypointClient } from '../../src/index.js';
import type { SchemaModel } from '../../src/core/read/model.js';
import type { Reading } from '../../src/core/read/reading.js';
import { assetInstanceModel } from '../../src/models/asset.js';
import { seed } from '../fakes/seed.js';
import { everyModel } from './every-model.js';

const strictly: Reading = { validation: 'strict', warn: () => undefined };
const largest = 2 ** 53 - 1;

/** The least that each model with a numeric id accepts, apart from that id. */
const rest = { name: 'n', status: 'APPROVED', assetId: 'a', groupId: 'g', version: '1', minorVersion: '1' };
const withNumericId: [string, SchemaModel<unknown>][] = [];

beforeAll(async () => {
  for (const [name, model] of await everyModel()) {
    if ((await readId(model, '7')) === 7) withNumericId.push([name, model]);
  }
});

/** Reads an object with this id: returns the id of the result, or the paths that are refused. */
async function readId(model: SchemaModel<unknown>, id: unknown): Promise<unknown> {
  try {
    const read = await model.read({ ...rest, id }, strictly);
    return typeof read === 'object' && read !== null && 'id' in read ? read.id : undefined;
  } catch (error) {
    return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
  }
}

const broken = [
  -1,
  -5.5,
  1.5,
  1e300,
  2 ** 53,
  2 ** 60,
  `${2n ** 53n}`,
  '1'.repeat(30),
  '-1',
  '1.5',
  '1e3',
  '',
  ' 1',
  true,
];

describe('a numeric id in a response', () => {
  test('is there in most models', () => {
    expect(withNumericId.length).toBeGreaterThan(8);
  });

  test('keeps every digit, as a number or as its digits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: largest }), fc.boolean(), async (id, asDigits) => {
        for (const [, model] of withNumericId) expect(await readId(model, asDigits ? String(id) : id)).toBe(id);
      }),
      {
        numRuns: 50,
        seed,
        examples: [
          [largest, true],
          [largest, false],
          [0, true],
        ],
      },
    );
  });

  test('is refused where digits are lost, where it is negative and where it is no id', async () => {
    for (const [name, model] of withNumericId) {
      if (model === (assetInstanceModel as unknown)) continue;
      for (const id of broken) expect([name, id, await readId(model, id)]).toEqual([name, id, ['id']]);
    }
  });

  test('stays text where the type allows text, and is refused as a number that lost digits', async () => {
    expect(await readId(assetInstanceModel, '1'.repeat(30))).toBe('1'.repeat(30));
    expect(await readId(assetInstanceModel, '0f8fad5b-d9cb-469f-a165-70867728950e')).toMatch(/^0f8f/);
    for (const id of [1e29, -1, 1.5]) expect(await readId(assetInstanceModel, id)).toEqual(['id']);
  });

  test('is refused with what is accepted, and without the value', async () => {
    const anypoint = new AnypointClient({
      auth: { token: 't'.repeat(20) },
      organizationId: '0f8fad5b-d9cb-469f-a165-70867728950e',
      fetch: () => Promise.resolve(new Response(`{"id":${'1'.repeat(30)},"name":"x"}`)),
    });
    const asked = anypoint.clientApplications.get({ applicationId: 7 });
    await expect(asked).rejects.toMatchObject({
      code: 'response_validation',
      issues: [{ path: 'id', expected: 'a whole number from 0 to 9007199254740991, or its digits' }],
    });
  });
});
