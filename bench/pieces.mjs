// What can be measured by itself, in the order of a whole run. Each piece returns its part of the results.
import { buildDeclarations } from './build.mjs';
import { measureAccess } from './measures/access.mjs';
import { measureCalls } from './measures/calls.mjs';
import { measureFaults } from './measures/faults.mjs';
import { measureFleet } from './measures/fleet.mjs';
import { measureHeap } from './measures/heap.mjs';
import { measureImports } from './measures/imports.mjs';
import { measureLists } from './measures/lists.mjs';
import { measureProfile } from './measures/profile.mjs';
import { measureRateLimits } from './measures/rate-limits.mjs';
import { measureFirstCalls, measureProcesses, measureRenewal } from './measures/sign-in.mjs';
import { measureSizes } from './measures/sizes.mjs';
import { measureTypedCalls } from './measures/typed-calls.mjs';

/** The pieces by name. `quick` is for trying: short, and too noisy to judge by. */
export const pieces = {
  sizes: async () => ({ sizes: await measureSizes() }),
  imports: async ({ quick, progress }) => ({ imports: await measureImports({ rounds: quick ? 5 : 9, progress }) }),
  'typed-calls': async ({ quick }) => {
    await buildDeclarations();
    return { typedCalls: measureTypedCalls({ rounds: quick ? 1 : 3 }) };
  },
  'sign-in': async ({ server, quick }) => ({
    firstCalls: await measureFirstCalls(server),
    processes: await measureProcesses(server, { processes: quick ? 10 : 50 }),
    renewal: await measureRenewal(server),
  }),
  faults: async ({ server, progress }) => ({ faults: await measureFaults(server, { progress }) }),
  'rate-limits': async ({ server, progress }) => ({ rateLimits: await measureRateLimits(server, { progress }) }),
  lists: async ({ server, quick, progress }) => ({
    lists: await measureLists(server, { rounds: quick ? 3 : 5, largest: quick ? 10_000 : 100_000, progress }),
  }),
  access: async ({ quick, progress }) => ({ access: await measureAccess({ quick, progress }) }),
  fleet: async ({ quick, progress }) => ({ fleet: await measureFleet({ quick, progress }) }),
  calls: async ({ server, quick, progress }) => {
    const settings = { rounds: quick ? 3 : 9, processes: quick ? 1 : 3, calls: quick ? 100 : 200, progress };
    const measured = await measureCalls(server, settings);
    const profile = await measureProfile(server, { calls: quick ? 1_000 : 5_000 });
    return { ...measured, noise: noiseOf(measured.calls), profile };
  },
  heap: async ({ server, quick }) => ({ heap: await measureHeap(server, { calls: quick ? 10_000 : 100_000 }) }),
};

/** How far two series of the same client lie apart. */
function noiseOf(calls) {
  const again = calls[1]['fetch again'].toFetch;
  const off = (value) => Math.abs(value - 1);
  return {
    cpu: off(again.cpu.median),
    wall: off(again.wall.median),
    callsPerSecond: off(calls[50]['fetch again'].toFetch.callsPerSecond.median),
  };
}
