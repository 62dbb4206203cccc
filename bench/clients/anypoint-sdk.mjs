// Everything on, as it comes: sign-in, time limit, repeats, checked answers.
import { AnypointClient } from '../node_modules/.anypoint-sdk/index.js';
import { applicationId, environmentId, organizationId } from '../world.mjs';

export function create({ origin, options }) {
  const client = new AnypointClient({
    auth: { clientId: 'bench', clientSecret: 'bench-secret-of-the-connected-app' },
    baseUrl: origin,
    organizationId,
    environmentId,
    ...options,
  });
  return {
    client,
    read: () => client.clientApplications.get({ applicationId }),
    create: ({ name }) => client.clientApplications.create({ name }),
  };
}
