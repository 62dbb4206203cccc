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
const sizes = [100, 1_000, 10_000];
/** The heap that a job gets at most, in megabytes: it fails where this is not enough. */
const heapLimit = 300;

export async function measureAccess({ quick, progress }) {
  const largest = quick ? 1_000 : 10_000;
  const result = {
    exported: await measureExport({ applications: largest, sample: quick ? 50 : 250, progress }),
    applied: await measureApply({ applications: quick ? 100 : 1_000, sample: quick ? 50 : 250, progress }),
    limited: {},
    heap: { export: {}, apply: {} },
  };
  for (const name of chosenLimiters) {
    progress(`whole jobs through a limiter: ${name}`);
    result.limited[name] = await throughLimiter(name, { applications: quick ? 50 : 100, exported: largest });
  }
  for (const size of sizes.filter((one) => one <= largest)) {
    progress(`whole jobs: heap of ${size} applications`);
    const limits = { execArgv: ['--expose-gc', `--max-old-space-size=${heapLimit}`], delayMs: 0 };
    result.heap.export[size] = megabytes(await exportOf(size, limits));
    // An organization may have 10,000, and one is there already: an empty list could be one that is hidden.
    result.heap.apply[size] = megabytes(await runJob('apply', { existing: 1, applications: size - 1, ...limits }));
  }
  return result;
}

async function measureExport({ applications, sample, progress }) {
  progress(`whole jobs: export of ${applications} applications`);
  const own = await exportOf(applications);
  progress(`whole jobs: export of ${sample} applications by a script`);
  const script = await runJob('export by script', { existing: sample, applications: sample });
  return {
    applications,
    requests: own.requests,
    isComplete: own.result === contractsEach * applications && script.result === contractsEach * sample,
    toScript: own.wallMs / (script.wallMs * (applications / sample)),
  };
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
  const all = await exportOf(exported, { limiter });
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
function exportOf(size, settings) {
  const inSize = Math.max(10, (instances * size) / 10_000);
  return runJob('export', { existing: size, applications: size, instances: inSize, ...settings });
}

/** Runs one job on a platform of its own. What planning reads is not counted with what applying sends. */
async function runJob(job, { existing, applications, limiter, execArgv, ...other }) {
  const world = { instances, delayMs, ...other };
  const contracts = existing === 1 ? 0 : contractsEach * existing;
  const numbers = [existing, contracts, world.instances, world.delayMs];
  const server = start('access-server.mjs', numbers.map(String));
  const [{ origin, organizationId }] = await once(server, 'message');
  const ask = async (message) => {
    server.send(message);
    return (await once(server, 'message'))[0].counts;
  };
  if (job !== 'apply') await ask({ what: 'begin', limiter });
  const sizesOfJob = [applications, contractsEach * applications, world.instances].map(String);
  const worker = start('access-worker.mjs', [origin, organizationId, job, ...sizesOfJob], execArgv);
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

function megabytes({ mostHeap }) {
  return mostHeap / 1_000_000;
}
