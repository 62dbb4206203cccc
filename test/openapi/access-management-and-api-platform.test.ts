import { OpenAPIBackend } from 'openapi-backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptedByAccounts, refusedByAccounts } from './bodies/access-management.js';
import { acceptedByPlatform, refusedByPlatform } from './bodies/api-platform.js';
import { clientId, clientSecret, organizationId } from './bodies/people.js';

const document = (name: string) => new URL(`../../openapi/${name}.yaml`, import.meta.url).pathname;
const accounts = new OpenAPIBackend({ definition: document('access-management'), quick: true });
const platform = new OpenAPIBackend({ definition: document('api-platform'), quick: true });

beforeAll(async () => {
  await Promise.all([accounts.init(), platform.init()]);
});

function complaints(api: OpenAPIBackend, operationId: string, status: number, body: unknown) {
  const operation = api.getOperation(operationId);
  if (operation === undefined) throw new Error(`no operation ${operationId}`);
  // Without this, a status that is not described would be waved through.
  if (!(String(status) in (operation.responses ?? {}))) throw new Error(`${operationId} describes no ${status}`);
  return api.validateResponse(body, operation, status).errors;
}

describe('what Access Management answers', () => {
  it.each(acceptedByAccounts)('accepts %s', (_, operationId, status, body) => {
    expect(complaints(accounts, operationId, status, body)).toBeFalsy();
  });
  it.each(refusedByAccounts)('refuses %s', (_, operationId, status, body) => {
    expect(complaints(accounts, operationId, status, body)).toBeTruthy();
  });
});

describe('what the older platform API answers', () => {
  it.each(acceptedByPlatform)('accepts %s', (_, operationId, status, body) => {
    expect(complaints(platform, operationId, status, body)).toBeFalsy();
  });
  it.each(refusedByPlatform)('refuses %s', (_, operationId, status, body) => {
    expect(complaints(platform, operationId, status, body)).toBeTruthy();
  });
});

describe('what is sent', () => {
  const app = { client_id: clientId, client_secret: clientSecret };
  const grants = {
    'client credentials': { grant_type: 'client_credentials', ...app },
    password: { grant_type: 'password', ...app, username: 'u', password: 'p', scope: 'full', response_type: 'token' },
    'authorization code': {
      grant_type: 'authorization_code',
      ...app,
      code: 'c',
      redirect_uri: 'https://harbour.example',
    },
    'authorization code with PKCE': {
      grant_type: 'authorization_code',
      client_id: clientId,
      code: 'c',
      redirect_uri: 'https://harbour.example',
      code_verifier: 'v',
    },
    'refresh token': { grant_type: 'refresh_token', ...app, refresh_token: 'r' },
    'JWT bearer': { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: 'a.b.c' },
  };
  const send = (api: OpenAPIBackend, method: string, path: string, body: unknown) =>
    api.validateRequest({ method, path, body, headers: { 'content-type': 'application/json' } }).valid;
  const tokenPath = '/accounts/api/v2/oauth2/token';
  const applications = `/apiplatform/repository/v2/organizations/${organizationId}/applications`;

  it.each(Object.entries(grants))('takes the grant %s', (_, body) => {
    expect(send(accounts, 'post', tokenPath, body)).toBe(true);
  });

  it('takes a token request as form by the same schema as JSON', () => {
    for (const mediaType of ['application/json', 'application/x-www-form-urlencoded']) {
      const path = ['requestBody', 'content', mediaType, 'schema', 'oneOf', 'length'];
      expect(accounts.getOperation('getAccessToken')).toHaveProperty(path, 5);
    }
  });

  it('refuses a grant that lacks what it needs, and one that does not exist', () => {
    expect(send(accounts, 'post', tokenPath, { grant_type: 'client_credentials', client_id: clientId })).toBe(false);
    expect(send(accounts, 'post', tokenPath, { grant_type: 'refresh_token', ...app })).toBe(false);
    expect(send(accounts, 'post', tokenPath, { grant_type: 'implicit', ...app })).toBe(false);
  });

  it('takes the smallest client application, and none without a name', () => {
    expect(send(platform, 'post', applications, { name: 'crane-driver', description: '' })).toBe(true);
    expect(send(platform, 'post', applications, { description: 'no name' })).toBe(false);
  });

  it('takes lists without any of the parameters that the vendor calls required', () => {
    expect(send(platform, 'get', applications, undefined)).toBe(true);
    expect(send(accounts, 'get', `/accounts/api/organizations/${organizationId}/members`, undefined)).toBe(true);
  });
});

describe('every operation', () => {
  const operations = () => [...accounts.router.getOperations(), ...platform.router.getOperations()];

  it('names the public source it was written from and the scopes it needs', () => {
    for (const operation of operations()) {
      expect(operation, operation.operationId).toHaveProperty('x-source', expect.stringMatching(/.+/));
      expect(operation, operation.operationId).toHaveProperty('x-required-scopes', expect.any(Array));
    }
  });

  it('tells of the rate limit, with its headers', () => {
    for (const operation of operations()) {
      const path = ['responses', '429', 'headers', 'X-RateLimit-Reset'];
      expect(operation, operation.operationId).toHaveProperty(path);
    }
  });
});
