// Over the types generated from this project's own description of the service.
import createClient from 'openapi-fetch';
import { applicationId, oneRoute, organizationId } from '../world.mjs';

export function create({ origin, token }) {
  /** @type {import('openapi-fetch').Client<import('../../src/generated/exchange-experience.js').paths>} */
  const client = createClient({ baseUrl: origin, headers: { authorization: `Bearer ${token}` } });
  return {
    async read() {
      const { data, response } = await client.GET(oneRoute, { params: { path: { organizationId, applicationId } } });
      if (data === undefined) throw new Error(`HTTP ${response.status}`);
      return data;
    },
    async create(body) {
      const { data, response } = await client.POST('/exchange/api/v2/organizations/{organizationId}/applications', {
        params: { path: { organizationId } },
        body,
      });
      if (data === undefined) throw new Error(`HTTP ${response.status}`);
      return data;
    },
  };
}
