// Whole jobs against the sequential script that people write, at 20 ms a request: the export of an organization, and the
// creation of applications with their contracts. The script's time for many applications is that of some, multiplied: it
// is a loop of calls, and would take a quarter of an hour.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const delayMs = 20;

/** Sizes of the export whose heap is compared. */
export const sizes = [100, 1_000, 10_000];

export async function measureAccess({ quick, progress }) {
  const [applications, contracts, instances] = [10_000, 30_000, 300];
  const result = { export: {}, heap: {} };
  for (const size of sizes) {
    progress(`export of ${size} applications`);
    const share = size / applications;
    result.heap[size] = await runJob('export', size, contracts * share, Math.max(10, instances * share), size);
  }
  const own = result.heap[applications];
  const sample = quick ? 100 : 1_000;
  progress(`export of ${sample} applications by a script`);
  const script = await runJob('export by script', sample, 3 * sample, instances, sample);
  result.export = {
    requests: own.requests,
    complete: own.result === contracts,
    toScript: own.wallMs / (script.wallMs * (applications / sample)),
    heapMb: own.mostHeap / 2 ** 20,
  };
  const made = quick ? 100 : 1_000;
  progress(`apply of ${made} applications`);
  const apply = await runJob('apply', 1, 0, instances, made);
  const applyScript = await runJob('apply by script', 1, 0, instances, made);
  result.apply = {
    applications: made,
    complete: apply.result === 3 * made && applyScript.result === 3 * made,
    requestsToWrites: apply.requests / (4 * made),
    toScript: apply.wallMs / applyScript.wallMs,
    heapMb: apply.mostHeap / 2 ** 20,
  };
  return result;
}

async function runJob(job, applications, contracts, instances, size) {
  const server = start('../access-server.mjs', [applications, contracts, instances, delayMs]);
  const [{ origin, organizationId }] = await once(server, 'message');
  const worker = start('../access-worker.mjs', [origin, organizationId, job, size, 3 * size, instances]);
  try {
    let [message] = await messageOf(worker);
    if (message.planned === true) {
      // What planning reads is not what applying sends.
      server.send({ id: 1, what: 'reset' });
      await once(server, 'message');
      worker.send({ go: true });
      [message] = await messageOf(worker);
    }
    server.send({ id: 2, what: 'counts' });
    const [{ counts }] = await once(server, 'message');
    return { ...message, requests: counts.requests, mostInFlight: counts.mostInFlight };
  } finally {
    worker.kill();
    server.kill();
  }
}

function start(file, parameters) {
  return fork(fileURLToPath(new URL(file, import.meta.url)), parameters.map(String));
}

async function messageOf(worker) {
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`The job ended with code ${code}.`);
  });
  ended.catch(() => undefined);
  return Promise.race([once(worker, 'message'), ended]);
}
