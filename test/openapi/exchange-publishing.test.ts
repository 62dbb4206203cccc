import { fileURLToPath } from 'node:url';
import { OpenAPIBackend } from 'openapi-backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { organizationId } from './bodies/people.js';
import { environmentId, groupId } from './bodies/places.js';
import { formats } from './formats.js';

const exchange = new OpenAPIBackend({
  definition: fileURLToPath(new URL('../../openapi/exchange-experience.yaml', import.meta.url)),
  quick: true,
  coerceTypes: true,
  ajvOpts: { strict: false, formats },
});

beforeAll(async () => {
  await exchange.init();
});

const organization = `/exchange/api/v2/organizations/${organizationId}`;
const asset = `/exchange/api/v2/assets/${groupId}/cranes`;
const version = `${asset}/3.0.1`;
const instances = `${asset}/versionGroups/v3/instances`;
const portal = '/exchange/api/v2/portals/harbour';
const crane = { identityId: organizationId, identityType: 'team', organizationId, role: 'viewer' };

const sent = (method: string, path: string, body: unknown) =>
  exchange.validateRequest({ method, path, body, headers: { 'content-type': 'application/json' } }).valid;

describe('what publishers send', () => {
  it.each<[string, string, string, unknown]>([
    ['a new contact alone', 'patch', asset, { contactEmail: 'cranes@harbour.example' }],
    ['the version groups of the public portal', 'put', `${asset}/public`, [{ versionGroup: 'v3' }]],
    ['no version group at all', 'put', `${asset}/public`, []],
    ['a review without a title', 'post', `${version}/reviews`, { rating: 4, text: 'Lifts what it should' }],
    ['tags', 'put', `${version}/tags`, [{ value: 'harbour' }]],
    ['a custom field that is a number', 'put', `${version}/tags/fields/tons`, { tagValue: 40 }],
    ['a custom field that is a list', 'put', `${version}/tags/fields/quays`, { tagValue: ['north', 'west'] }],
    ['a state', 'put', `${version}/status`, { status: 'deprecated' }],
    ['an external instance', 'post', `${instances}/external`, { name: 'Quay', endpointUri: 'https://quay.example' }],
    ['a managed instance made public', 'patch', `${instances}/managed/20998811`, { isPublic: true }],
    [
      'an API group made private',
      'patch',
      `${asset}/versionGroups/v3/environments/${environmentId}/apiGroupInstances/5127`,
      { isPublic: false },
    ],
    ['whom to share with', 'put', `${asset}/identities`, { added: [crane] }],
    ['a custom field to be set up', 'post', `${organization}/fields`, { tagKey: 'tons', dataType: 'number' }],
    ['a search to be kept', 'post', `${organization}/queries`, { name: 'Heavy', search: 'crane' }],
    ['a setting', 'patch', `${organization}/settings`, { deletionSettings: { hardDeletionEnabled: false } }],
    ['the look of a portal', 'put', `${portal}/draft`, { customization: { home: { welcomeTitle: 'Harbour' } } }],
    ['the order of pages', 'put', `${portal}/draft/pagesOrder`, ['home', 'quays']],
  ])('takes %s', (_, method, path, body) => {
    expect(sent(method, path, body)).toBe(true);
  });

  it.each<[string, string, string, unknown]>([
    ['an update without anything to change', 'patch', asset, {}],
    ['a name that is too long', 'patch', asset, { name: 'c'.repeat(257) }],
    ['a version group that is a bare word', 'put', `${asset}/public`, ['v3']],
    ['a review with six stars', 'post', `${version}/reviews`, { rating: 6, text: 'More than perfect' }],
    ['a review without words', 'post', `${version}/reviews`, { rating: 4 }],
    ['a state that nothing can have', 'put', `${version}/status`, { status: 'retired' }],
    ['an external instance without an address', 'post', `${instances}/external`, { name: 'Quay' }],
    ['a managed instance named by a word', 'patch', `${instances}/managed/quay`, { isPublic: true }],
    ['a role that does not exist', 'put', `${asset}/identities`, { added: [{ ...crane, role: 'owner' }] }],
    ['a custom field of an unknown type', 'post', `${organization}/fields`, { tagKey: 'tons', dataType: 'weight' }],
    ['a search that looks for nothing', 'post', `${organization}/queries`, { name: 'Heavy' }],
    ['settings that change nothing', 'patch', `${organization}/settings`, {}],
    ['an order of no pages', 'put', `${portal}/draft/pagesOrder`, []],
  ])('refuses %s', (_, method, path, body) => {
    expect(sent(method, path, body)).toBe(false);
  });

  it('asks for the settings that are meant', () => {
    const asked = (query: Readonly<Record<string, string[]>>) =>
      exchange.validateRequest({ method: 'get', path: `${organization}/settings`, query, headers: {} }).valid;
    expect(asked({ settings: ['deletionSettings'] })).toBe(true);
    expect(asked({ settings: ['everything'] })).toBe(false);
    expect(asked({})).toBe(false);
  });
});
