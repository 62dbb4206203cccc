import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const elsewhere = ['test/package/**', '**/node_modules/**'];
/** What looks at the process as a whole: its memory, listeners, sockets and children. Each file has a process of its own. */
const apart = ['test/promises/**/*.test.ts', 'test/reliability/**/*.test.ts'];
/** A hang fails; a machine that has much else to do does not. */
const shared = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Much of the time is spent waiting for sockets and processes: one worker more than cores keeps those busy.
    maxWorkers: availableParallelism() + 1,
    projects: [
      // Many small files: loading the sources anew for each of them would take longer than the tests. What a test replaces
      // it puts back.
      {
        test: {
          ...shared,
          name: 'unit',
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          include: ['test/**/*.test.ts'],
          exclude: [...elsewhere, ...apart],
        },
      },
      { test: { ...shared, name: 'promises', include: apart, exclude: elsewhere } },
      // The promises that concern the network, with undici's `request` below every client.
      {
        test: {
          ...shared,
          name: 'over undici',
          include: ['test/promises/**/*.test.ts', 'test/reliability/{fault-matrix-sockets,hostile-network}.test.ts'],
          exclude: elsewhere,
          setupFiles: ['test/fakes/over-undici.ts'],
        },
      },
    ],
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/generated/**'] },
  },
});
