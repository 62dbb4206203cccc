/** Reads the contracts of all API instances that the server's sign-in sees, through the server. */
import { AnypointClient } from 'anypoint-sdk';
import { accessRows } from 'anypoint-sdk/access';

/** The server has the token, repeats what may be repeated and keeps the pace: here it is only asked. */
export const anypoint = new AnypointClient({
  auth: { token: 'kept-by-the-server' },
  baseUrl: `${location.origin}/anypoint`,
  maxRetries: 0,
  rateLimitPatienceMs: 0,
  maxConcurrency: 6,
});

/** Reads everything; `onProgress` is told how many of how many APIs have been read. */
export async function readAccess({ signal, onProgress }) {
  const options = { signal };
  const root = await anypoint.organizations.hierarchy({}, options);
  const places = await Promise.all(groupsOf(root).map((group) => placesOf(group, root, options)));
  const apis = (await Promise.all(places.flat().map((place) => apisOf(place, options)))).flat();
  let done = 0;
  onProgress({ done, total: apis.length });
  const contracts = await Promise.all(
    apis.map(async (api) => {
      const found = await contractsOf(api, options);
      onProgress({ done: ++done, total: apis.length });
      return found;
    }),
  );
  return { organization: root, contracts: contracts.flat() };
}

function groupsOf(organization) {
  return [organization, ...(organization.subOrganizations ?? []).flatMap(groupsOf)];
}

async function placesOf({ id: businessGroupId, name }, root, options) {
  const environments = await anypoint.environments.list({ businessGroupId }, options).toArray();
  return environments.map(({ id: environmentId, name: environment }) => ({
    businessGroupId,
    environmentId,
    environment: businessGroupId === root.id ? environment : `${name}, ${environment}`,
  }));
}

async function apisOf({ environment, ...place }, options) {
  const instances = await anypoint.apiInstances.list(place, options).toArray();
  return instances.map(({ id, groupId, assetId, productVersion, instanceLabel }) => ({
    at: { ...place, apiInstanceId: id },
    api: {
      assetId: assetId ?? String(id),
      groupId: groupId ?? undefined,
      versionGroup: productVersion ?? undefined,
      label: instanceLabel ?? undefined,
      environment,
    },
  }));
}

async function contractsOf({ at, api }, options) {
  const contracts = await anypoint.contracts.list(at, options).toArray();
  return contracts.map(({ id, status, application, tier, requestedTier }) => ({
    at: { ...at, contractId: id },
    api,
    application: application?.name ?? 'unknown',
    tier: (status === 'PENDING' ? (requestedTier ?? tier) : tier)?.name,
    status,
  }));
}

/** Decides about a contract. Sent twice, or by two people, it changes nothing. */
export async function decide(contract, status) {
  await anypoint.contracts.ensureStatus({ ...contract.at, status });
}

/** Who may call what as rows. A rejected contract gives nothing to anybody. */
export function rowsOf(contracts) {
  const applications = new Map();
  for (const { application, api, tier, status } of contracts) {
    if (!['APPROVED', 'PENDING', 'REVOKED'].includes(status)) continue;
    if (!applications.has(application)) applications.set(application, []);
    applications.get(application).push({ api, tier, status });
  }
  const named = [...applications].sort(([one], [other]) => one.localeCompare(other));
  return accessRows({ version: 1, applications: named.map(([name, list]) => ({ name, contracts: list })) });
}
