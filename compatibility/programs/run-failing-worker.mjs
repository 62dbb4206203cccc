// node run-failing-worker.mjs BUNDLE: workerd says the same of a host that was not reached and of a connection that was
// cut, so that neither is tried again, and the hint says that it is not known.
import { Miniflare } from 'miniflare';
import { badServers } from './bad-servers.mjs';
import { wrongIn } from './failed-creation.mjs';

const servers = await badServers();
const worker = new Miniflare({ modules: true, scriptPath: process.argv[2], compatibilityDate: '2026-07-01' });
const problems = [];
for (const host of [servers.nobody, servers.hangsUp]) {
  const response = await worker.dispatchFetch(`http://worker.example.com/?${new URLSearchParams({ host })}`);
  problems.push(...wrongIn(await response.json(), { notSent: false, untold: true }));
}
if (servers.requests() !== 1) problems.push(`a creation was sent ${servers.requests()} times`);
servers.close();
await worker.dispose();
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'works' : 'fails');
process.exit(problems.length === 0 ? 0 : 1);
