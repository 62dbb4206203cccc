import { describe, expect, it } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { clientOf, resources, rootId } from '../fakes/resources.js';
import { answeringFetch, json, scriptedFetch, type SentRequest } from '../fakes/scripted-fetch.js';
import { rejection } from '../fakes/time.js';
import { landmarks } from '../testing/asking.js';

const sandbox = { id: 'b7e1c0de-6a2f-4f0e-8c1d-3a9f5e7b2c10', name: 'Sandbox' };
const twin = { id: '9d2b7f10-3c45-4e8a-b6d1-0f1e2d3c4b5a', name: 'sandbox' };
const production = { id: '5a1e9c04-7b32-4d6f-8e90-c2d4f6a8b0e1', name: 'Production' };

/** Finds an environment among those that are listed. */
function environment(nameOrId: string, ...data: readonly object[]) {
  const { fetch } = answeringFetch(() => json({ data, total: data.length }));
  return resources(fetch).environments.find({ nameOrId });
}

/** Finds an organization among those that the sign-in belongs to. */
function organization(nameOrId: string, [own, ...others]: readonly object[]) {
  const user = { id: 'u', organization: own, memberOfOrganizations: [own, ...others] };
  const { fetch, sent } = scriptedFetch(json({ client: { client_id: 'c', name: 'app' }, user }));
  return { sent, found: resources(fetch).organizations.find({ nameOrId }) };
}

describe.each([
  ['an environment', environment],
  ['an organization', (nameOrId: string, ...all: readonly object[]) => organization(nameOrId, all).found],
] as const)('%s', (what, find) => {
  it.each([
    ['exact name', 'Production', production],
    ['name in other letters', 'PRODUCTION', production],
    ['exact name where two differ in letter case alone', 'sandbox', twin],
    ['exact name where two differ in letter case alone', 'Sandbox', sandbox],
    ['id', production.id, production],
    ['id in capitals', production.id.toUpperCase(), production],
  ])('is found by its %s: %s', async (_, nameOrId, expected) => {
    expect(await find(nameOrId, sandbox, twin, production)).toMatchObject(expected);
  });

  it('of no such name is not found, with the names there are', async () => {
    const [noun, member] =
      what === 'an environment'
        ? [`environment of business group ${rootId}`, 'environmentId']
        : ['organization', 'organizationId'];
    expect(await rejection(find('Prod', sandbox, production))).toMatchObject({
      code: 'not_found',
      message: `"Prod" fits no ${noun}: there are Sandbox (${sandbox.id}), Production (${production.id}). Give the id as \`${member}\`.`,
    });
  });

  it('of a name that several have is asked for by its id', async () => {
    const error = await rejection(find('SANDBOX', sandbox, twin, production));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toContain(`Sandbox (${sandbox.id}), sandbox (${twin.id})`);
    expect(String(error)).not.toContain('Production');
  });

  it('among hundreds names twenty of them and counts the rest', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `id-${index}`, name: `Env ${index}` }));
    expect(String(await rejection(find('none', ...many)))).toMatch(/Env 19 \(id-19\) and 30 more/);
  });
});

describe('environments.find', () => {
  it('says that none can be seen, where none can', async () => {
    expect(String(await rejection(environment('Sandbox')))).toContain('none can be seen by this sign-in');
  });

  it('looks at every page', async () => {
    const all = [
      ...Array.from({ length: 600 }, (_, index) => ({ id: `id-${index}`, name: `Env ${index}` })),
      production,
    ];
    const { fetch } = answeringFetch(({ url }: SentRequest) => {
      const offset = Number(new URL(url).searchParams.get('offset'));
      return json({ data: all.slice(offset, offset + 500), total: all.length });
    });
    expect(await resources(fetch).environments.find({ nameOrId: 'production' })).toMatchObject(production);
  });

  it('looks in the business group that is named', async () => {
    const local = createLocalAnypoint();
    const { businessGroup } = landmarks(local);
    const made = local.addEnvironment({ name: 'Staging', organizationId: businessGroup.id });
    const { environments } = clientOf(local);
    const place = { nameOrId: 'staging', businessGroupId: businessGroup.id };
    expect(await environments.find(place)).toMatchObject({ id: made.id, organizationId: businessGroup.id });
    expect(await rejection(environments.find({ nameOrId: 'staging' }))).toMatchObject({
      code: 'not_found',
      message: expect.stringContaining(`of business group ${local.organizationId}: there are`) as string,
      hint: expect.stringMatching(/`businessGroupId`.*where it is another one/) as string,
    });
  });

  it('tells a missing scope as such', async () => {
    const local = createLocalAnypoint();
    const app = local.addConnectedApp({ scopes: ['read:exchange'] });
    expect(await rejection(clientOf(local, app).environments.find({ nameOrId: 'Sandbox' }))).toMatchObject({
      code: 'authentication',
      requiredScopes: expect.arrayContaining([['view:environment']]) as unknown,
    });
  });
});

describe('organizations.find', () => {
  const find = (local: LocalAnypoint, nameOrId: string) => clientOf(local).organizations.find({ nameOrId });

  it('finds the root and a business group of the local platform', async () => {
    const local = createLocalAnypoint();
    const { businessGroup } = landmarks(local);
    expect(await find(local, businessGroup.name.toUpperCase())).toMatchObject({ id: businessGroup.id });
    expect(await find(local, local.organizationId)).toMatchObject({ id: local.organizationId });
  });

  it('counts an organization once that is told twice, and asks once', async () => {
    const { found, sent } = organization('sandbox', [sandbox, sandbox, production]);
    expect(await found).toMatchObject(sandbox);
    expect(sent).toHaveLength(1);
  });

  it.each([undefined, '', ' '])('wants a name or an id, not "%s"', async (nameOrId) => {
    const { fetch, sent } = scriptedFetch();
    const { organizations, environments } = resources(fetch);
    for (const work of [
      organizations.find({ nameOrId: nameOrId as string }),
      environments.find({ nameOrId: nameOrId as string }),
    ]) {
      expect(await rejection(work)).toMatchObject({
        code: 'configuration',
        message: expect.stringMatching(/"nameOrId"/) as string,
      });
    }
    expect(sent).toEqual([]);
  });
});
