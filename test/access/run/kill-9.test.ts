/** Processes that are killed by the kernel at every moment of a run over real HTTP, and the same command once more. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { applyOrders, type Orders } from './apply-orders.js';
import { arrangeEveryKind, shortPlan, worldOf } from './jobs.js';
import { buildProgram, type Program } from './program.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

/**
 * After how many kills the same command is given to a process of its own once more. After the others it is carried out
 * here, by the same function and from the same files: starting Node is most of what a process costs.
 */
const ownProcessEvery = 6;

/** Runs the plan in one process, or begins it in one that is killed and then gives the same command again. */
async function worldAfter(killAt: number | undefined) {
  const local = createLocalAnypoint();
  arrangeEveryKind(local);
  const server = await local.listen();
  const name = `${killAt ?? 'never'}`;
  const orders: Orders = {
    baseUrl: server.baseUrl,
    credentials: local.credentials,
    plan: join(program.directory, `${name}.plan.json`),
    journal: join(program.directory, `${name}.jsonl`),
    secrets: join(program.directory, `${name}.secrets`),
  };
  try {
    await writeFile(orders.plan, JSON.stringify(shortPlan(local)));
    if (killAt !== undefined) {
      const first = await program.start({ ...orders, killAt }).ended;
      if (first.signal === null) return undefined;
      expect(first.signal).toBe('SIGKILL');
    }
    const isOwnProcess = (killAt ?? 0) % ownProcessEvery === 0;
    const report = isOwnProcess ? (await program.start(orders).ended).report : await applyOrders(orders);
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
