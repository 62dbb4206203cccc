// A platform with as many applications, API instances and contracts as it is told, in a process of its own: what the
// whole jobs and the sequential script read and write. Every answer but tokens takes the same time, and passes a limiter
// where one is set.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { limiters } from './limiters.mjs';

const [applications, contracts, instances, delayMs] = process.argv.slice(2).map(Number);
const uuid = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [organizationId, environmentId] = [uuid(1), uuid(2)];
const audit = { created: {}, updated: {} };
const perApplication = Math.max(1, Math.round(contracts / Math.max(1, applications)));
const counts = { requests: 0, limited: 0, mostInFlight: 0, inFlight: 0 };
let limiter;
let limit;
const created = { applications: 0, contracts: 0 };

const application = (n) => ({
  audit,
  masterOrganizationId: organizationId,
  id: 2_000_000 + n,
  name: `application-${n}`,
  description: `The application of team ${n}`,
  coreServicesId: String(n).padStart(32, '0'),
  clientId: String(n).padStart(32, '0'),
  clientSecret: String(n).padStart(32, 'f'),
  url: null,
  grantTypes: [],
  redirectUri: [],
  owners: [],
});
const instance = (n) => ({
  audit,
  masterOrganizationId: organizationId,
  organizationId,
  id: 20_000_000 + n,
  instanceLabel: null,
  groupId: organizationId,
  assetId: `api-${n}`,
  assetVersion: '1.0.0',
  productVersion: 'v1',
  environmentId,
  deprecated: false,
  status: 'active',
});
const asset = (n) => ({
  audit,
  masterOrganizationId: organizationId,
  organizationId,
  id: 30_000_000 + n,
  groupId: organizationId,
  assetId: `api-${n}`,
  apis: [instance(n)],
  totalApis: 1,
});
const contract = (id, applicationId, apiId) => ({
  audit,
  masterOrganizationId: organizationId,
  organizationId,
  id,
  status: 'APPROVED',
  applicationId,
  application: { audit, id: applicationId, name: `application-${applicationId - 2_000_000}`, coreServicesId: '' },
  tierId: null,
  tier: null,
  requestedTierId: null,
  requestedTier: null,
  apiId,
});
/** Contract k belongs to one application and one instance; each application has its own with different instances. */
const contractsOf = new Map();
for (let k = 0; k < contracts; k++) {
  const n = Math.floor(k / perApplication) + 1;
  const at = (n * 7 + (k % perApplication)) % instances;
  const list = contractsOf.get(at) ?? [];
  list.push(contract(6_000_000 + k, 2_000_000 + n, 20_000_000 + at));
  contractsOf.set(at, list);
}

function pageOf(query, total, item) {
  const offset = Number(query.get('offset') ?? 0);
  const limit = Number(query.get('limit') ?? 100);
  return Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, i) => item(offset + i));
}

function answer(method, path, query, body) {
  if (path === '/accounts/api/v2/oauth2/token') {
    return { access_token: 'token', token_type: 'bearer', expires_in: 3_600 };
  }
  if (path === '/accounts/api/me') {
    return {
      user: { id: uuid(9), organization: { id: organizationId } },
      client: { client_id: 'c', org_id: organizationId },
    };
  }
  if (path.endsWith('/hierarchy') || /^\/accounts\/api\/organizations\/[^/]+$/.test(path)) {
    return { id: organizationId, name: 'Bench', parentOrganizationIds: [], subOrganizations: [] };
  }
  if (path.endsWith('/environments')) {
    return {
      data: [{ id: environmentId, name: 'Sandbox', organizationId, isProduction: false, type: 'sandbox' }],
      total: 1,
    };
  }
  if (/\/environments\/[^/]+\/apis$/.test(path)) return { total: instances, assets: pageOf(query, instances, asset) };
  const one = /\/apis\/(\d+)(\/contracts|\/tiers)?$/.exec(path);
  if (one !== null && one[2] === undefined) return instance(Number(one[1]) - 20_000_000);
  if (one !== null && one[2] === '/tiers') return { total: 0, tiers: [] };
  if (one !== null && method === 'POST') {
    created.contracts += 1;
    return contract(7_000_000 + created.contracts, body.applicationId, Number(one[1]));
  }
  if (one !== null) {
    const list = contractsOf.get(Number(one[1]) - 20_000_000) ?? [];
    return { total: list.length, contracts: pageOf(query, list.length, (i) => list[i]) };
  }
  if (path.endsWith('/applications') && method === 'POST') {
    created.applications += 1;
    return { ...application(applications + created.applications), name: body.name };
  }
  if (path.startsWith('/apiplatform/') && path.endsWith('/applications')) {
    return { total: applications, applications: pageOf(query, applications, (i) => application(i + 1)) };
  }
  if (path.endsWith('/applications')) return pageOf(query, applications, (i) => application(i + 1));
  const single = /\/applications\/(\d+)(\/contracts)?$/.exec(path);
  if (single !== null && single[2] === undefined) return application(Number(single[1]) - 2_000_000);
  if (single !== null && method === 'POST') {
    created.contracts += 1;
    return contract(7_000_000 + created.contracts, Number(single[1]), Number(body.apiId));
  }
  if (single !== null) {
    const n = Number(single[1]) - 2_000_000;
    return Array.from({ length: perApplication }, (_, k) =>
      contract(6_000_000 + (n - 1) * perApplication + k, Number(single[1]), 20_000_000 + ((n * 7 + k) % instances)),
    );
  }
  return undefined;
}

const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const url = new URL(request.url, 'http://localhost');
  const isToken = url.pathname.includes('/oauth2/');
  if (!isToken) {
    counts.requests += 1;
    counts.inFlight += 1;
    counts.mostInFlight = Math.max(counts.mostInFlight, counts.inFlight);
    await wait(delayMs);
    counts.inFlight -= 1;
  }
  const { passes, headers } = isToken || limit === undefined ? { passes: true, headers: {} } : limit();
  if (!passes) {
    counts.limited += 1;
    const { refusal } = limiters[limiter];
    response.writeHead(refusal.status, { 'content-length': 0, ...headers, ...refusal.headers });
    return response.end();
  }
  const body = text.startsWith('{') ? JSON.parse(text) : undefined;
  const result = answer(request.method, url.pathname, url.searchParams, body);
  const bytes = Buffer.from(JSON.stringify(result ?? { message: `${request.method} ${url.pathname}` }));
  const status = result === undefined ? 404 : request.method === 'POST' && !isToken ? 201 : 200;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
  response.end(bytes);
});
server.keepAliveTimeout = 600_000;
server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  process.send({ origin: `http://127.0.0.1:${server.address().port}`, organizationId });
});
process.on('message', ({ what, limiter: wanted }) => {
  if (what === 'begin') {
    Object.assign(counts, { requests: 0, limited: 0, mostInFlight: 0 });
    limiter = wanted;
    limit = limiters[limiter]?.make();
  }
  process.send({ counts });
});
process.on('disconnect', () => process.exit());
