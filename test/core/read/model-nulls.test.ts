import { describe, expect, test } from 'vitest';
import { defineModel } from '../../../src/core/read/model.js';
import type { Reading } from '../../../src/core/read/reading.js';

const strictly: Reading = { validation: 'strict', warn: () => undefined };
const noun = defineModel(
  'noun',
  (z) =>
    Promise.resolve(
      z.looseObject({
        id: z.number(),
        tags: z.array(z.string()).exactOptional(),
        owners: z.array(z.looseObject({ id: z.string(), firstName: z.string().exactOptional() })).exactOptional(),
      }),
    ),
  (wire) => wire,
);

describe('a null that no documentation knows', () => {
  test('in an optional field is read as nothing', async () => {
    const owners = [{ id: 'team', firstName: null }];
    expect(await noun.read({ id: 1, tags: null, owners, more: null }, strictly)).toEqual({
      id: 1,
      owners: [{ id: 'team' }],
      more: null,
    });
  });

  test('leaves the answer that was read untouched', async () => {
    const answer = { id: 1, tags: null };
    await noun.read(answer, strictly);
    expect(answer).toEqual({ id: 1, tags: null });
  });

  test.each([
    ['in a required field', { id: null }, 'id'],
    ['in a list', { id: 1, tags: [null] }, 'tags[0]'],
    ['beside another deviation', { id: 'x', tags: null }, 'id'],
  ])('%s is still refused', async (_, answer, path) => {
    const reading = Promise.resolve().then(() => noun.read(answer, strictly));
    await expect(reading).rejects.toMatchObject({
      code: 'response_validation',
      issues: expect.arrayContaining([expect.objectContaining({ path })]) as unknown[],
    });
  });
});
