// Carries out one whole job in a process of its own, and tells how long it took and how much memory it held at most.
// node bench/access-worker.mjs ORIGIN ORGANIZATION JOB APPLICATIONS CONTRACTS INSTANCES
import { built } from './build.mjs';

const { AnypointClient } = await import(`${built}/index.js`);
const { applyPlan, exportAccess, planAccess } = await import(`${built}/access.js`);

const [origin, organizationId, job, ...numbers] = process.argv.slice(2);
const [applications, contracts, instances] = numbers.map(Number);
const environmentId = '00000000-0000-4000-8000-000000000002';
const perApplication = Math.round(contracts / applications);

/**
 * What is held, without what waits to be collected. Looked at only where collections may be asked for: they take time, and
 * more of it the more is held, so that the next one waits for ten times as long.
 */
let mostHeap = 0;
let watch;
function look() {
  const from = performance.now();
  globalThis.gc();
  mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed);
  watch = setTimeout(look, Math.max(200, 10 * (performance.now() - from)));
}
if (globalThis.gc !== undefined) look();

/** What people write: one call after the other. */
async function script(method, path, body) {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}
const exchange = `/exchange/api/v2/organizations/${organizationId}/applications`;
const manager = `/apimanager/api/v1/organizations/${organizationId}/environments/${environmentId}/apis`;
const client = () =>
  new AnypointClient({ auth: { clientId: 'c', clientSecret: 's' }, baseUrl: origin, organizationId });

const wish = () => ({
  version: 1,
  applications: Array.from({ length: applications }, (_, n) => ({
    name: `new-${n}`,
    contracts: Array.from({ length: perApplication }, (_, k) => ({
      api: { apiInstanceId: 20_000_000 + ((n * 7 + k) % instances) },
    })),
  })),
});

const jobs = {
  async 'export by script'() {
    let found = 0;
    for (let offset = 0; ; offset += 250) {
      const page = await script('GET', `${exchange}?limit=250&offset=${offset}`);
      for (const { id } of page) {
        const one = await script('GET', `${exchange}/${id}`);
        found += (await script('GET', `${exchange}/${one.id}/contracts`)).length;
      }
      if (page.length < 250) return found;
    }
  },
  async export() {
    const document = await exportAccess(client(), {});
    return document.applications.reduce((sum, one) => sum + one.contracts.length, 0);
  },
  async 'apply by script'() {
    let made = 0;
    for (const { name, contracts: wanted } of wish().applications) {
      const { id } = await script('POST', exchange, { name, description: '' });
      for (const { api } of wanted) {
        await script('POST', `${manager}/${api.apiInstanceId}/contracts`, { applicationId: id });
        made += 1;
      }
    }
    return made;
  },
  async apply() {
    const plan = await planAccess(client(), wish(), {});
    process.send({ isPlanned: true });
    await new Promise((resolve) => process.once('message', resolve));
    startedAt = performance.now();
    const report = await applyPlan(client(), plan);
    if (!report.isComplete) throw new Error(String(report));
    return report.done.filter(({ kind }) => kind === 'request_contract').length;
  },
};

// Whoever started this may have been stopped.
process.on('disconnect', () => process.exit());

let startedAt = performance.now();
const result = await jobs[job]();
const wallMs = performance.now() - startedAt;
if (globalThis.gc !== undefined) look();
clearTimeout(watch);
process.send({ result, wallMs, mostHeap }, () => process.disconnect());
