import { describe, expect, test } from 'vitest';
import { Scope } from '../../src/resources/scope.js';

const environmentId = 'env';

describe('the business group of a call', () => {
  test.each([
    ['the root where nothing else is known', {}, {}, 'found'],
    ['the one that the client was told', { businessGroupId: 'group' }, {}, 'group'],
    ['the one in the params', { businessGroupId: 'group' }, { businessGroupId: 'other' }, 'other'],
    ['the organization in the params', {}, { organizationId: 'other' }, 'other'],
    [
      'the client’s own, when the params name its own root',
      { organizationId: 'root', businessGroupId: 'group' },
      { organizationId: 'root' },
      'group',
    ],
    [
      'not the client’s own, when the params name another root',
      { organizationId: 'root', businessGroupId: 'group' },
      { organizationId: 'other' },
      'other',
    ],
  ])('is %s', async (_, told, params, expected) => {
    const defaults = { organizationId: undefined, businessGroupId: undefined, environmentId, ...told };
    const scope = new Scope(defaults, () => Promise.resolve('found'));
    expect(await scope.environment(params, {})).toEqual({ organizationId: expected, environmentId });
  });

  test('stays the client’s own when its root was found out and is named in the params', async () => {
    const defaults = { organizationId: undefined, businessGroupId: 'group', environmentId };
    const scope = new Scope(defaults, () => Promise.resolve('found'));
    const organizationId = await scope.root({}, {});
    expect(await scope.businessGroup({ organizationId }, {})).toBe('group');
    expect(await scope.businessGroup({ organizationId: 'other' }, {})).toBe('other');
  });
});

test('the root organization is asked for once, and again after that failed', async () => {
  let asked = 0;
  const scope = new Scope({ organizationId: undefined, businessGroupId: undefined, environmentId }, () => {
    asked++;
    return asked === 1 ? Promise.reject(new Error('not now')) : Promise.resolve('found');
  });
  await expect(scope.root({}, {})).rejects.toThrow('not now');
  expect(await Promise.all([scope.root({}, {}), scope.root({}, {}), scope.root({}, {})])).toEqual([
    'found',
    'found',
    'found',
  ]);
  expect(asked).toBe(2);
});
