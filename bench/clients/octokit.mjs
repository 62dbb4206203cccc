import { Octokit } from '@octokit/core';
import { applicationId, oneRoute, organizationId } from '../world.mjs';

export function create({ origin, token }) {
  const client = new Octokit({ baseUrl: origin, auth: token });
  const route = `GET ${oneRoute}`;
  return {
    read: async () => (await client.request(route, { organizationId, applicationId })).data,
    create: async (body) =>
      (
        await client.request('POST /exchange/api/v2/organizations/{organizationId}/applications', {
          organizationId,
          ...body,
        })
      ).data,
  };
}
