import { expect, test } from 'vitest';
import { mapAccess, type AccessApi, type AccessDocument, type AccessMapping } from '../../src/access/index.js';
import { ConfigurationError } from '../../src/index.js';
import { documentWith } from './worlds.js';

const api = { assetId: 'orders-api', versionGroup: 'v1', environment: 'Sandbox' };
const document = documentWith({
  name: 'orders-mobile',
  owners: ['ada'],
  contracts: [{ api, tier: 'Gold', approvedDate: '2025-03-06T09:45:30.120Z' }],
});

function mapped(mapping: AccessMapping, source: AccessDocument = document) {
  const { applications, problems = [] } = mapAccess(source, mapping);
  return {
    application: applications[0],
    contract: applications[0]?.contracts[0],
    codes: problems.map(({ code }) => code),
  };
}

test.each<[string, AccessMapping, AccessApi]>([
  ['environments', { environments: { Sandbox: 'Production' } }, { ...api, environment: 'Production' }],
  ['an API by its asset id', { apis: { 'orders-api': 'sales-api' } }, { ...api, assetId: 'sales-api' }],
  [
    'an API by asset id and version group',
    { apis: { 'orders-api/v1': { versionGroup: 'v2' }, 'orders-api': 'other' } },
    { ...api, versionGroup: 'v2' },
  ],
  ['an API to an instance', { apis: { 'orders-api': { apiInstanceId: 7 } } }, { apiInstanceId: 7 }],
  ['an API by a function', { apis: () => ({ apiInstanceId: 8 }) }, { apiInstanceId: 8 }],
])('maps %s', (_what, mapping, expected) => {
  expect(mapped(mapping)).toMatchObject({ contract: { api: expected }, codes: [] });
});

test('maps tiers, owners and names, and leaves others as they are', () => {
  const result = mapped({ tiers: { Gold: 'Platinum' }, owners: { ada: 'ada@new' }, rename: (name) => `${name}-2` });
  expect(result.application).toMatchObject({ name: 'orders-mobile-2', owners: ['ada@new'] });
  expect(result.contract?.tier).toBe('Platinum');
  expect(mapped({ tiers: { Silver: 'Bronze' }, owners: { bob: 'x' }, rename: { other: 'y' } })).toMatchObject({
    application: { name: 'orders-mobile', owners: ['ada'] },
    contract: { tier: 'Gold' },
  });
});

test('maps business groups, which are the group ids of assets', () => {
  const ofGroup = documentWith({ name: 'a', contracts: [{ api: { ...api, groupId: 'old-group' } }] });
  expect(mapped({ organizations: { 'old-group': 'new-group' } }, ofGroup).contract?.api).toMatchObject({
    groupId: 'new-group',
  });
  expect(mapped({ organizations: { other: 'x' } }, ofGroup)).toMatchObject({
    contract: undefined,
    codes: ['organization_unmapped'],
  });
});

test('dates belong to the contract at the source', () => {
  expect(mapped({}).contract).toEqual({ api, tier: 'Gold' });
});

test.each<[string, AccessMapping, AccessDocument]>([
  ['environment_unmapped', { environments: { Test: 'Production' } }, document],
  ['api_unmapped', { apis: () => undefined }, document],
  [
    'api_unmapped',
    { environments: { Sandbox: 'Production' } },
    documentWith({ name: 'a', contracts: [{ api: { apiInstanceId: 7 } }] }),
  ],
])('what has no counterpart is left out and told: %s', (code, mapping, source) => {
  expect(mapped(mapping, source)).toMatchObject({ contract: undefined, codes: [code] });
});

test('an owner without counterpart is told, and nobody left is not the wish for nobody', () => {
  expect(mapped({ owners: () => undefined })).toMatchObject({ codes: ['owner_unmapped'] });
  expect(mapped({ owners: () => undefined }).application).not.toHaveProperty('owners');
});

test('problems of the document stay in it', () => {
  const problems = [{ code: 'group_contract', message: 'x' }];
  expect(mapAccess({ ...document, problems }, {}).problems).toEqual(problems);
});

test('names that objects have by nature are names like others', () => {
  expect(mapped({ environments: { constructor: 'x' }, tiers: {} }).codes).toEqual(['environment_unmapped']);
  const odd = documentWith({ name: 'toString', contracts: [{ api, tier: 'constructor' }] });
  expect(mapped({ tiers: {}, rename: {} }, odd)).toMatchObject({
    application: { name: 'toString' },
    contract: { tier: 'constructor' },
  });
});

test.each<[unknown, RegExp]>([
  [{ environment: {} }, /"environment" is not a param/],
  [{ environments: 'Production' }, /"environments" must be an object/],
  [{ environments: { Sandbox: 5 } }, /"environments" must map "Sandbox"/],
  [{ tiers: () => 'x' }, /"tiers" must be an object/],
  [{ rename: () => 'same' }, /applications\[1\]\.name/],
])('refuses %o', (mapping, message) => {
  const two = { ...document, applications: [...document.applications, { name: 'two', contracts: [] }] };
  const map = (): unknown => mapAccess(two, mapping as never);
  expect(map).toThrow(ConfigurationError);
  expect(map).toThrow(message);
});
