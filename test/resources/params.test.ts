import { describe, expect, it } from 'vitest';
import type { Logger, PagedList } from '../../src/index.js';
import { isAnypointError } from '../../src/errors.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { clientOf, resources } from '../fakes/resources.js';
import { scriptedFetch } from '../fakes/scripted-fetch.js';
import { rejection } from '../fakes/time.js';

type Resources = ReturnType<typeof resources>;

/** Lets a test give what the types forbid, as callers in JavaScript do. */
function wrong(params: unknown): never {
  return params as never;
}

const asset = { groupId: 'g', assetId: 'a', version: '1.0.0', versionGroup: 'v1' };
const contract = { apiInstanceId: 3, contractId: 5 };

const promised: readonly (readonly [what: string, act: (a: Resources) => Promise<unknown>, names: RegExp])[] = [
  ['no params', (a) => a.clientApplications.get(wrong(undefined)), /first argument/],
  ['null for params', (a) => a.contracts.approve(wrong(null)), /first argument/],
  ['text for params', (a) => a.clientApplications.delete(wrong('12')), /first argument/],
  ['no id', (a) => a.clientApplications.get(wrong({})), /"applicationId" is missing/],
  ['an id of 0', (a) => a.clientApplications.get({ applicationId: 0 }), /"applicationId".*got 0/],
  ['a negative id', (a) => a.clientApplications.delete({ applicationId: -1 }), /"applicationId".*got -1/],
  ['half an id', (a) => a.contracts.get({ apiInstanceId: 1.5, contractId: 5 }), /"apiInstanceId".*got 1.5/],
  ['an id that is a word', (a) => a.contracts.get({ apiInstanceId: 3, contractId: '5a' }), /"contractId".*digits/],
  ['an id that walks', (a) => a.apiInstances.get({ apiInstanceId: '..' }), /"apiInstanceId"/],
  [
    'digits beyond what numbers hold',
    (a) => a.clientApplications.get({ applicationId: '9007199254740993' }),
    /"applicationId".*exactly/,
  ],
  ['digits without end', (a) => a.contracts.get({ apiInstanceId: '1'.repeat(400), contractId: 5 }), /"apiInstanceId"/],
  ['an id beyond what numbers hold', (a) => a.slaTiers.delete({ apiInstanceId: 3, tierId: 2 ** 53 }), /"tierId"/],
  ['no name', (a) => a.clientApplications.create(wrong({})), /"name" is missing/],
  ['an empty name', (a) => a.clientApplications.create({ name: ' ' }), /"name" must be non-empty/],
  ['a number for a name', (a) => a.clientApplications.create(wrong({ name: 5 })), /"name".*got 5/],
  [
    'text for redirect URIs',
    (a) => a.clientApplications.create(wrong({ name: 'n', redirectUris: 'x' })),
    /"redirectUris" must be an array/,
  ],
  [
    'numbers for grant types',
    (a) => a.clientApplications.create(wrong({ name: 'n', grantTypes: [1] })),
    /"grantTypes"/,
  ],
  [
    'a secret without its client id',
    (a) => a.clientApplications.create({ name: 'n', clientSecret: 'planted' }),
    /"clientSecret" needs "clientId"/,
  ],
  ['two places', (a) => a.clientApplications.create({ name: 'n', apiInstanceId: 1, groupInstanceId: 2 }), /not both/],
  [
    'an unknown service',
    (a) => a.clientApplications.get(wrong({ applicationId: 1, via: 'v1' })),
    /"via" must be 'exchange' or 'platform'/,
  ],
  ['a client id for Exchange', (a) => a.clientApplications.get(wrong({ clientId: 'c' })), /`via: 'platform'`/],
  [
    'an id and a client id',
    (a) => a.clientApplications.get(wrong({ clientId: 'c', applicationId: 1, via: 'platform' })),
    /without "applicationId"/,
  ],
  ['nothing to update', (a) => a.clientApplications.update({ applicationId: 1 }), /nothing to update/],
  [
    'a number for an organization',
    (a) => a.organizations.get(wrong({ organizationId: 5 })),
    /"organizationId" must be text/,
  ],
  ['no user', (a) => a.clientApplications.addOwner(wrong({ applicationId: 1 })), /"userId" is missing.*listMembers/],
  ['no provider', (a) => a.clientApplications.listGrantTypes(wrong({})), /"clientProviderId" is missing/],
  ['no name to find', (a) => a.clientApplications.findByName(wrong({})), /"name" is missing/],
  ['no name to ensure', (a) => a.clientApplications.ensure(wrong({ name: '' })), /"name" must be non-empty/],
  [
    'refused terms',
    (a) => a.contracts.request({ applicationId: 1, apiInstanceId: 3, asset, acceptTerms: false }),
    /"acceptTerms" is false/,
  ],
  [
    'an asset without version',
    (a) => a.contracts.request(wrong({ applicationId: 1, apiInstanceId: 3, asset: { ...asset, version: undefined } })),
    /"asset.version" is missing/,
  ],
  [
    'a group without asset',
    (a) => a.contracts.request(wrong({ applicationId: 1, groupInstanceId: 3 })),
    /"asset" is missing/,
  ],
  ['an API and a group', (a) => a.contracts.get(wrong({ ...contract, groupInstanceId: 1 })), /not both/],
  [
    'an endless reason',
    (a) => a.contracts.create({ apiInstanceId: 3, applicationId: 1, reason: 'x'.repeat(501) }),
    /"reason".*it has 501/,
  ],
  ['no older id of the API', (a) => a.contracts.rejectTierChange(contract), /"legacyApiId" is missing/],
  ['a wait of no time', (a) => a.contracts.waitUntilApproved(contract, { timeoutMs: 0 }), /"timeoutMs"/],
  [
    'a limit of no requests',
    (a) =>
      a.slaTiers.create({ apiInstanceId: 3, name: 'n', limits: [{ maximumRequests: 0, timePeriodInMilliseconds: 1 }] }),
    /"limits\[0\]"/,
  ],
  [
    'a status of its own',
    (a) => a.slaTiers.create(wrong({ apiInstanceId: 3, name: 'n', status: 'OPEN' })),
    /"status" must be 'ACTIVE' or 'DEPRECATED'/,
  ],
  ['no change of a tier', (a) => a.slaTiers.update({ apiInstanceId: 3, tierId: 9 }), /nothing to update/],
  [
    'the wire’s name for redirect URIs',
    (a) => a.clientApplications.create(wrong({ name: 'n', redirectUri: ['planted'] })),
    /"redirectUri" is not known.*say "redirectUris".*accepted are "name"/,
  ],
  [
    'the wire’s name in an update',
    (a) => a.clientApplications.update(wrong({ applicationId: 1, url: 'u', redirectUri: ['planted'] })),
    /"redirectUri" is not known.*say "redirectUris"/,
  ],
  [
    'the wire’s name where an application is ensured',
    (a) => a.clientApplications.ensure(wrong({ name: 'n', redirectUri: ['planted'] })),
    /"redirectUri" is not known.*say "redirectUris"/,
  ],
  [
    'a slip in a name',
    (a) => a.clientApplications.create(wrong({ name: 'n', grantType: [] })),
    /"grantType" is not known.*"grantTypes"/,
  ],
  [
    'a new secret',
    (a) => a.clientApplications.update(wrong({ applicationId: 1, name: 'n', clientSecret: 'planted' })),
    /"clientSecret" is not known/,
  ],
  [
    'the wire’s name for a tier that is asked for',
    (a) => a.contracts.request(wrong({ applicationId: 1, apiInstanceId: 3, requestedTierId: 9 })),
    /"requestedTierId" is not known.*say "tierId"/,
  ],
  [
    'the wire’s name for a tier that is ensured',
    (a) => a.contracts.ensure(wrong({ applicationId: 1, apiInstanceId: 3, requestedTierId: 9 })),
    /"requestedTierId" is not known.*say "tierId"/,
  ],
  [
    'the wire’s name for a tier that is given',
    (a) => a.contracts.create(wrong({ applicationId: 1, apiInstanceId: 3, requestedTierId: 9 })),
    /"requestedTierId" is not known.*say "tierId"/,
  ],
  [
    'a slip in a new tier',
    (a) => a.slaTiers.create(wrong({ apiInstanceId: 3, name: 'n', autoApproved: true })),
    /"autoApproved" is not known.*"autoApprove"/,
  ],
  [
    'a slip in a change of a tier',
    (a) => a.slaTiers.update(wrong({ apiInstanceId: 3, tierId: 9, name: 'n', limit: [] })),
    /"limit" is not known.*"limits"/,
  ],
  ['no asset of an API', (a) => a.apiInstances.create(wrong({})), /"asset" must be \{ groupId, assetId, version \}/],
  [
    'an asset of an API without a version',
    (a) => a.apiInstances.create(wrong({ asset: { ...asset, version: undefined } })),
    /"asset.version" is missing/,
  ],
  [
    'the wire’s name for the asset of an API',
    (a) => a.apiInstances.create(wrong({ spec: asset })),
    /"spec" is not known here: say "asset"/,
  ],
  [
    'a label without end',
    (a) => a.apiInstances.create({ asset, instanceLabel: 'x'.repeat(256) }),
    /"instanceLabel".*it has 256/,
  ],
  ['an empty label', (a) => a.apiInstances.update({ apiInstanceId: 3, instanceLabel: '' }), /"instanceLabel".*null/],
  [
    'a gateway that nobody knows',
    (a) => a.apiInstances.create(wrong({ asset, technology: 'mule5' })),
    /"technology" must be 'mule3' or 'mule4'/,
  ],
  ['text for an endpoint', (a) => a.apiInstances.create(wrong({ asset, endpoint: 'planted' })), /"endpoint" must be/],
  [
    'a slip in an endpoint',
    (a) => a.apiInstances.create(wrong({ asset, endpoint: { url: 'planted' } })),
    /"endpoint.url" is not known here: accepted are "uri"/,
  ],
  [
    'a number for an address',
    (a) => a.apiInstances.update(wrong({ apiInstanceId: 3, endpoint: { uri: 5 } })),
    /"endpoint.uri" must be text; got 5/,
  ],
  [
    'yes for CloudHub',
    (a) => a.apiInstances.update(wrong({ apiInstanceId: 3, endpoint: { isCloudHub: 'yes' } })),
    /"endpoint.isCloudHub" must be true or false/,
  ],
  [
    'a deployment that nobody knows',
    (a) => a.apiInstances.update(wrong({ apiInstanceId: 3, endpoint: { deploymentType: 'XX' } })),
    /"endpoint.deploymentType" must be 'CH'/,
  ],
  [
    'a time limit of nothing',
    (a) => a.apiInstances.update({ apiInstanceId: 3, endpoint: { responseTimeout: 0 } }),
    /"endpoint.responseTimeout"/,
  ],
  ['no change of an API instance', (a) => a.apiInstances.update({ apiInstanceId: 3 }), /nothing to update.*"endpoint"/],
  ['nothing to promote', (a) => a.apiInstances.promote(wrong({})), /"fromApiInstanceId" is missing/],
  [
    'the wire’s name for what to promote',
    (a) => a.apiInstances.promote(wrong({ originApiId: 3 })),
    /"originApiId" is not known here: say "fromApiInstanceId"/,
  ],
  [
    'some contracts in a promotion',
    (a) => a.apiInstances.promote(wrong({ fromApiInstanceId: 3, contracts: [3] })),
    /"contracts" must be true or false/,
  ],
  [
    'text for true in a promotion',
    (a) => a.apiInstances.promote(wrong({ fromApiInstanceId: 3, policies: 'all' })),
    /"policies" must be true or false/,
  ],
  [
    'a policy without a name',
    (a) => a.apiInstances.applyPolicy(wrong({ apiInstanceId: 3 })),
    /"asset" is missing.*"policyTemplateId"/,
  ],
  [
    'a template that is no id',
    (a) => a.apiInstances.applyPolicy(wrong({ apiInstanceId: 3, policyTemplateId: {} })),
    /"policyTemplateId" must be/,
  ],
  [
    'the name that lists use for the configuration of a policy',
    (a) =>
      a.apiInstances.applyPolicy(wrong({ apiInstanceId: 3, policyTemplateId: 5, configuration: { key: 'planted' } })),
    /"configuration" is not known here: say "configurationData"/,
  ],
  [
    'text for the configuration of a policy',
    (a) => a.apiInstances.updatePolicy(wrong({ apiInstanceId: 3, policyId: 7, configurationData: 'planted' })),
    /"configurationData" must be an object/,
  ],
  [
    'a slip in what a policy is limited to',
    (a) => a.apiInstances.updatePolicy(wrong({ apiInstanceId: 3, policyId: 7, pointcutData: [{ method: 'GET' }] })),
    /"pointcutData" must be an array of \{ methodRegex\?, uriTemplateRegex\? \}/,
  ],
  ['a place of 0', (a) => a.apiInstances.updatePolicy({ apiInstanceId: 3, policyId: 7, order: 0 }), /"order"/],
  [
    'no change of a policy',
    (a) => a.apiInstances.updatePolicy({ apiInstanceId: 3, policyId: 7 }),
    /nothing to update.*"configurationData"/,
  ],
  [
    'limits where a group has default limits',
    (a) => a.slaTiers.create(wrong({ groupInstanceId: 7, name: 'n', limits: [] })),
    /"limits" is not known here: say "defaultLimits"/,
  ],
  [
    'default limits where there is no group',
    (a) => a.slaTiers.create(wrong({ apiInstanceId: 3, name: 'n', defaultLimits: [] })),
    /"defaultLimits" is not known here: say "limits"/,
  ],
  [
    'limits of no API',
    (a) => a.slaTiers.create(wrong({ groupInstanceId: 7, name: 'n', limitsByApi: [{ limits: [] }] })),
    /"limitsByApi\[0\].apiInstanceId" is missing/,
  ],
  [
    'no limits of an API',
    (a) => a.slaTiers.create({ groupInstanceId: 7, name: 'n', limitsByApi: [{ apiInstanceId: 3, limits: [] }] }),
    /"limitsByApi\[0\].limits" must be an array/,
  ],
  [
    'a limit of an API that is no number',
    (a) =>
      a.slaTiers.create(
        wrong({
          groupInstanceId: 7,
          name: 'n',
          limitsByApi: [{ apiInstanceId: 3, limits: [{ maximumRequests: '5', timePeriodInMilliseconds: 1 }] }],
        }),
      ),
    /"limitsByApi\[0\].limits\[0\]" must be/,
  ],
  [
    'no change of a tier of a group',
    (a) => a.slaTiers.update({ groupInstanceId: 7, tierId: 9 }),
    /nothing to update.*"limitsByApi"/,
  ],
  [
    'a tier of an API and a group',
    (a) => a.slaTiers.delete(wrong({ apiInstanceId: 3, groupInstanceId: 7, tierId: 9 })),
    /not both/,
  ],
  ['no params for a tier', (a) => a.slaTiers.create(wrong(undefined)), /first argument/],
  ['no asset', (a) => a.assets.get(wrong({ groupId: 'g' })), /"assetId" is missing/],
];

describe('a ConfigurationError names the param, and nothing is sent, for', () => {
  it.each(promised)('%s', async (_, act, names) => {
    const { fetch, sent } = scriptedFetch();
    const error = await rejection(act(resources(fetch)));
    expect(isAnypointError(error, 'configuration')).toBe(true);
    expect(String(error)).toMatch(names);
    expect(String(error)).not.toContain('planted');
    expect(sent).toEqual([]);
  });

  it('an environment that nobody named', async () => {
    const { fetch, sent } = scriptedFetch();
    const error = await rejection(resources(fetch, {}, { environmentId: undefined }).contracts.get(contract));
    expect(String(error)).toMatch(/"environmentId" is missing/);
    expect(sent).toEqual([]);
  });
});

describe('unknown members', () => {
  it('that are undefined are as if they were not there, and members that say where are known everywhere', async () => {
    const { fetch, sent } = scriptedFetch(new Response('{"id":1,"name":"n"}'));
    const where = {
      organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
      businessGroupId: '0a1b2c3d-0000-4000-8000-000000000002',
      environmentId: '0a1b2c3d-0000-4000-8000-000000000003',
      via: 'platform',
    };
    await resources(fetch).clientApplications.create(wrong({ name: 'n', redirectUri: undefined, ...where }));
    expect(sent).toHaveLength(1);
  });
});

const listed: readonly (readonly [what: string, act: (a: Resources) => PagedList<unknown>, names: RegExp])[] = [
  ['a page of nothing', (a) => a.clientApplications.list({ pageSize: 0 }), /"pageSize"/],
  ['half a page', (a) => a.contracts.list({ apiInstanceId: 3, pageSize: 1.5 }), /"pageSize"/],
  ['a page that is too large', (a) => a.clientApplications.list({ pageSize: 251 }), /"pageSize".*250/],
  ['a page that is too large for accounts', (a) => a.environments.list({ pageSize: 501 }), /"pageSize".*500/],
  [
    'an unknown view',
    (a) => a.clientApplications.list(wrong({ view: 'all' })),
    /"view" must be 'owned' or 'organization'/,
  ],
  [
    'a filter that the view does not know',
    (a) => a.clientApplications.list({ view: 'organization', apiInstanceId: 3 }),
    /'owned'/,
  ],
  [
    'a filter that groups do not know',
    (a) => a.contracts.list(wrong({ groupInstanceId: 3, status: 'PENDING' })),
    /need "apiInstanceId"/,
  ],
  [
    'a filter of tiers that groups do not know',
    (a) => a.slaTiers.list(wrong({ groupInstanceId: 3, active: true })),
    /need "apiInstanceId"/,
  ],
  ['no API', (a) => a.contracts.list(wrong({})), /"apiInstanceId" is missing/],
  ['types that are no list', (a) => a.assets.search(wrong({ types: 'rest-api' })), /"types" must be an array/],
  ['yes for true', (a) => a.apiInstances.list(wrong({ ascending: 'yes' })), /"ascending" must be true or false/],
];

describe('a list is refused when it is read, as a method is when it is awaited, for', () => {
  it.each(listed)('%s', async (_, act, names) => {
    const { fetch, sent } = scriptedFetch();
    const list = act(resources(fetch));
    await expect(list.toArray()).rejects.toThrow(names);
    await expect(list.first()).rejects.toMatchObject({ code: 'configuration' });
    expect(sent).toEqual([]);
  });

  it('a misspelt filter, which would have listed everything', async () => {
    const { fetch, sent } = scriptedFetch();
    const list = resources(fetch).contracts.list(wrong({ apiInstanceId: 3, state: 'PENDING' }));
    await expect(list.toArray()).rejects.toThrow('"state" is not known here: say "status";');
    expect(sent).toEqual([]);
  });

  it('an option of the call among the params', async () => {
    const { fetch } = scriptedFetch();
    const list = resources(fetch).contracts.list(wrong({ apiInstanceId: 3, timeoutMs: 5 }));
    await expect(list.toArray()).rejects.toThrow('"timeoutMs" is an option of the call');
  });
});

describe('an empty list', () => {
  const warnings: string[] = [];
  const quiet = (): void => undefined;
  const logger: Logger = { debug: quiet, info: quiet, error: quiet, warn: (message) => void warnings.push(message) };
  const empty = (): Response => new Response('{"applications":[],"total":0}');

  it('of the organization is reported as a possible lack of a scope, by its name', async () => {
    warnings.length = 0;
    const { fetch } = scriptedFetch(empty());
    await resources(fetch, { logger }).clientApplications.list({ view: 'organization' }).toArray();
    expect(warnings.join()).toMatch(/read:org_client_applications/);
    expect(warnings.join()).toMatch(/manage:org_client_applications/);
    expect(warnings).toHaveLength(1);
  });

  it('of a search is told as one', async () => {
    warnings.length = 0;
    const { fetch } = scriptedFetch(empty());
    await resources(fetch, { logger }).clientApplications.list({ view: 'organization', query: 'x' }).toArray();
    expect(warnings).toHaveLength(1);
    expect(warnings.join()).toMatch(/^The search found no client application.*read:org_client_applications/);
  });

  it('of a search for a new name is not, where the whole list has applications', async () => {
    warnings.length = 0;
    const local = createLocalAnypoint();
    const anypoint = clientOf(local).withOptions({ logger });
    await anypoint.clientApplications.ensure({ name: 'not there yet' });
    expect(warnings).toEqual([]);
    local.state.applications.clear();
    await anypoint.clientApplications.findByName({ name: 'not there' });
    expect(warnings).toHaveLength(1);
    expect(warnings.join()).toMatch(/^The list of the organization's client applications is empty/);
  });

  it('of owned applications is not', async () => {
    warnings.length = 0;
    const { fetch } = scriptedFetch(new Response('[]'));
    await resources(fetch, { logger }).clientApplications.list().toArray();
    expect(warnings).toEqual([]);
  });
});
