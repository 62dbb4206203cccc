/** Processes that are killed by the kernel at every moment of a run over real HTTP, and the same command once more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { arrangeEveryKind, shortPlan, worldOf } from './jobs.js';
import type { Orders } from './programs/apply-plan.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-kill-'));
  await build({
    config: false,
    entry: { program: 'test/access/run/programs/apply-plan.ts' },
    format: 'esm',
    target: 'node20',
    outDir: directory,
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/./],
    external: [/^node:/],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    minify: true,
    silent: true,
  });
}, 60_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

interface Ended {
  readonly signal: string | null;
  readonly report: {
    readonly isComplete?: boolean;
    readonly failed?: number;
    readonly stale?: number;
    readonly moments?: number;
    readonly error?: string;
  };
}

async function runProgram(orders: Orders): Promise<Ended> {
  const child = spawn(process.execPath, [join(directory, 'program.mjs'), JSON.stringify(orders)]);
  let [printed, complained] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (complained += text.toString()));
  await once(child, 'close');
  if (printed === '' && child.signalCode === null) throw new Error(complained);
  return { signal: child.signalCode, report: printed === '' ? {} : (JSON.parse(printed) as Ended['report']) };
}

/** Runs the plan in one process, or in two of which the first is killed. */
async function worldAfter(killAt: number | undefined) {
  const local = createLocalAnypoint();
  arrangeEveryKind(local);
  const server = await local.listen();
  const name = `${killAt ?? 'never'}`;
  const orders: Orders = {
    baseUrl: server.baseUrl,
    credentials: local.credentials,
    plan: join(directory, `${name}.plan.json`),
    journal: join(directory, `${name}.jsonl`),
    secrets: join(directory, `${name}.secrets`),
  };
  try {
    await writeFile(orders.plan, JSON.stringify(shortPlan(local)));
    if (killAt !== undefined) {
      const first = await runProgram({ ...orders, killAt });
      if (first.signal === null) return undefined;
      expect(first.signal).toBe('SIGKILL');
    }
    const { report } = await runProgram(orders);
    expect({ killAt, ...report }).toMatchObject({ killAt, isComplete: true, failed: 0, stale: 0 });
    const secrets = (await readFile(orders.secrets, 'utf8')).trim().split('\n');
    const taken = new Map(
      secrets
        .map((line) => JSON.parse(line) as { application: string; clientSecret: string })
        .map((secret) => [secret.application, secret.clientSecret]),
    );
    for (const { name: application, clientSecret } of local.state.applications.values()) {
      if (taken.has(application)) expect(taken.get(application)).toBe(clientSecret);
    }
    const made = local.requests.filter(
      ({ method, path, status }) => method === 'POST' && !path.includes('/oauth2/') && status < 300,
    );
    return { world: worldOf(local), secretsOf: [...taken.keys()].sort(), made: made.length };
  } finally {
    await server.close();
  }
}

test(
  'a process that is killed at any moment leaves what the same command completes, each object once',
  { timeout: 300_000 },
  async () => {
    const expected = await worldAfter(undefined);
    expect(expected?.secretsOf).toEqual(['fresh', 'orders-mobile']);
    let killed = 0;
    let isOver = false;
    const one = async (): Promise<void> => {
      while (!isOver) {
        const killAt = (killed += 1);
        const found = await worldAfter(killAt);
        if (found === undefined) isOver = true;
        else expect({ killAt, ...found }).toEqual({ killAt, ...expected });
      }
    };
    await Promise.all([one(), one()]);
    // Four moments for the journal and two for the request of each of seven steps.
    expect(killed).toBeGreaterThan(6 * 7);
  },
);
