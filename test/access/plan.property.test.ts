import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPlan, exportAccess, formatAccess, parseAccess, parsePlan, planAccess } from '../../src/access/index.js';
import { documents, worldOf, worldPlans } from './random-worlds.js';
import { clientOf, writesOf } from './worlds.js';
import { seed } from '../fakes/seed.js';

const runs = { numRuns: 40, seed };

test('whatever the world, an export planned against its own platform is empty, also after a way through text', async () => {
  await fc.assert(
    fc.asyncProperty(worldPlans, fc.constantFrom('json' as const, 'yaml' as const), async (worldPlan, format) => {
      const local = worldOf(worldPlan);
      const client = clientOf(local);
      const document = await exportAccess(client, { owners: true, dates: true });
      const read = parseAccess(formatAccess(document, { format }));
      const plan = await planAccess(client, read, { approve: false, prune: pruneUnlessEmpty(read.applications) });
      expect(plan.steps.map(({ kind }) => kind)).toEqual([]);
      expect(writesOf(local)).toEqual([]);
    }),
    runs,
  );
});

test('whatever the world and the document, steps have ids of their own and come after what they depend on', async () => {
  await fc.assert(
    fc.asyncProperty(worldPlans, documents, fc.boolean(), async (worldPlan, document, approve) => {
      const local = worldOf(worldPlan);
      const plan = await planAccess(clientOf(local), document, { approve });
      const seen = new Set<string>();
      for (const { id, dependsOn } of plan.steps) {
        expect(seen.has(id)).toBe(false);
        for (const first of dependsOn) expect(seen.has(first)).toBe(true);
        seen.add(id);
      }
      expect(parsePlan(JSON.stringify(plan))).toEqual(plan);
      expect(writesOf(local)).toEqual([]);
    }),
    runs,
  );
});

test('whatever the world, the document and what is pruned, applied and planned again it is empty', async () => {
  await fc.assert(
    fc.asyncProperty(
      worldPlans,
      documents,
      fc.boolean(),
      fc.boolean(),
      async (worldPlan, document, approve, isPruned) => {
        const local = worldOf(worldPlan);
        const client = clientOf(local);
        const prune = isPruned ? pruneUnlessEmpty(document.applications) : {};
        const options = { approve, prune, maxDeletes: 1_000 };
        const plan = await planAccess(client, document, options);
        const report = await applyPlan(client, plan, { acceptProblems: true });
        expect(report.failed.map(({ step, error }) => [step.kind, String(error)])).toEqual([]);
        expect(report.stale).toEqual([]);
        const again = await planAccess(client, document, options);
        expect(again.steps.map(({ kind, application }) => `${kind} ${application.name}`)).toEqual([]);
      },
    ),
    runs,
  );
});

function pruneUnlessEmpty(applications: readonly unknown[]) {
  return applications.length === 0 ? {} : { contracts: true, applications: true };
}
