// Holds one client in a process of its own and runs what the parent asks for. Each answer tells wall time and this
// process's CPU time, user and system; the server's are not in it.
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './statistics.mjs';
import { bareListPath, totalListPath } from './world.mjs';

const [name, origin, path] = process.argv.slice(2);
const { create } = await import(`./clients/${name.replace(/ again$/, '')}.mjs`);
const client = create({ origin, path, token: 'bench-token-of-the-competitors' });

async function lanes(calls, concurrency) {
  let left = calls;
  const lane = async () => {
    while (left-- > 0) await client.read();
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}

/** No collection is forced before: V8 would drop compiled code with the garbage, and the first calls would pay for it. */
async function timed(work) {
  const cpu = process.cpuUsage();
  const from = performance.now();
  await work();
  const wallMs = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1_000 };
}

const work = {
  async calls({ calls, concurrency }) {
    // Connections that were closed meanwhile are opened again outside the measurement.
    await lanes(concurrency * 2, concurrency);
    return timed(() => lanes(calls, concurrency));
  },
  /** How many of so many calls fail: all at once, or one after the other. */
  async failures({ calls, method, prefix, concurrency }) {
    let failed = 0;
    let next = 0;
    const lane = async () => {
      while (next < calls) {
        const i = next++;
        await (method === 'create' ? client.create({ name: `${prefix}-${i}` }) : client.read()).catch(() => failed++);
      }
    };
    const from = performance.now();
    await Promise.all(Array.from({ length: concurrency }, lane));
    return { failed, wallMs: performance.now() - from };
  },
  /** The part of the busy time that each of the libraries takes. */
  async profile({ calls }) {
    const { Session } = await import('node:inspector/promises');
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    await lanes(calls, 1);
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
    const spent = {};
    let busy = 0;
    for (const [i, id] of profile.samples.entries()) {
      const { functionName, url } = frames.get(id);
      if (functionName === '(idle)') continue;
      const part = partOf(functionName, url);
      spent[part] = (spent[part] ?? 0) + profile.timeDeltas[i];
      busy += profile.timeDeltas[i];
    }
    return { parts: Object.fromEntries(Object.entries(spent).map(([part, time]) => [part, time / busy])) };
  },
  /** Reads a whole list: by the client's own means, or by hand, one page after the other. */
  async list({ kind, pageSize, useMs = 0 }) {
    const items = [];
    const took = await timed(async () => {
      const use = async (id) => {
        items.push(id);
        if (useMs > 0 && items.length % 250 === 0) await wait(useMs);
      };
      if (client.client === undefined) await readByHand(kind, pageSize, use);
      else for await (const { id } of ownList(kind, pageSize)) await use(id);
    });
    return { ...took, got: items.length, inOrder: items.every((id, i) => id === i + 1) };
  },
  /** Calls across the renewal of a token, which begins in the middle of its life; see `measureRenewal`. */
  async renewal({ lifeMs, tokenDelayMs }) {
    await client.read();
    const start = performance.now();
    const times = [];
    while (performance.now() - start < lifeMs / 2 + tokenDelayMs * 2) {
      const from = performance.now();
      await client.read();
      times.push({ at: from - start, ms: performance.now() - from });
      await wait(2);
    }
    const duringRenewal = ({ at }) => at > lifeMs / 2 - 50 && at < lifeMs / 2 + tokenDelayMs + 50;
    const ms = (part) => part.map((time) => time.ms);
    const during = ms(times.filter(duringRenewal));
    const before = ms(times.filter(({ at }) => at > lifeMs / 4 && at < lifeMs / 2 - 50));
    return { before: median(before), during: median(during), longestMs: Math.max(...during) };
  },
};

function partOf(functionName, url) {
  if (functionName === '(garbage collector)') return 'garbage collector';
  if (url.includes('/.anypoint-sdk/')) return 'anypoint-sdk';
  if (url.includes('/ky/')) return 'ky';
  if (url.includes('/zod/')) return 'zod';
  if (url.includes('undici')) return 'fetch';
  return url.startsWith('node:') ? 'Node' : 'engine and sockets';
}

function ownList(kind, pageSize) {
  return client.client.clientApplications.list({ view: kind === 'bare' ? 'owned' : 'organization', pageSize });
}

async function readByHand(kind, limit, use) {
  let read = 0;
  const headers = { accept: 'application/json', authorization: 'Bearer by-hand' };
  for (let offset = 0; ; offset += limit) {
    const list = kind === 'bare' ? bareListPath : totalListPath;
    const response = await fetch(`${origin}${list}?offset=${offset}&limit=${limit}`, { headers });
    const page = JSON.parse(await response.text());
    const entries = kind === 'bare' ? page : page.applications;
    for (const { id } of entries) await use(id);
    read += entries.length;
    if (kind === 'bare' ? entries.length < limit : read >= page.total) return;
  }
}

process.on('message', async ({ id, what, params }) => {
  try {
    process.send({ id, ...(await work[what](params)) });
  } catch (error) {
    process.send({ id, error: `${name}: ${error?.stack ?? error}` });
  }
});
process.on('disconnect', () => process.exit());
process.send({ ready: name });
