/** Two processes with one journal, and a disk that takes no more: over real HTTP, with real files. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';
import { newApplicationSteps, planOf, writesOf } from './jobs.js';
import { buildProgram, type Program } from './program.js';
import type { Orders } from './programs/apply-plan.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

const names = ['one', 'two', 'three'];

async function arranged(name: string) {
  const local = createLocalAnypoint();
  const server = await local.listen();
  const orders: Orders = {
    baseUrl: server.baseUrl,
    credentials: local.credentials,
    plan: join(program.directory, `${name}.plan.json`),
    journal: join(program.directory, `${name}.jsonl`),
    secrets: join(program.directory, `${name}.secrets`),
  };
  const steps = names.flatMap((application) => newApplicationSteps(local, application));
  await writeFile(orders.plan, JSON.stringify(planOf(local, steps)));
  return { local, server, orders, steps: steps.length };
}

/** What each step makes is there, and no request was needed twice. */
function expectEachOnce(local: LocalAnypoint, steps: number): void {
  const made = [...local.state.applications.values()].map(({ name }) => name).filter((name) => names.includes(name));
  expect(made.sort()).toEqual([...names].sort());
  expect(writesOf(local)).toHaveLength(steps);
}

test('of two processes with one journal the second one is told who holds it and until when, and writes nothing', async () => {
  const { local, server, orders, steps } = await arranged('twice');
  const first = program.start(orders);
  try {
    await new Promise<void>((resolve) => {
      let isStopped = false;
      local.fail({
        match: ({ method, url }) => {
          if (isStopped || method !== 'POST' || url.includes('/oauth2/')) return false;
          // It holds the lease, and stands still for as long as the second one takes.
          isStopped = first.child.kill('SIGSTOP');
          resolve();
          return false;
        },
      });
    });
    const second = await program.start({ ...orders, secrets: `${orders.secrets}.second` }).ended;
    expect(second.report.error).toContain(`process ${first.child.pid ?? 0} on `);
    expect(second.report.error).toMatch(/until \d{4}-\d\d-\d\dT/);
    // The one request is that of the first process.
    expect(writesOf(local)).toHaveLength(1);
    first.child.kill('SIGCONT');
    expect((await first.ended).report).toMatchObject({ isComplete: true });
    expectEachOnce(local, steps);
  } finally {
    first.child.kill('SIGKILL');
    await server.close();
  }
}, 120_000);

test.skipIf(process.platform === 'win32')(
  'a disk that takes no more stops a process before its next write, and the same command goes on',
  async () => {
    const { local, server, orders, steps } = await arranged('full');
    try {
      // A file may grow to two kilobytes: the line that reaches beyond is cut in its middle.
      const full = await program.start(orders, `trap '' XFSZ; ulimit -f 4`).ended;
      expect(full.report).toMatchObject({ stopped: { reason: 'journal' } });
      expect(full.report.stopped?.message).toMatch(/EFBIG|ENOSPC/);
      expect(full.report.stopped?.message).toContain('apply the plan again with the same journal');
      const intents = (await readFile(orders.journal, 'utf8')).split('\n').filter((line) => isIntent(line)).length;
      expect((await stat(orders.journal)).size).toBeLessThanOrEqual(2_048);
      expect(writesOf(local).length).toBe(intents);
      expect(intents).toBeGreaterThan(0);
      expect(intents).toBeLessThan(steps);
      expect((await program.start(orders).ended).report).toMatchObject({ isComplete: true });
      expectEachOnce(local, steps);
    } finally {
      await server.close();
    }
  },
  120_000,
);

function isIntent(line: string): boolean {
  try {
    return (JSON.parse(line) as { readonly type?: string }).type === 'intent';
  } catch {
    return false;
  }
}
