import { describe, expect, it } from 'vitest';
import { rootOrganizationOf, type FoundRoot, whoAmIModel, type WhoAmI } from '../../src/models/who-am-i.js';

const root = { id: 'root', name: 'Acme', isRoot: true, isMaster: true, parentOrganizationIds: [] };
const division = { id: 'division', name: 'D', isRoot: false, isMaster: false, parentOrganizationIds: ['root'] };
const team = { id: 'team', name: 'T', isRoot: false, isMaster: false, parentOrganizationIds: ['root', 'division'] };

describe('the root organization of a sign-in', () => {
  const certain = (id: string): FoundRoot => ({ id, certain: true });

  it.each<[what: string, me: WhoAmI, found: FoundRoot | undefined]>([
    [
      'the organization of the Connected App, which may be a business group where nothing else is told',
      { client: { client_id: 'c', org_id: 'root' } },
      { id: 'root', certain: false },
    ],
    [
      'the root of its creator, where the app lives in a group that is not described',
      { client: { client_id: 'c', org_id: 'app' }, user: { organization: root } },
      certain('root'),
    ],
    [
      'the only root among the memberships, where the app lives in a group that is not described',
      { client: { client_id: 'c', org_id: 'app' }, user: { memberOfOrganizations: [division, root] } },
      certain('root'),
    ],
    ['the organization of the user', { user: { organization: root } }, certain('root')],
    [
      'the active organization',
      { user: { properties: { cs_auth: { activeOrganizationId: 'active' } } } },
      { id: 'active', certain: false },
    ],
    [
      'the root above the business group of the app',
      { client: { client_id: 'c', org_id: 'team' }, user: { memberOfOrganizations: [team, division, root] } },
      certain('root'),
    ],
    [
      'the root above the business group of the user, step by step',
      {
        user: {
          organization: { ...team, parentOrganizationIds: ['division'] },
          memberOfOrganizations: [division, root],
        },
      },
      certain('root'),
    ],
    ['the only organization above, although it is not shown', { user: { organization: division } }, certain('root')],
    [
      'the one that older responses mark by isMaster alone',
      {
        user: {
          organization: { id: 'division', name: 'D', isMaster: false, parentOrganizationIds: ['root'] },
          memberOfOrganizations: [{ id: 'root', name: 'Acme', isMaster: true, parentOrganizationIds: [] }],
        },
      },
      certain('root'),
    ],
    ['uncertain where several stand above', { user: { organization: team } }, { id: 'team', certain: false }],
    ['nothing when no organization is named', { client: { client_id: 'c' }, user: null }, undefined],
  ])('is %s', (_, me, found) => {
    expect(rootOrganizationOf(me)).toEqual(found);
  });

  it('does not send the search in circles where organizations name each other as parents', () => {
    const a = { id: 'a', name: 'A', parentOrganizationIds: ['b'] };
    const b = { id: 'b', name: 'B', parentOrganizationIds: ['a'] };
    expect(rootOrganizationOf({ user: { organization: a, memberOfOrganizations: [b] } })).toEqual({
      id: 'a',
      certain: false,
    });
  });
});

describe('who am I', () => {
  it('leaves out the token that answers of 2018 hold, and takes nulls as they come', async () => {
    const me = await whoAmIModel.read(
      {
        access_token: { access_token: 'planted' },
        client: { client_id: 'c' },
        user: {
          id: 'u',
          memberOfOrganizations: [
            { id: 'o', name: 'O', domain: null, parentId: null, parentName: null, mfaRequired: 'mandatory' },
          ],
        },
      },
      { validation: 'strict', warn: () => undefined },
    );
    expect(JSON.stringify(me)).not.toContain('planted');
    expect(me.user?.memberOfOrganizations?.[0]).toMatchObject({ parentId: null, mfaRequired: 'mandatory' });
  });
});
