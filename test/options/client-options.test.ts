import { describe, expect, test } from 'vitest';
import { silentLogger } from '../../src/core/report/logger.js';
import { resolveOptions, type AnypointClientOptions } from '../../src/options/client-options.js';
import { processEnvironment, type Environment } from '../../src/options/environment.js';
import { regions, type Region } from '../../src/options/regions.js';
import { auth, refusal, resolve } from '../fakes/options.js';

test('what is left out is assumed', () => {
  expect(resolve()).toEqual({
    auth,
    organizationId: undefined,
    businessGroupId: undefined,
    environmentId: undefined,
    baseUrl: 'https://anypoint.mulesoft.com',
    timeoutMs: 30_000,
    maxRetries: 2,
    maxConcurrency: Infinity,
    maxRequestsPerMinute: Infinity,
    rateLimitPatienceMs: 120_000,
    tokenStore: undefined,
    tokenExpiryMarginMs: 300_000,
    fetch: undefined,
    logger: silentLogger,
    headers: {},
    userAgentSuffix: undefined,
    responseValidation: 'strict',
    tokenRequestFormat: 'form',
  });
});

test('what is given is taken', () => {
  const given = {
    organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
    businessGroupId: '0a1b2c3d-0000-4000-8000-000000000002',
    environmentId: '0a1b2c3d-0000-4000-8000-000000000003',
    timeoutMs: 1,
    maxRetries: 0,
    maxConcurrency: 1,
    tokenStore: { get: () => 1, set: () => 1, delete: () => 1 },
    tokenExpiryMarginMs: 0,
    waitUntil: () => 1,
    fetch: () => 1,
    userAgentSuffix: 'orders-sync/1.4 (nightly)',
    responseValidation: 'warn',
    tokenRequestFormat: 'json',
  };
  expect(resolve({ ...given, headers: { 'X-One': 'a' } })).toMatchObject({ ...given, headers: { 'x-one': 'a' } });
});

test('undefined counts as left out, for every option', () => {
  const everyOption = Object.fromEntries(Object.keys({ ...resolve(), region: 1 }).map((name) => [name, undefined]));
  expect(resolveOptions({ ...everyOption, auth }, {})).toEqual(resolve());
});

test('the caller’s object is neither kept nor changed', () => {
  const options = Object.freeze({ auth: Object.freeze({ ...auth }), headers: Object.freeze({ 'X-One': 'a' }) });
  const resolved = resolve(options);
  expect(resolved.auth).not.toBe(options.auth);
  expect(resolved.headers).not.toBe(options.headers);
});

describe('an option that cannot be meant is refused by its name', () => {
  const wrong: readonly (readonly [keyof AnypointClientOptions | 'organisationId', readonly unknown[]])[] = [
    ['auth', [null, 'token', [], {}, { tokens: 'x' }, () => 'x']],
    ['organizationId', ['', '  ', 7, null, {}]],
    ['businessGroupId', ['', 7, null]],
    ['environmentId', ['', 7, null]],
    ['region', ['', 'EU', 'eu', 'toString', '__proto__', null, 1]],
    ['baseUrl', ['', 'anypoint.mulesoft.com', null, 7, {}]],
    ['timeoutMs', [0, -1, 1.5, '30', null, Number.NaN, Infinity, 2 ** 31]],
    ['maxRetries', [-1, 0.5, '2', null, Infinity]],
    ['maxConcurrency', [0, -1, 1.5, '8', null, -Infinity]],
    ['tokenStore', [null, {}, 'redis', { get: () => 1, set: () => 1 }, { get: 1, set: 1, delete: 1 }]],
    ['tokenExpiryMarginMs', [-1, '5', null, Infinity]],
    ['waitUntil', [null, 'wait', {}]],
    ['fetch', [null, 'fetch', {}]],
    ['logger', [null, 'console', {}, { debug: () => 1, info: () => 1, warn: () => 1 }]],
    ['headers', [null, 'x: y', [['x', 'y']], new Headers({ x: 'y' }), { 'x y': 'z' }, { x: 'a\nb' }, { x: 7 }]],
    ['headers', [{ Authorization: 'planted' }, { cookie: 'planted' }, { Host: 'planted' }]],
    ['userAgentSuffix', ['', ' x', 'x ', 'a\nb', 'ü', 7, null, 'x'.repeat(201)]],
    ['responseValidation', ['loose', true, null]],
    ['tokenRequestFormat', ['xml', null]],
    ['organisationId', ['x']],
  ];
  test.each(wrong.flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
    '%s: %j',
    (name, value) => {
      const message = refusal({ auth, [name]: value });
      expect(message).toMatch(name === 'headers' ? /"headers"|header "x"/ : new RegExp(`"${name}"`));
    },
  );

  test.each([null, 'options', 7])('and so are options that are no object: %j', (options) => {
    expect(refusal(options)).toMatch(/options/);
  });

  test('an unknown option is told together with those that exist', () => {
    expect(refusal({ auth, timeout: 5 })).toMatch(/"timeout" is not an option.*timeoutMs/);
  });
});

describe('the control plane', () => {
  test.each(Object.entries(regions) as [Region, string][])('%s is %s', (region, baseUrl) => {
    expect(resolve({ region }).baseUrl).toBe(baseUrl);
  });

  test.each([
    ['https://anypoint.example', 'https://anypoint.example'],
    ['https://anypoint.example/', 'https://anypoint.example'],
    ['https://ANYPOINT.example:8443/proxy//', 'https://anypoint.example:8443/proxy'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1'],
    ['http://127.9.9.9', 'http://127.9.9.9'],
    ['http://[::1]:9', 'http://[::1]:9'],
  ])('baseUrl %s', (given, baseUrl) => {
    expect(resolve({ baseUrl: given }).baseUrl).toBe(baseUrl);
  });

  test.each([
    'http://anypoint.mulesoft.com',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://0.0.0.0',
    'http://[::2]',
    'ftp://anypoint.mulesoft.com',
    'file:///etc/passwd',
    'data:text/plain,x',
    'https://',
    'https://user:planted@host.example',
    'https://user@host.example',
    'https://host.example?x=1',
    'https://host.example/#x',
    'https://host.example/?',
    '//host.example',
  ])('baseUrl %s is refused', (baseUrl) => {
    expect(refusal({ auth, baseUrl })).toMatch(/"baseUrl" must be an https address/);
  });

  test('is named once', () => {
    expect(refusal({ auth, region: 'us', baseUrl: 'https://a.example' })).toMatch(/"region" or "baseUrl", not both/);
  });
});

describe('the environment', () => {
  const environment = {
    ANYPOINT_CLIENT_ID: 'id',
    ANYPOINT_CLIENT_SECRET: 'planted-secret',
    ANYPOINT_ORG: '0a1b2c3d-0000-4000-8000-000000000004',
    ANYPOINT_ENV: '0a1b2c3d-0000-4000-8000-000000000005',
    ANYPOINT_HOST: 'eu1.anypoint.mulesoft.com',
  };

  test('says what was left out', () => {
    expect(resolveOptions({}, environment)).toMatchObject({
      auth,
      organizationId: '0a1b2c3d-0000-4000-8000-000000000004',
      environmentId: '0a1b2c3d-0000-4000-8000-000000000005',
      baseUrl: 'https://eu1.anypoint.mulesoft.com',
    });
  });

  test('gives way to what is given', () => {
    const given = {
      organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
      environmentId: '0a1b2c3d-0000-4000-8000-000000000003',
      region: 'gov',
      auth: { token: 'mine' },
    } as const;
    const { region, ...rest } = given;
    expect(resolveOptions(given, environment)).toMatchObject({ ...rest, baseUrl: regions[region] });
    const wrong = { ANYPOINT_CLIENT_ID: 'half', ANYPOINT_BASE_URL: 'nonsense', ANYPOINT_HOST: 'nonsense host' };
    expect(resolveOptions(given, wrong)).toMatchObject({ ...rest, baseUrl: regions[region] });
  });

  test.each<[string, Environment, unknown]>([
    ['a bearer token wins', { ...environment, ANYPOINT_BEARER: 'b' }, { token: 'b' }],
    ['client credentials', environment, auth],
    [
      'with a user: the password grant',
      { ...environment, ANYPOINT_USERNAME: 'u', ANYPOINT_PASSWORD: ' p ' },
      { ...auth, username: 'u', password: ' p ' },
    ],
    ['a user alone: the login', { ANYPOINT_USERNAME: 'u', ANYPOINT_PASSWORD: 'p' }, { username: 'u', password: 'p' }],
    ['half a user does not count', { ...environment, ANYPOINT_USERNAME: 'u' }, auth],
    [
      'half an app does not count',
      { ANYPOINT_CLIENT_ID: 'i', ANYPOINT_USERNAME: 'u', ANYPOINT_PASSWORD: 'p' },
      { username: 'u', password: 'p' },
    ],
    ['space around is no part of it', { ANYPOINT_BEARER: ' b\n' }, { token: 'b' }],
    ['empty counts as unset', { ...environment, ANYPOINT_BEARER: ' ' }, auth],
  ])('sign-in: %s', (_, variables, expected) => {
    expect(resolveOptions({}, variables).auth).toEqual(expected);
  });

  test.each<[Environment, RegExp]>([
    [{}, /"auth" is missing\. Give one of/],
    [{ ANYPOINT_CLIENT_ID: 'x' }, /ANYPOINT_CLIENT_ID is set, ANYPOINT_CLIENT_SECRET is not/],
    [{ ANYPOINT_CLIENT_SECRET: 'planted' }, /ANYPOINT_CLIENT_SECRET is set, ANYPOINT_CLIENT_ID is not/],
    [{ ANYPOINT_USERNAME: 'x' }, /ANYPOINT_USERNAME is set, ANYPOINT_PASSWORD is not/],
    [{ ANYPOINT_PASSWORD: 'planted' }, /ANYPOINT_PASSWORD is set, ANYPOINT_USERNAME is not/],
    [{ ANYPOINT_BEARER: 'Bearer planted' }, /"auth\.token" \(or ANYPOINT_BEARER\) must be a bearer token alone/],
  ])('%j is no sign-in', (variables, message) => {
    expect(refusal({}, variables)).toMatch(message);
  });

  test.each<[Environment, string]>([
    [{ ANYPOINT_BASE_URL: 'https://a.example/x/' }, 'https://a.example/x'],
    [{ ANYPOINT_BASE_URL: 'http://localhost:1', ANYPOINT_HOST: 'b.example' }, 'http://localhost:1'],
    [{ ANYPOINT_HOST: 'b.example' }, 'https://b.example'],
    [{ ANYPOINT_HOST: 'b.example:8443' }, 'https://b.example:8443'],
    [{ ANYPOINT_HOST: 'https://b.example/' }, 'https://b.example'],
    [{ ANYPOINT_HOST: ' ' }, regions.us],
  ])('control plane: %j', (variables, baseUrl) => {
    expect(resolve({}, variables).baseUrl).toBe(baseUrl);
  });

  test.each<[Environment, string]>([
    [{ ANYPOINT_BASE_URL: 'http://a.example' }, 'ANYPOINT_BASE_URL'],
    [{ ANYPOINT_HOST: 'http://a.example' }, 'ANYPOINT_HOST'],
    [{ ANYPOINT_HOST: 'user:planted@a.example' }, 'ANYPOINT_HOST'],
    [{ ANYPOINT_HOST: 'a b' }, 'ANYPOINT_HOST'],
    [{ ANYPOINT_HOST: 'ftp://a.example' }, 'ANYPOINT_HOST'],
    [{ ANYPOINT_HOST: 'javascript:alert(1)' }, 'ANYPOINT_HOST'],
  ])('%j is refused by the variable’s name', (variables, name) => {
    expect(refusal({ auth }, variables)).toContain(`"${name}"`);
  });

  test('is that of this process, and nothing where there is none', () => {
    expect(processEnvironment()).toBe(process.env);
  });
});
