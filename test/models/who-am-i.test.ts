import { describe, expect, it } from 'vitest';
import { rootOrganizationIdOf, whoAmIModel, type WhoAmI } from '../../src/models/who-am-i.js';

const root = { id: 'root', name: 'Acme', isRoot: true, isMaster: true, parentOrganizationIds: [] };
const division = { id: 'division', name: 'D', isRoot: false, isMaster: false, parentOrganizationIds: ['root'] };
const team = { id: 'team', name: 'T', isRoot: false, isMaster: false, parentOrganizationIds: ['root', 'division'] };

describe('the root organization of a sign-in', () => {
  it.each<[what: string, me: WhoAmI, id: string | undefined]>([
    ['the organization of the Connected App', { client: { client_id: 'c', org_id: 'root' } }, 'root'],
    [
      'the organization of the app before that of its creator',
      { client: { client_id: 'c', org_id: 'app' }, user: { organization: root } },
      'app',
    ],
    ['the organization of the user', { user: { organization: root } }, 'root'],
    ['the active organization', { user: { properties: { cs_auth: { activeOrganizationId: 'active' } } } }, 'active'],
    [
      'the root above the business group of the app',
      { client: { client_id: 'c', org_id: 'team' }, user: { memberOfOrganizations: [team, division, root] } },
      'root',
    ],
    [
      'the root above the business group of the user, step by step',
      {
        user: {
          organization: { ...team, parentOrganizationIds: ['division'] },
          memberOfOrganizations: [division, root],
        },
      },
      'root',
    ],
    ['the only organization above, although it is not shown', { user: { organization: division } }, 'root'],
    [
      'the one that older answers mark by isMaster alone',
      {
        user: {
          organization: { id: 'division', name: 'D', isMaster: false, parentOrganizationIds: ['root'] },
          memberOfOrganizations: [{ id: 'root', name: 'Acme', isMaster: true, parentOrganizationIds: [] }],
        },
      },
      'root',
    ],
    ['as far as the answer shows the way', { user: { organization: team } }, 'team'],
    ['nothing when no organization is named', { client: { client_id: 'c' }, user: null }, undefined],
  ])('is %s', (_, me, id) => {
    expect(rootOrganizationIdOf(me)).toBe(id);
  });

  it('does not send the search in circles where organizations name each other as parents', () => {
    const a = { id: 'a', name: 'A', parentOrganizationIds: ['b'] };
    const b = { id: 'b', name: 'B', parentOrganizationIds: ['a'] };
    expect(rootOrganizationIdOf({ user: { organization: a, memberOfOrganizations: [b] } })).toBe('a');
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
