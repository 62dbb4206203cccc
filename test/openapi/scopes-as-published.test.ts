import { describe, expect, it } from 'vitest';
import * as operations from '../../src/generated/operations.js';
import { scopes } from '../../src/scopes.js';

/**
 * What the vendor publishes about scopes, fact by fact: the page, the operations that it speaks of, and all the sets of
 * scopes that permit them, in the names that the vendor's screens show. Written from the pages, not from the documents:
 * the outside check on both.
 */
const pages = {
  creating: 'docs.mulesoft.com, Exchange and API Manager: client applications with Connected Apps',
  permissions: 'docs.mulesoft.com, Access Management: permissions',
  contracts403: 'Salesforce help article 001120307',
  ofOthers: 'Salesforce help article 001116119',
  olderList: 'Salesforce help article 005385409',
  apiManager: 'API Manager API specification, scopes of Connected Apps',
  exchange: 'docs.mulesoft.com, Exchange: permissions',
  environments: 'MuleSoft blog, Connected Apps: view:environment',
} as const;

type Name = keyof operations.Operations;

interface Fact {
  readonly page: keyof typeof pages;
  readonly operations: readonly Name[];
  readonly permits: readonly (readonly string[])[];
}

const creator = ['Application Creator'];
const manager = ['Manage Client Applications'];
const owner = ['Application Owner'];
const viewer = ['View Client Applications'];
const managesContracts = ['Manage Contracts'];
const readsContracts = ['View Contracts'];
const administersGroups = ['API Group Administrator'];
const leastForContracts = [
  'Manage Contracts',
  'View Contracts',
  'Exchange Viewer',
  'View Environment',
  'View Organization',
  'Profile',
];

const facts: Readonly<Record<string, Fact>> = {
  'Application Creator or Manage Client Applications creates': {
    page: 'creating',
    operations: ['createClientApplication', 'createClientApplicationWithCredentials', 'createPlatformApplication'],
    permits: [creator, manager],
  },
  'The same manage what the app created, ownership of that one application manages it': {
    page: 'ofOthers',
    operations: [
      'updateClientApplication',
      'deleteClientApplication',
      'resetClientApplicationSecret',
      'updatePlatformApplication',
      'replacePlatformApplication',
      'deletePlatformApplication',
      'resetPlatformApplicationSecret',
      'requestContract',
      'requestContractTierChange',
    ],
    permits: [creator, manager, owner],
  },
  'View Client Applications sees applications, without secrets': {
    page: 'permissions',
    operations: ['getClientApplication', 'getPlatformApplication'],
    permits: [viewer, creator, manager, owner],
  },
  'The older list is empty without View or Manage Client Applications': {
    page: 'olderList',
    operations: ['listPlatformApplications'],
    permits: [viewer, manager],
  },
  'Manage Client Applications adds and removes owners': {
    page: 'permissions',
    operations: ['addApplicationOwner', 'removeApplicationOwner'],
    permits: [manager],
  },
  'Six scopes and ownership of the application read its contracts': {
    page: 'contracts403',
    operations: ['listApplicationContracts'],
    permits: [
      [...leastForContracts, ...owner],
      [...leastForContracts, ...creator],
    ],
  },
  'View APIs Configuration reads API instances': {
    page: 'apiManager',
    operations: ['listApiInstances', 'getApiInstance'],
    permits: [['View APIs Configuration']],
  },
  'View Contracts reads SLA tiers and contracts': {
    page: 'apiManager',
    operations: ['listSlaTiers', 'listContracts', 'getContract'],
    permits: [readsContracts],
  },
  'Manage Contracts covers SLA tiers, and deletes contracts': {
    page: 'apiManager',
    operations: ['createSlaTier', 'updateSlaTier', 'deleteSlaTier', 'deleteContract'],
    permits: [managesContracts],
  },
  'Creating and changing a contract wants Exchange Viewer as well': {
    page: 'apiManager',
    operations: ['createContract', 'updateContract'],
    permits: [['Manage Contracts', 'Exchange Viewer']],
  },
  'API Manager Environment Administrator or Manage Contracts decides on contracts': {
    page: 'permissions',
    operations: ['approveContract', 'rejectContract', 'revokeContract', 'restoreContract'],
    permits: [managesContracts, ['API Manager Environment Administrator']],
  },
  'API Group Administrator does everything with API groups': {
    page: 'apiManager',
    operations: [
      'listGroupInstances',
      'getGroupInstance',
      'listGroupTiers',
      'listGroupContracts',
      'getGroupContract',
      'updateGroupContract',
      'deleteGroupContract',
    ],
    permits: [administersGroups],
  },
  'A contract of an API group wants Exchange Viewer as well': {
    page: 'apiManager',
    operations: ['createGroupContract'],
    permits: [['API Group Administrator', 'Exchange Viewer']],
  },
  'Manage Client Applications imports an application': {
    page: 'apiManager',
    operations: ['importClientApplication'],
    permits: [manager],
  },
  'Exchange Viewer reads assets': {
    page: 'exchange',
    operations: ['searchAssets', 'getLatestAsset', 'getAssetVersion', 'listAssetInstances', 'listAssetInstanceTiers'],
    permits: [['Exchange Viewer']],
  },
  'Exchange Contributor or Administrator writes assets': {
    page: 'exchange',
    operations: ['publishAsset'],
    permits: [['Exchange Contributor'], ['Exchange Administrator']],
  },
  'View Environment, or View Environments in a particular organization, lists environments': {
    page: 'environments',
    operations: ['listEnvironments'],
    permits: [['View Environment'], ['View Environments in a particular organization']],
  },
};

const nameOf = new Map(Object.values(scopes).map(({ identifier, name }) => [identifier as string, name]));

/** Puts sets and what is in them in one order. */
const sorted = (sets: readonly (readonly string[])[]): string[] =>
  sets.map((all) => [...all].sort().join(' + ')).sort();

describe('the scopes of the operations are as the vendor publishes them', () => {
  const rows = Object.entries(facts).flatMap(([fact, { page, operations: ids, permits }]) =>
    ids.map((id) => [fact, pages[page], id, permits] as const),
  );

  it.each(rows)('%s (%s): %s', (_, __, id, permits) => {
    const { scopes: told = [] } = operations[id];
    expect(sorted(told.map((all) => all.map((scope) => nameOf.get(scope) ?? scope)))).toEqual(sorted(permits));
  });

  it('names each operation in one fact only', () => {
    const ids = rows.map(([, , id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
