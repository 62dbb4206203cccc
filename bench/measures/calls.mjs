// One call at a time, and 10, 50, 100 and 1,000 at once: every client in its own process, all asked in each round.
import { startWorker } from '../processes.mjs';
import { ratio, shuffled } from '../statistics.mjs';
import { onePath } from '../world.mjs';

export const contenders = [
  'fetch',
  'fetch again',
  'node-http',
  'undici-request',
  'ofetch',
  'openapi-fetch',
  'ky',
  'ky-zod',
  'got',
  'axios',
  'octokit',
  'openai',
  'anypoint-sdk',
  'anypoint-sdk-undici',
];
export const concurrencies = [1, 10, 50, 100, 1_000];

/** Blocks are short and rounds many: a shared machine changes its pace within seconds, and ratios are of one round. */
export async function measureCalls(server, { rounds: leastRounds, calls, only, progress }) {
  await server.set();
  const names =
    only === undefined ? contenders : contenders.filter((name) => /^(?:fetch|ky$)/.test(name) || only.includes(name));
  const workers = [];
  for (const name of names) workers.push(await startWorker(name, server.origin, onePath()));
  // Compilers have to see enough calls before anything counts.
  for (const worker of workers) await worker.ask('calls', { calls: calls * 15, concurrency: 1 });
  for (const worker of workers) await worker.ask('calls', { calls: calls * 15, concurrency: 50 });

  const result = {};
  const repeated = {};
  for (const concurrency of concurrencies) {
    const block = Math.max(calls, concurrency * 2);
    const rounds = Math.max(leastRounds, Math.round((leastRounds * 5 * calls) / block));
    const series = Object.fromEntries(names.map((name) => [name, { wall: [], cpu: [] }]));
    for (let round = 0; round < rounds; round++) {
      for (const worker of shuffled(workers)) {
        const { wallMs, cpuMs } = await complete(worker, { calls: block, concurrency }, repeated);
        if (concurrency >= 100) await server.hangUp();
        series[worker.name].wall.push(wallMs);
        series[worker.name].cpu.push(cpuMs);
      }
      progress(`${concurrency} at once, round ${round + 1} of ${rounds}`);
    }
    result[concurrency] = Object.fromEntries(names.map((name) => [name, against(series, name)]));
  }
  for (const worker of workers) worker.stop();
  return { calls: result, repeated };
}

/** Calls per second are the inverse of the wall time: the blocks are of one size. */
function against(series, name) {
  const { wall, cpu } = series[name];
  const inverse = (values) => values.map((value) => 1 / value);
  const compared = (base) => ({
    wall: ratio(wall, base.wall),
    cpu: ratio(cpu, base.cpu),
    callsPerSecond: ratio(inverse(wall), inverse(base.wall)),
  });
  return { toFetch: compared(series.fetch), toKy: compared(series.ky) };
}

/** A block with a failed call is no measurement. It is repeated, and the report says so. */
async function complete(worker, params, repeated) {
  for (let left = 3; ; left--) {
    try {
      return await worker.ask('calls', params);
    } catch (error) {
      if (left === 0) throw error;
      const what = `${worker.name}, ${params.concurrency} at once`;
      repeated[what] = (repeated[what] ?? 0) + 1;
    }
  }
}
