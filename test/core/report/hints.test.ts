import { describe, expect, test } from 'vitest';
import { hintFor } from '../../../src/core/report/hints.js';
import type { Riddle } from '../../../src/core/report/riddle.js';

const riddle = (more: Partial<Riddle>): Riddle => ({
  status: 400,
  method: 'POST',
  route: '/apiplatform/repository/v2/organizations/{organizationId}/applications',
  message: '',
  oauthError: undefined,
  scopes: [],
  renewed: true,
  uncertain: false,
  ...more,
});

describe('a 400 to a creation on the older platform API', () => {
  test.each([
    '',
    'The organization is federated',
    'Federation needs an API',
    'apiVersionId is required',
    'API version missing',
  ])('asks for the API instance where the platform says "%s"', (message) => {
    expect(hintFor(riddle({ message })).hint).toMatch(/`apiInstanceId`/);
  });

  test.each(['name is required', 'redirectUri must be an array', 'The client id is in use'])(
    'leaves "%s" to speak for itself',
    (message) => {
      expect(hintFor(riddle({ message })).hint).toBeUndefined();
    },
  );
});

describe('a 403 that wants a new sign-in', () => {
  const routes = [
    '/accounts/api/me',
    '/exchange/api/v2/organizations/{organizationId}/applications',
    '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}',
  ];

  test.each(routes)('says so and names no scope: %s', (route) => {
    for (const message of ['you must reauthenticate', 'Re-authentication required']) {
      const { hint, scopes } = hintFor(riddle({ status: 403, route, message, scopes: [['read:x']] }));
      expect(hint).toMatch(/sign in anew/i);
      expect(hint).not.toMatch(/lacks|needs the scope|Grant it/);
      expect(scopes).toEqual([]);
    }
  });

  test('is not seen in other words', () => {
    const { hint, scopes } = hintFor(
      riddle({
        status: 403,
        route: '/accounts/api/me',
        message: 'Forbidden',
        scopes: [['read:x'], ['read:y', 'read:z']],
      }),
    );
    expect(hint).toMatch(/lacks a scope.*\(it needs read:x, or read:y and read:z\)/);
    expect(scopes).toEqual([['read:x'], ['read:y', 'read:z']]);
  });
});

describe('an organization that is not known', () => {
  const route = '/accounts/api/organizations/{organizationId}';
  test.each([
    [404, 'GET', route],
    [403, 'GET', `${route}/environments`],
    [400, 'GET', `${route}/hierarchy`],
  ])('may be one of another control plane: %i to %s %s', (status, method, of) => {
    expect(hintFor(riddle({ status, method, route: of })).hint).toMatch(/region/);
  });
});
