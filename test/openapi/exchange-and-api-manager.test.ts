import { fileURLToPath } from 'node:url';
import { OpenAPIBackend } from 'openapi-backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptedByApiManager, refusedByApiManager } from './bodies/api-manager.js';
import { acceptedByExchange, refusedByExchange } from './bodies/exchange-experience.js';
import { clientId, clientSecret, organizationId } from './bodies/people.js';
import { environmentId, groupId } from './bodies/places.js';
import { formats } from './formats.js';

const open = (name: string) =>
  new OpenAPIBackend({
    definition: fileURLToPath(new URL(`../../openapi/${name}.yaml`, import.meta.url)),
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, formats },
  });
const exchange = open('exchange-experience');
const apiManager = open('api-manager');

beforeAll(async () => {
  await Promise.all([exchange.init(), apiManager.init()]);
});

function complaints(api: OpenAPIBackend, operationId: string, status: number, body: unknown) {
  const operation = api.getOperation(operationId);
  if (operation === undefined) throw new Error(`no operation ${operationId}`);
  const described = Object.keys(operation.responses ?? {});
  // Without this, a status that is not described would be waved through.
  if (!described.includes(String(status)) && !(status >= 500 && described.includes('5XX'))) {
    throw new Error(`${operationId} describes no ${status}`);
  }
  // As it travels: a member set to undefined is not there.
  return api.validateResponse(JSON.parse(JSON.stringify(body)), operation, status).errors;
}

describe('what Exchange answers', () => {
  it.each(acceptedByExchange)('accepts %s', (_, operationId, status, body) => {
    expect(complaints(exchange, operationId, status, body)).toBeFalsy();
  });
  it.each(refusedByExchange)('refuses %s', (_, operationId, status, body) => {
    expect(complaints(exchange, operationId, status, body)).toBeTruthy();
  });
});

describe('what API Manager answers', () => {
  it.each(acceptedByApiManager)('accepts %s', (_, operationId, status, body) => {
    expect(complaints(apiManager, operationId, status, body)).toBeFalsy();
  });
  it.each(refusedByApiManager)('refuses %s', (_, operationId, status, body) => {
    expect(complaints(apiManager, operationId, status, body)).toBeTruthy();
  });
});

describe('what is sent', () => {
  const send = (api: OpenAPIBackend, method: string, path: string, body?: unknown) =>
    api.validateRequest({ method, path, body, headers: { 'content-type': 'application/json' } }).valid;
  const applications = `/exchange/api/v2/organizations/${organizationId}/applications`;
  const instances = `/apimanager/api/v1/organizations/${organizationId}/environments/${environmentId}/apis`;
  const instance = `${instances}/20998811`;
  const asset = { organizationId, groupId, assetId: 'cranes', version: '3.0.1', versionGroup: 'v3' };
  const request = { instanceType: 'api', acceptedTerms: true, apiId: '20998811', ...asset };
  const { apiId, ...withoutApi } = request;

  it('takes the smallest client application, one with its own credentials, and none without a name', () => {
    expect(send(exchange, 'post', applications, { name: 'crane-driver' })).toBe(true);
    expect(send(exchange, 'post', applications, { name: 'crane-driver', clientId, clientSecret })).toBe(true);
    expect(send(exchange, 'post', applications, { description: 'no name' })).toBe(false);
    expect(send(exchange, 'post', applications, { name: 'c', redirectUri: 'https://a.example' })).toBe(false);
  });

  it('takes a client application that brings its credentials along whole, by version 1', () => {
    const path = applications.replace('/v2/', '/v1/');
    const whole = { name: 'crane-driver', description: '', url: '', redirectUri: [], grantTypes: [] };
    expect(send(exchange, 'post', path, { ...whole, clientId, clientSecret })).toBe(true);
    expect(send(exchange, 'post', `${path}?apiInstanceId=20998811`, { ...whole, clientId, clientSecret })).toBe(true);
    expect(send(exchange, 'post', path, { ...whole, clientId })).toBe(false);
    expect(send(exchange, 'post', path, { name: 'crane-driver', clientId, clientSecret })).toBe(false);
  });

  it('takes any part of a client application as a change', () => {
    expect(send(exchange, 'patch', `${applications}/4711203`, { url: 'https://harbour.example' })).toBe(true);
    expect(send(exchange, 'patch', `${applications}/4711203`, { name: '' })).toBe(false);
  });

  it('takes pages of 250 at most, and 0 as no API instance', () => {
    expect(send(exchange, 'get', `${applications}?limit=250&offset=0&includeContractsForApiVersion=0`)).toBe(true);
    expect(send(exchange, 'get', `${applications}?limit=251`)).toBe(false);
    expect(send(apiManager, 'get', `${instance}/contracts?limit=250`)).toBe(true);
    expect(send(apiManager, 'get', `${instance}/contracts?limit=251`)).toBe(false);
  });

  it('takes a contract request with the id of the API as text or number, and none without it', () => {
    const path = `${applications}/4711203/contracts`;
    expect(send(exchange, 'post', path, request)).toBe(true);
    expect(send(exchange, 'post', path, { ...request, apiId: Number(apiId) })).toBe(true);
    expect(send(exchange, 'post', path, { ...request, requestedTierId: 310877, environmentId })).toBe(true);
    expect(send(exchange, 'post', path, withoutApi)).toBe(false);
    expect(send(exchange, 'post', path, { ...request, requestedTierId: '310877' })).toBe(false);
    expect(send(exchange, 'post', path, { ...request, instanceType: 'API' })).toBe(false);
  });

  it('takes a contract request for an API group, and none that names an API in its place', () => {
    const path = `${applications}/4711203/contracts`;
    const forGroup = { ...withoutApi, instanceType: 'api-group', apiGroupInstanceId: 7712 };
    expect(send(exchange, 'post', path, forGroup)).toBe(true);
    expect(send(exchange, 'post', path, { ...request, instanceType: 'api-group' })).toBe(false);
  });

  it('takes an action on a contract without body and with an empty one', () => {
    for (const action of ['approve', 'reject', 'revoke', 'restore']) {
      const path = `${instance.replace('/api/v1/', '/xapi/v1/')}/contracts/8090123/${action}`;
      expect(apiManager.validateRequest({ method: 'post', path, headers: {} }).valid, action).toBe(true);
      expect(send(apiManager, 'post', path, {}), action).toBe(true);
      expect(send(apiManager, 'post', path, { status: 'APPROVED' }), action).toBe(false);
    }
  });

  it('takes a change of tier or state of a contract, and no state that is not one', () => {
    const path = `${instance}/contracts/8090123`;
    expect(send(apiManager, 'patch', path, { tierId: 310877 })).toBe(true);
    expect(send(apiManager, 'patch', path, { status: 'REVOKED' })).toBe(true);
    expect(send(apiManager, 'patch', path, { status: 'PENDING' })).toBe(false);
    expect(send(apiManager, 'patch', path, {})).toBe(false);
  });

  it('takes a reason of 1 to 500 characters with a new contract', () => {
    const body = (reason: string) => ({ applicationId: 4711203, requestAccessInfo: { reason } });
    expect(send(apiManager, 'post', `${instance}/contracts`, body('r'.repeat(500)))).toBe(true);
    expect(send(apiManager, 'post', `${instance}/contracts`, body('r'.repeat(501)))).toBe(false);
    expect(send(apiManager, 'post', `${instance}/contracts`, body(''))).toBe(false);
    expect(send(apiManager, 'post', `${instance}/contracts`, {})).toBe(false);
  });

  it('takes a new tier with name and state, with limits that are numbers', () => {
    const tier = { name: 'Bronze', status: 'ACTIVE', apiVersionId: '20998811' };
    const limit = { maximumRequests: 5, timePeriodInMilliseconds: 1000 };
    expect(send(apiManager, 'post', `${instance}/tiers`, { ...tier, limits: [limit] })).toBe(true);
    expect(
      send(apiManager, 'post', `${instance}/tiers`, { ...tier, limits: [{ ...limit, maximumRequests: '5' }] }),
    ).toBe(false);
    expect(send(apiManager, 'post', `${instance}/tiers`, { ...tier, status: 'RETIRED' })).toBe(false);
    expect(send(apiManager, 'put', `${instance}/tiers/310877`, { status: 'DEPRECATED' })).toBe(true);
  });

  it('takes an import of a client whose id has 32 characters, and no further member', () => {
    const path = `/apimanager/api/v1/organizations/${organizationId}/applications`;
    expect(send(apiManager, 'post', path, { clientId, providerId: groupId })).toBe(true);
    expect(send(apiManager, 'post', path, { clientId, providerId: groupId, name: 'x' })).toBe(false);
    expect(send(apiManager, 'post', path, { clientId: 'a b', providerId: groupId })).toBe(false);
  });

  it('takes only UUIDs for organizations, as a mistyped name would be asked for in vain', () => {
    expect(send(exchange, 'get', applications)).toBe(true);
    expect(send(exchange, 'get', applications.replace(organizationId, 'Harbour'))).toBe(false);
  });

  it('finds the asset and its version apart', () => {
    const path = `/exchange/api/v2/assets/${groupId}/cranes`;
    const found = (last: string) =>
      exchange.router.matchOperation({ method: 'get', path: `${path}/${last}`, headers: {} })?.operationId;
    expect(found('asset')).toBe('getLatestAsset');
    expect(found('3.0.1')).toBe('getAssetVersion');
    expect(found('3.0.1/asset')).toBe('getAsset');
    expect(found('versionGroups')).toBe('listVersionGroups');
  });
});

describe('every operation', () => {
  const operations = () => [...exchange.router.getOperations(), ...apiManager.router.getOperations()];

  it('names the public source it was written from, and the scopes it needs where a source tells them', () => {
    const told = operations().filter((operation) => 'x-required-scopes' in operation);
    expect(told.length).toBeGreaterThan(100);
    for (const operation of operations()) {
      expect(operation, operation.operationId).toHaveProperty('x-source', expect.stringMatching(/.+/));
    }
    for (const operation of told) {
      expect(operation, operation.operationId).toHaveProperty('x-required-scopes', expect.any(Array));
    }
  });

  it('describes a lost sign-in, a missing scope, a rate limit and an outage', () => {
    for (const operation of operations()) {
      expect(Object.keys(operation.responses ?? {}), operation.operationId).toEqual(
        expect.arrayContaining(['401', '403', '429', '5XX']),
      );
    }
  });
});
