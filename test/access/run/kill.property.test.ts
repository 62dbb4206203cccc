import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPlan, memoryJournal, planAccess } from '../../../src/access/index.js';
import { documents, worldOf as arranged, worldPlans } from '../random-worlds.js';
import { dyingJournal } from './dying-journal.js';
import { clientOf, worldOf } from './jobs.js';
import { seed } from '../../fakes/seed.js';

test.each(['same', 'new'] as const)(
  'whatever the world and the document, a kill anywhere and the %s plan with the old journal end in the same world',
  async (which) => {
    await fc.assert(
      fc.asyncProperty(
        worldPlans,
        documents,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('before' as const, 'after' as const),
        async (worldPlan, document, approve, isPruned, at, when) => {
          const prune = { contracts: isPruned && document.applications.length > 0 };
          const wish = { approve, prune: { ...prune, applications: prune.contracts }, maxDeletes: 1_000 };
          const undisturbed = arranged(worldPlan);
          const options = { acceptProblems: true };
          await applyPlan(clientOf(undisturbed), await planAccess(clientOf(undisturbed), document, wish), options);

          const local = arranged(worldPlan);
          const client = clientOf(local);
          const plan = await planAccess(client, document, wish);
          const journal = memoryJournal();
          const secrets = new Map<string, string>();
          const onSecret = (secret: { readonly application: string; readonly clientSecret: string }): void =>
            void secrets.set(secret.application, secret.clientSecret);
          const dying = dyingJournal(journal, at, when);
          await applyPlan(client, plan, { ...options, journal: dying, onSecret, maxConcurrency: 2 }).catch(
            () => undefined,
          );

          const resumed = which === 'same' ? plan : await planAccess(client, document, wish);
          const report = await applyPlan(client, resumed, { ...options, journal, onSecret });
          expect(report.failed).toEqual([]);
          expect(report.stale).toEqual([]);
          expect(worldOf(local)).toEqual(worldOf(undisturbed));
          for (const { application, kind } of plan.steps) {
            if (kind !== 'create_application') continue;
            const made = [...local.state.applications.values()].find(({ name }) => name === application.name);
            expect(secrets.get(application.name)).toBe(made?.clientSecret);
          }
          const again = await planAccess(client, document, wish);
          expect(again.steps).toEqual([]);
        },
      ),
      { numRuns: 40, seed },
    );
  },
  240_000,
);
