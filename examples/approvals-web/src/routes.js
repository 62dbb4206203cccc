/** What the page may ask of the platform: reading who has contracts, and deciding. Nothing else goes through. */

const contracts =
  '/apimanager/{api}/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts';
const read = contracts.replace('{api}', 'api');
const decide = contracts.replace('{api}', 'xapi');

const allowed = [
  'GET /accounts/api/me',
  'GET /accounts/api/organizations/{organizationId}/hierarchy',
  'GET /accounts/api/organizations/{organizationId}/environments',
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis',
  `GET ${read}`,
  `GET ${read}/{contractId}`,
  `POST ${decide}/{contractId}/approve`,
  `POST ${decide}/{contractId}/reject`,
].map((route) => new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[\\w-]+')}$`));

/** Says whether a request goes through. */
export function isAllowed(method, path) {
  return allowed.some((route) => route.test(`${method} ${path}`));
}
