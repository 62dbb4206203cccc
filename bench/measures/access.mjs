// Whole jobs against the sequential script that people write, at 20 ms a request: the export of an organization, and the
// creation of applications with their contracts. Then the same jobs through limiters, and how the heap grows. The script
// is a loop of calls: its time for many applications is that of some, multiplied, since the whole takes minutes.
import { once } from 'node:events';
import { start } from '../processes.mjs';

const delayMs = 20;
const instances = 300;
const contractsEach = 3;
const writesEach = 1 + contractsEach;
/** What the limiters of the list let through. */
const perSecond = 40;
const chosenLimiters = ['token bucket, Retry-After', 'fixed window, X-RateLimit-*', 'token bucket, bare 429'];

/** Numbers of applications whose heap is compared. */
export const sizes = [100, 1_000, 10_000];

export async function measureAccess({ quick, progress }) {
  const largest = quick ? 1_000 : 10_000;
  const told = sizes.filter((size) => size <= largest);
  const result = { exported: undefined, applied: undefined, limited: {}, heap: { export: {}, apply: {} } };
  for (const size of told) {
    progress(`whole jobs: export of ${size} applications`);
    const own = await exportOf(size);
    result.heap.export[size] = megabytes(own.mostHeap);
    if (size !== largest) continue;
    const sample = quick ? 50 : 500;
    progress(`whole jobs: export of ${sample} applications by a script`);
    const script = await runJob('export by script', { existing: sample, applications: sample });
    result.exported = {
      applications: size,
      requests: own.requests,
      isComplete: own.result === contractsEach * size && script.result === contractsEach * sample,
      toScript: own.wallMs / (script.wallMs * (size / sample)),
    };
  }
  result.applied = await measureApply({ applications: quick ? 100 : 1_000, sample: quick ? 50 : 500, progress });
  for (const name of chosenLimiters) {
    progress(`whole jobs through a limiter: ${name}`);
    result.limited[name] = await throughLimiter(name, { applications: quick ? 50 : 200, exported: largest });
  }
  for (const size of told) {
    progress(`whole jobs: heap of applying ${size} applications`);
    const { mostHeap } = await runJob('apply', { existing: 1, applications: size, delayMs: 0 });
    result.heap.apply[size] = megabytes(mostHeap);
  }
  return result;
}

async function measureApply({ applications, sample, progress }) {
  progress(`whole jobs: apply of ${applications} applications`);
  const own = await runJob('apply', { existing: 1, applications });
  progress(`whole jobs: apply of ${sample} applications by a script`);
  const script = await runJob('apply by script', { existing: 1, applications: sample });
  return {
    applications,
    isComplete: own.result === contractsEach * applications && script.result === contractsEach * sample,
    requestsToWrites: own.requests / (writesEach * applications),
    toScript: own.wallMs / (script.wallMs * (applications / sample)),
  };
}

/** The ideal knows the limiter and loses no time: it sends what is needed at the rate that is let through. */
async function throughLimiter(limiter, { applications, exported }) {
  const idealMs = (requests) => (requests / perSecond) * 1_000;
  const apply = await runJob('apply', { existing: 1, applications, limiter });
  const all = await exportOf(exported, limiter);
  const needed = all.requests - all.limited;
  return {
    apply: {
      isComplete: apply.result === contractsEach * applications,
      refusedPart: apply.limited / apply.requests,
      toIdeal: apply.wallMs / idealMs(writesEach * applications),
    },
    export: {
      isComplete: all.result === contractsEach * exported,
      refusedPart: all.limited / all.requests,
      toIdeal: all.wallMs / idealMs(needed),
    },
  };
}

/** A smaller organization has fewer API instances. */
function exportOf(size, limiter) {
  const inSize = Math.max(10, (instances * size) / 10_000);
  return runJob('export', { existing: size, applications: size, instances: inSize, limiter });
}

/** Runs one job on a platform of its own. What planning reads is not counted with what applying sends. */
async function runJob(job, { existing, applications, limiter, ...other }) {
  const world = { instances, delayMs, ...other };
  const numbers = [existing, existing === 1 ? 0 : contractsEach * existing, world.instances, world.delayMs];
  const server = start('access-server.mjs', numbers.map(String));
  const [{ origin, organizationId }] = await once(server, 'message');
  const ask = async (message) => {
    server.send(message);
    return (await once(server, 'message'))[0].counts;
  };
  if (job !== 'apply') await ask({ what: 'begin', limiter });
  const sizesOfJob = [applications, contractsEach * applications, world.instances].map(String);
  const worker = start('access-worker.mjs', [origin, organizationId, job, ...sizesOfJob]);
  try {
    let message = await messageOf(worker);
    if (message.isPlanned === true) {
      await ask({ what: 'begin', limiter });
      worker.send({ go: true });
      message = await messageOf(worker);
    }
    return { ...message, ...(await ask({ what: 'counts' })) };
  } finally {
    worker.kill();
    server.kill();
  }
}

async function messageOf(worker) {
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`The job ended with code ${code}.`);
  });
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(worker, 'message'), ended]);
  return message;
}

function megabytes(bytes) {
  return bytes / 1_000_000;
}
