/** A move to the next version of an API and its undo, carried out over real HTTP. */
import { describe, expect, test } from 'vitest';
import { applyPlan, memoryJournal, planMove } from '../../../src/access/index.js';
import { AnypointClient } from '../../../src/index.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { apiOf, worldOf } from './jobs.js';

/** The orders API has a second version with the same tiers, and two applications may call the first. */
async function withNewVersion() {
  const local = createLocalAnypoint();
  const { apiInstances, tiers } = local.state;
  const from = apiOf(local, 'orders-api').apiInstanceId;
  const old = apiInstances.get(from);
  if (old === undefined) throw new Error('The world has no orders API.');
  const to = from + 1000;
  apiInstances.set(to, { ...old, id: to, productVersion: 'v2', assetVersion: '2.0.0', instanceLabel: null });
  for (const tier of [...tiers.values()].filter(({ apiId }) => apiId === from)) {
    tiers.set(tier.id + 1000, { ...tier, id: tier.id + 1000, apiId: to });
  }
  const server = await local.listen();
  const client = new AnypointClient({ auth: local.credentials, baseUrl: server.baseUrl });
  return { local, server, client, from, to };
}

/** The state and the tier of the contracts with an API instance, by application. */
function statesOf(
  { local }: Awaited<ReturnType<typeof withNewVersion>>,
  apiId: number,
): Readonly<Record<string, string>> {
  const { contracts, applications, tiers } = local.state;
  return Object.fromEntries(
    [...contracts.values()]
      .filter((contract) => contract.apiId === apiId)
      .map(({ applicationId, status, tierId }) => [
        applications.get(applicationId)?.name ?? '',
        `${status} ${tiers.get(tierId ?? 0)?.name ?? '-'}`,
      ]),
  );
}

describe('a move that is undone', () => {
  test('with revoked contracts ends where it began, and leaves the new version blocked', async () => {
    const world = await withNewVersion();
    const { server, client, from, to } = world;
    try {
      const before = statesOf(world, from);
      const move = await planMove(client, { fromApiInstanceId: from, toApiInstanceId: to, retire: 'revoke' });
      const approved = Object.entries(before).flatMap(([name, state]) => (state.startsWith('APPROVED') ? [name] : []));
      expect(approved).not.toEqual([]);
      const statesIn = (apiId: number) => approved.map((name) => statesOf(world, apiId)[name]);
      const as = (status: string) => approved.map((name) => before[name]?.replace('APPROVED', status));
      expect((await applyPlan(client, move)).failed).toEqual([]);
      expect([statesIn(from), statesIn(to)]).toEqual([as('REVOKED'), as('APPROVED')]);
      const back = await planMove(client, { fromApiInstanceId: to, toApiInstanceId: from, retire: 'revoke' });
      const undone = await applyPlan(client, back);
      expect([undone.failed, undone.stale]).toEqual([[], []]);
      expect([statesIn(from), statesIn(to)]).toEqual([as('APPROVED'), as('REVOKED')]);
      // Planned once more, nothing is left to move.
      const again = await planMove(client, { fromApiInstanceId: to, toApiInstanceId: from, retire: 'revoke' });
      expect(again.steps.filter(({ application }) => approved.includes(application.name))).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('with deleted contracts is asked for and approved again', async () => {
    const world = await withNewVersion();
    const { server, client, from, to } = world;
    try {
      const before = statesOf(world, from);
      const move = await planMove(client, { fromApiInstanceId: from, toApiInstanceId: to, retire: 'delete' });
      expect((await applyPlan(client, move)).failed).toEqual([]);
      const back = await planMove(client, { fromApiInstanceId: to, toApiInstanceId: from, retire: 'delete' });
      expect((await applyPlan(client, back)).failed).toEqual([]);
      for (const [name, state] of Object.entries(before)) {
        if (state.startsWith('APPROVED')) expect(statesOf(world, from)[name]).toBe(state);
      }
    } finally {
      await server.close();
    }
  });
});

/**
 * The command of a user who plans and applies: the same one, until it says that it is complete. The client repeats
 * nothing, so that each cut shows.
 */
test.each(['before', 'after'] as const)(
  'a command whose connection is cut %s any of its requests, reads included, ends complete when it is given again',
  async (reset) => {
    const command = async (cutAt: number | undefined) => {
      const world = await withNewVersion();
      const { local, server, from, to } = world;
      const client = new AnypointClient({ auth: local.credentials, baseUrl: server.baseUrl, maxRetries: 0 });
      const journal = memoryJournal();
      const run = async () => {
        const plan = await planMove(client, { fromApiInstanceId: from, toApiInstanceId: to, retire: 'revoke' });
        return applyPlan(client, plan, { journal });
      };
      let asked = 0;
      local.fail({ match: () => (asked += 1) === cutAt, reset });
      try {
        let report = await run().catch(() => undefined);
        const requests = asked;
        for (let again = 0; again < 2 && report?.isComplete !== true; again += 1) {
          report = await run().catch(() => undefined);
        }
        return { requests, waiting: report?.waiting.length, failed: report?.failed, world: worldOf(local) };
      } finally {
        await server.close();
      }
    };
    const undisturbed = await command(undefined);
    expect(undisturbed.requests).toBeGreaterThan(8);
    for (let cutAt = 1; cutAt <= undisturbed.requests; cutAt += 1) {
      const { requests, ...found } = await command(cutAt);
      expect(requests).toBeGreaterThanOrEqual(1);
      expect({ cutAt, ...found }).toEqual({
        cutAt,
        waiting: undisturbed.waiting,
        failed: [],
        world: undisturbed.world,
      });
    }
  },
  60_000,
);
