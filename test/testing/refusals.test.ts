import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { host } from './asking.js';

/** Lets a test give what the types forbid, as callers in JavaScript do. */
function wrong(given: unknown): never {
  return given as never;
}

describe('creating a local platform is refused, with the name of the member, for', () => {
  it.each<[unknown, RegExp]>([
    [{ foo: 1 }, /"foo" is not known.*"tokenLifetimeSeconds", "seed", "now", "xapi" and "accountsRateLimit"/],
    [{ tokenLifetimeSeconds: 'x' }, /"tokenLifetimeSeconds" must be a number/],
    [{ tokenLifetimeSeconds: NaN }, /"tokenLifetimeSeconds"/],
    [{ tokenLifetimeSeconds: Infinity }, /"tokenLifetimeSeconds" must be a number from 0 to 2147483/],
    [{ seed: {} }, /"seed" must be a number or text/],
    [{ now: 5 }, /"now" must be a function/],
    [{ xapi: 'no' }, /"xapi" must be true or false/],
    [{ accountsRateLimit: -1 }, /"accountsRateLimit"/],
    ['x', /must be an object/],
    [null, /must be an object/],
  ])('%j', (options, names) => {
    expect(() => createLocalAnypoint(wrong(options))).toThrow(ConfigurationError);
    expect(() => createLocalAnypoint(wrong(options))).toThrow(names);
  });
});

describe('a fault is refused, with the name of the member, for', () => {
  it.each<[unknown, RegExp]>([
    [{}, /"match" is missing.*part of the path/],
    [{ match: 5 }, /"match" must be .*part of the path.*RegExp.*function/],
    [{ match: '/x', reset: 'x' }, /"reset" must be 'before', 'after' or 'during'/],
    [{ match: '/x', stall: true }, /"stall" must be 'headers' or 'body'/],
    [{ match: '/x', times: -1 }, /"times"/],
    [{ match: '/x', times: '2' }, /"times"/],
    [{ match: '/x', status: 'x' }, /"status" must be a whole number/],
    [{ match: '/x', status: 99 }, /"status"/],
    [{ match: '/x', headers: 'x' }, /"headers" must be an object of texts/],
    [{ match: '/x', headers: { 'retry-after': 7 } }, /"headers"/],
    [{ match: '/x', delayMs: '5' }, /"delayMs"/],
    [{ match: '/x', delayMs: Infinity }, /"delayMs" must be a number from 0 to 2147483647: milliseconds/],
    [{ match: '/x', dripMs: -5 }, /"dripMs"/],
    [{ match: '/x', truncate: 'yes' }, /"truncate" must be true or false/],
    [{ match: '/x', malformed: 1 }, /"malformed"/],
    [{ match: '/x', status: 503, processes: 1 }, /"processes"/],
    [{ match: '/x', statusCode: 503 }, /"statusCode" is not known.*"status"/],
    [undefined, /must be an object/],
    ['/x', /must be an object/],
  ])('%j', async (fault, names) => {
    const local = createLocalAnypoint();
    expect(() => local.fail(wrong(fault))).toThrow(ConfigurationError);
    expect(() => local.fail(wrong(fault))).toThrow(names);
    expect((await local.fetch(`${host}/accounts/api/me`)).status).toBe(401);
  });
});

describe('a connected app is refused, with the name of the member, for', () => {
  it.each<[unknown, RegExp]>([
    [undefined, /must be an object; its members can be "scopes"/],
    [{}, /"scopes" is missing; give a list of texts, or objects of "scope"/],
    [{ scopes: 'profile' }, /"scopes" must be a list of texts, or objects of "scope"/],
    [{ scopes: [{ scope: 'profile', context: {} }] }, /"scopes" must be a list/],
    [{ scopes: [{ scope: 'profile', context_params: { org: 1 } }] }, /"scopes" must be a list/],
    [{ scopes: [], grantTypes: 'password' }, /"grantTypes" must be a list of texts/],
    [{ scopes: [], redirectUris: [1] }, /"redirectUris" must be a list of texts/],
    [{ scopes: [], publicKeys: [{}] }, /"publicKeys" must be a list of texts/],
    [{ scopes: [], name: 1 }, /"name" must be text/],
    [{ scopes: [], secret: 'x' }, /"secret" is not known; accepted are "scopes"/],
  ])('%j', (app, names) => {
    const local = createLocalAnypoint();
    const before = local.state.connectedApps.size;
    expect(() => local.addConnectedApp(wrong(app))).toThrow(ConfigurationError);
    expect(() => local.addConnectedApp(wrong(app))).toThrow(names);
    expect(local.state.connectedApps.size).toBe(before);
  });
});

describe('serving is refused, with the name of the option, for', () => {
  it.each<[unknown, RegExp]>([
    [{ port: '80' }, /"port" must be a whole number from 0 to 65535/],
    [{ port: 70_000 }, /"port" must be/],
    [{ host: '0.0.0.0' }, /"host" is not known; accepted are "port"/],
    [null, /must be an object/],
  ])('%j', async (options, names) => {
    const refused = await createLocalAnypoint()
      .listen(wrong(options))
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConfigurationError);
    expect(String(refused)).toMatch(names);
  });
});

describe('members that are undefined', () => {
  it('are as if they were not there', async () => {
    const local = createLocalAnypoint(wrong({ foo: undefined, tokenLifetimeSeconds: undefined }));
    local.fail(wrong({ match: '/me', status: 503, times: undefined, foo: undefined }));
    expect((await local.fetch(`${host}/accounts/api/me`)).status).toBe(503);
  });
});
