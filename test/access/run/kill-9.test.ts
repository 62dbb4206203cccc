/** Processes that the kernel kills over real HTTP, one after the other, at every moment of every kind of step. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccessStepKind } from '../../../src/access/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';
import { arrangeEveryKind, carryStep, everyKindPlan, planOf, worldOf } from './jobs.js';
import { buildProgram, type Program } from './program.js';
import type { Orders } from './programs/apply-plan.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

/** Whether a step of the kind makes a secret: a new kind does not compile until it is told here. */
const kinds: Readonly<Record<AccessStepKind | 'carry_application', 'makes a secret' | undefined>> = {
  create_application: 'makes a secret',
  carry_application: 'makes a secret',
  update_application: undefined,
  add_owner: undefined,
  remove_owner: undefined,
  request_contract: undefined,
  approve_contract: undefined,
  reject_contract: undefined,
  change_tier: undefined,
  revoke_contract: undefined,
  restore_contract: undefined,
  delete_contract: undefined,
  delete_application: undefined,
  reset_secret: 'makes a secret',
};

/** Between these a process leaves the same behind on the disk and on the platform, whenever it dies. */
const moments = ['intent written', 'request carried out', 'outcome written'];
const everyDeath = Object.entries(kinds).flatMap(([kind, secret]) =>
  [...moments, ...(secret === undefined ? [] : ['secret taken'])].map((moment) => `${kind} ${moment}`),
);

const carried = { clientId: 'c0ffee00c0ffee00c0ffee00c0ffee00', clientSecret: 'S3cretS3cretS3cretS3cretS3cretS3' };

async function arranged(name: string) {
  const local = createLocalAnypoint();
  arrangeEveryKind(local);
  const server = await local.listen();
  const orders: Orders = {
    baseUrl: server.baseUrl,
    credentials: local.credentials,
    carried,
    plan: join(program.directory, `${name}.plan.json`),
    journal: join(program.directory, `${name}.jsonl`),
    secrets: join(program.directory, `${name}.secrets`),
  };
  const steps = [...everyKindPlan(local).steps, carryStep('carried', carried.clientId)];
  // Young for as long as this takes: no process reads the whole world before it goes on, each has to look for itself.
  const createdAt = new Date(Date.now() + 3_600_000).toISOString();
  await writeFile(orders.plan, JSON.stringify(planOf(local, steps, createdAt)));
  return { local, server, orders };
}

/** The requests that were carried out, and not refused, each as often as it was. */
function writesOf(local: LocalAnypoint): readonly string[] {
  return local.requests
    .filter(({ method, path, status }) => method !== 'GET' && !path.includes('/oauth2/') && status < 300)
    .map(({ method, path }) => `${method} ${path}`)
    .sort();
}

/** The secrets that were handed over, the last one of each application. */
async function secretsIn(file: string): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const taken = lines.map((line) => JSON.parse(line) as { application: string; clientSecret: string });
  return new Map(taken.map(({ application, clientSecret }) => [application, clientSecret]));
}

function expectCurrent(local: LocalAnypoint, taken: ReadonlyMap<string, string>): void {
  const applications = [...local.state.applications.values()].filter(({ name }) => taken.has(name));
  expect(new Map(applications.map(({ name, clientSecret }) => [name, clientSecret]))).toEqual(taken);
}

test(
  'the same command ends complete, with each object once, after it was killed at every moment of every kind of step',
  { timeout: 300_000 },
  async () => {
    const [undisturbed, killed] = [await arranged('undisturbed'), await arranged('killed')];
    try {
      const complete = { isComplete: true, failed: 0, stale: 0 };
      expect((await program.start(undisturbed.orders).ended).report).toMatchObject(complete);

      const deaths = join(program.directory, 'deaths');
      for (let processes = 1; ; processes += 1) {
        expect(processes, 'processes').toBeLessThanOrEqual(everyDeath.length + 1);
        // What was asked for two seconds ago and does not show is taken for not done, without a wait.
        const { signal, report } = await program.start({ ...killed.orders, deaths, laterMs: 5_000 }).ended;
        if (signal === 'SIGKILL') continue;
        expect(report).toMatchObject(complete);
        break;
      }
      const died = (await readFile(deaths, 'utf8')).trim().split('\n');
      expect([...died].sort()).toEqual([...everyDeath].sort());

      expect(worldOf(killed.local)).toEqual(worldOf(undisturbed.local));
      expect(writesOf(killed.local)).toEqual(writesOf(undisturbed.local));
      const taken = await secretsIn(killed.orders.secrets);
      expect([...taken.keys()].sort()).toEqual(['carried', 'fresh', 'orders-mobile']);
      expectCurrent(killed.local, taken);
      expect(await readFile(killed.orders.journal, 'utf8')).not.toContain(carried.clientSecret);
    } finally {
      await Promise.all([undisturbed.server.close(), killed.server.close()]);
    }
  },
);
