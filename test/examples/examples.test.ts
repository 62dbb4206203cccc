import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, withBundle } from '../../scripts/bundle.mjs';
import { createLocalAnypoint } from '../../src/testing/index.js';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const guard = pathToFileURL(join(root, 'test/examples/no-network.mjs')).href;

/** Runs a script without any variable in its environment, and without network. */
function run(...script: readonly string[]): Promise<Ended> {
  return runWith({}, ...script);
}

function runWith(env: Readonly<Record<string, string>>, ...script: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', guard, ...script], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}

const names = (await readdir(join(root, 'examples'))).filter((name) => name.endsWith('.ts')).sort();

let folder = '';
let finish: (() => void) | undefined;
let bundled: Promise<void> | undefined;

beforeAll(async () => {
  const entries = names.map((name) => `examples/${name}`);
  await new Promise<void>((ready, failed) => {
    bundled = withBundle(entries, (where) => {
      folder = where;
      ready();
      return new Promise<void>((resolve) => (finish = resolve));
    });
    bundled.catch(failed);
  });
});

afterAll(async () => {
  finish?.();
  await bundled;
});

function bundleOf(name: string): string {
  return join(folder, name.replace(/\.ts$/, '.mjs'));
}

/** What decides whether a story was told to its end. */
const decisive: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  '01-quickstart.ts': [
    /✓ token \w{4}…\w{2} \(36 characters\), valid for 60 minutes/,
    /✓ contract \d+ is PENDING/,
    /✓ contract \d+ is APPROVED since \d{4}-/,
    /✓ pages of 2 \+ 2 contracts/,
    /✓ orders-mobile, .*, quickstart-orders/,
    /✓ contract is APPROVED on Free/,
    /✓ the secret is now \w{4}…\w{2}/,
    /✓ all gone/,
    'The main job works',
  ],
  '02-sign-in-client-credentials.ts': [
    'The Connected App is Local platform',
    'All of that took 1 token request.',
    'With a wrong secret: AuthenticationError, status 401. Check the client id and secret',
  ],
  '03-sign-in-password.ts': [
    'scope full',
    'The token acts for deniz.lindqvist of Acme.',
    'An account with MFA: AuthenticationError, status 400.',
    'multi-factor authentication',
  ],
  '04-sign-in-authorization-code.ts': [
    'a code challenge (S256)',
    'They come back with the same state',
    'The token acts for deniz.lindqvist.',
    /rotated the refresh token with that: (\w{4}…\w{2}) .* became (?!\1)\w{4}…\w{2}/,
  ],
  '05-sign-in-refresh-token.ts': [
    'First run: acts for deniz.lindqvist.',
    'Second run: no token request at all',
    'renewed by the rotated refresh token',
    'Token requests in all: 3',
  ],
  '06-sign-in-jwt-bearer.ts': [
    /Signed in as deniz\.lindqvist .*; 1 assertion signed/,
    'signed in again by itself; 2 assertions signed',
    'Signed with an unknown key: AuthenticationError, status 400.',
  ],
  '07-sign-in-older-login.ts': [
    'Signed in as deniz.lindqvist',
    'An account with MFA: AuthenticationError, status 200.',
    'which no program can pass',
    'A wrong password: AuthenticationError, status 401.',
  ],
  '08-sign-in-own-token.ts': [
    'The held token belongs to Local platform.',
    '20 calls at once asked the source 1 time (first).',
    '2 times (first, rejected), and the call went on',
    'nobody can renew it: AuthenticationError',
  ],
  '09-application-with-contract.ts': [
    /Application invoice-export \(\d+\) was created\./,
    /Contract \d+ was requested and is PENDING\./,
    /… contract \d+ is APPROVED on Gold\./,
    /Application invoice-export \(\d+\) is as it should be\./,
    /Contract \d+ exists and is APPROVED\./,
    'Created in both runs: 2 things',
  ],
  '10-contracts-that-gave-403.ts': [
    '/applications/{applicationId}/contracts → 403',
    'PATCH /accounts/api/connectedApplications/{connectedAppClientId}/scopes',
    /Scopes: .*manage:client_application/,
    'ada.okafor granted manage:client_application for orders-mobile',
    /Contracts of orders-mobile:\n {2}\d+ APPROVED on Silver/,
  ],
  '11-applications-of-others.ts': [
    /\d+ night-batch/,
    'With Application Creator alone: PermissionError, 403.',
    'warehouse-scanner is now "Scans what leaves the warehouse"',
    'Owners: ada.okafor; after deniz.lindqvist was added: ada.okafor, deniz.lindqvist.',
    /Its secret is now \w{4}…\w{2}/,
  ],
  '12-on-behalf-of-a-user.ts': [
    'Acting for Deniz Lindqvist (deniz.lindqvist).',
    /Created my-first-app \(\d+\); its owner is deniz\.lindqvist\./,
    'orders-mobile, orders-web, my-first-app',
    'the portal cannot do for them: PermissionError, 403.',
    "the user's token is no longer active",
  ],
  '13-neighbouring-apis.ts': [
    'Production (production)',
    'Projects in Design Center: orders-api, inventory-api',
    /The platform knows \d{2} scopes\./,
    /Without the scope[^]*Projects in Design Center: AuthenticationError, 401\./,
  ],
  '14-basic-credentials.ts': [
    'User name ~~~Client~~~, password ',
    '<password>${env.ANYPOINT_CLIENT_ID}~?~${env.ANYPOINT_CLIENT_SECRET}</password>',
    'Graph API with Basic credentials: 200 {"data":',
    'Graph API with the client\'s token: {"data":',
  ],
  '17-rate-limits.ts': [
    'Calls are held back. exchange: the platform refuses calls (429)',
    '60 of 60 came through, and few requests were refused.',
    'The last call waited more than a second for its turn.',
    'RateLimitError, 429, sent 1 time.',
    '60 go at once, ten more follow evenly: about a second.',
  ],
  '15-migrate.ts': [
    'The APIs of an environment in Exchange: NotFoundError, 404. This endpoint was removed',
    'All applications: []',
    'An application of somebody else: PermissionError, 403.',
    /leaves out 4 that have contracts/,
    /^orders-mobile,\w+,deniz\.lindqvist,orders-api,,v1,Sandbox,,Silver,APPROVED,,/m,
    'has no SLA tier "Silver"; it has "Standard", "Platinum"',
    /10 of 11 steps done[^]*create application +4 +0 +0 +0 +0/,
    'Planned again: nothing to do',
    'client ids are unique in the whole platform',
    'The way back: restore_contract, revoke_contract',
  ],
  '16-access-jobs.ts': [
    /— Onboarding[^]*waits for approval by the provider[^]*→ 3 done, 1 waiting, 0 failed/,
    /— Approvals[^]*approve the contract[^]*orders-web[^]*→ 1 done, 1 waiting, 0 failed/,
    'The secret is a new one.',
    /— Applications without any contract\nnight-batch\n/,
    /— Offboarding[^]*remove the owner ada\.okafor[^]*delete the application[^]*→ 6 done, 0 waiting, 0 failed/,
  ],
  '18-new-environment.ts': [
    'Inventory for partners: inventory-api 1.2.0',
    'tier Partner; policies client-id-enforcement, spike-control',
    'a new id: yes',
    'tiers: Partner\n',
    'policies: client-id-enforcement (2)\n',
    'contracts: 0;',
    'NotFoundError, 404',
  ],
  '19-publish-an-asset.ts': [
    'accepted; a run to follow: yes',
    '  running\n  completed\n',
    'In Exchange: Parcels API 1.0.0, rest-api, published',
    /ConflictError, 409, ASSET_PRE_CONDITIONS_FAILED: .*The asset already exists/,
  ],
  'diagnose.ts': [
    /^capability +able +found by +missing scope/m,
    /manage owners +(?:unknown|no) +\w+ +manage:org_client_applications/,
    /read contracts +no +probe +read:api_contracts \(View Contracts\)/,
    /create applications +yes +granted scopes/,
    /manage owners +no +granted scopes +manage:org_client_applications \(Manage Client Applications\)/,
  ],
};

/** Every secret that the local platform starts with, and those of the connected apps that are added next. */
function seededSecrets(): readonly string[] {
  const local = createLocalAnypoint();
  const added = Array.from({ length: 10 }, () => local.addConnectedApp({ scopes: [] }).clientSecret);
  const { connectedApps, users, applications } = local.state;
  return [
    ...added,
    ...[...connectedApps.values(), ...applications.values()].map(({ clientSecret }) => clientSecret),
    ...[...users.values()].map(({ password }) => password),
  ];
}

/** Whatever looks like a token or a secret, wherever it came from, and is not an id that may be shown. */
function suspicious(output: string): readonly string[] {
  const { state } = createLocalAnypoint();
  const ids = new Set([...state.organizations.keys(), ...state.environments.keys(), ...state.users.keys()]);
  const tokens = output.match(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi) ?? [];
  const secrets = output.match(/\b(?=\w*[A-F])(?=\w*[a-f])[\dA-Fa-f]{32}\b/g) ?? [];
  const assertions = output.match(/\beyJ[\w-]+\.[\w-]+/g) ?? [];
  return [...tokens.filter((token) => !ids.has(token)), ...secrets, ...assertions];
}

it('tells of every example what decides', () => {
  expect(Object.keys(decisive).sort()).toEqual(names);
});

it('would notice a secret, and a call to the network', async () => {
  const [secret = ''] = seededSecrets();
  expect(suspicious(`a ${secret} b`)).toEqual([secret]);
  expect(suspicious('7c1d52b0-0b1e-4f5c-9e57-2f6a90c1d3ee')).toHaveLength(1);
  const { code, stderr } = await run('--eval', "await fetch('https://anypoint.mulesoft.com/accounts/api/me')");
  expect({ code, told: stderr.includes('No network here, and anypoint.mulesoft.com was asked for.') }).toEqual({
    code: 1,
    told: true,
  });
});

describe.each(names)('%s', (name) => {
  it('runs to its end without an account, a network or a variable, and shows no secret', async () => {
    const { code, stdout, stderr } = await run(bundleOf(name), ...(name === 'diagnose.ts' ? ['--local'] : []));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const line of decisive[name] ?? []) {
      if (typeof line === 'string') expect(stdout).toContain(line);
      else expect(stdout).toMatch(line);
    }
    expect(seededSecrets().filter((secret) => stdout.includes(secret))).toEqual([]);
    expect(suspicious(stdout)).toEqual([]);
  });
});

it('diagnoses nothing without credentials, and says which there can be', async () => {
  const { code, stdout, stderr } = await run(bundleOf('diagnose.ts'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('ANYPOINT_CLIENT_ID');
});

it.each([
  ['diagnose.ts', ''],
  ['01-quickstart.ts', '--live'],
])('tells what to do where the sign-in is refused: %s %s', async (name, argument) => {
  const local = createLocalAnypoint();
  const { baseUrl, close } = await local.listen();
  const variables = { ANYPOINT_BASE_URL: baseUrl, ANYPOINT_CLIENT_ID: local.credentials.clientId };
  const refused = { ...variables, ANYPOINT_CLIENT_SECRET: 'not-the-secret' };
  const { code, stdout, stderr } = await runWith(refused, bundleOf(name), argument);
  await close();
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/answered 401: invalid_client\.\s+Check the client id and secret/);
});
