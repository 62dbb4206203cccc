// One call at a time, and 10, 50, 100 and 1,000 at once: every client in processes of its own, all asked in each round.
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
/** Those that targets are about have more rounds, since nothing but the rounds takes noise away. */
const judged = [1, 50];

/**
 * Blocks are short and rounds many: a shared machine changes its pace within seconds, and ratios are of one round. And a
 * process may be compiled luckily for as long as it lives, so that each client is begun several times.
 */
export async function measureCalls(server, { rounds, processes, calls, only, progress }) {
  await server.set();
  const names =
    only === undefined ? contenders : contenders.filter((name) => /^(?:fetch|ky$)/.test(name) || only.includes(name));
  const series = Object.fromEntries(concurrencies.map((concurrency) => [concurrency, emptySeries(names)]));
  const repeated = {};
  for (let begun = 1; begun <= processes; begun++) {
    const each = { series, repeated, calls, rounds: Math.ceil(rounds / processes) };
    await measureOnce(server, names, each, (text) => progress(`processes ${begun} of ${processes}: ${text}`));
  }
  const result = {};
  for (const concurrency of concurrencies) {
    result[concurrency] = Object.fromEntries(names.map((name) => [name, against(series[concurrency], name)]));
  }
  const measured = concurrencies.map((concurrency) => series[concurrency].fetch.wall.length);
  return { calls: result, repeated, rounds: Math.min(...measured) };
}

const emptySeries = (names) => Object.fromEntries(names.map((name) => [name, { wall: [], cpu: [] }]));

/** Adds the rounds of one process of each client. */
async function measureOnce(server, names, { series, repeated, calls, rounds: leastRounds }, progress) {
  const workers = [];
  for (const name of names) workers.push(await startWorker(name, server.origin, onePath()));
  // Compilers have to see enough calls before anything counts.
  for (const worker of workers) await worker.ask('calls', { calls: calls * 10, concurrency: 1 });
  for (const worker of workers) await worker.ask('calls', { calls: calls * 10, concurrency: 50 });

  for (const concurrency of concurrencies) {
    const block = Math.max(calls, concurrency * 2);
    const rounds = judged.includes(concurrency) ? leastRounds * 4 : concurrency < 1_000 ? leastRounds : 2;
    for (let round = 0; round < rounds; round++) {
      for (const worker of shuffled(workers)) {
        const { wallMs, cpuMs } = await complete(worker, { calls: block, concurrency }, repeated);
        if (concurrency >= 100) await server.hangUp();
        series[concurrency][worker.name].wall.push(wallMs);
        series[concurrency][worker.name].cpu.push(cpuMs);
      }
      progress(`${concurrency} at once, round ${round + 1} of ${rounds}`);
    }
  }
  for (const worker of workers) worker.stop();
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
