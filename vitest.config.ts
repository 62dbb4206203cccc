import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 20_000, exclude: ['test/package/**', '**/node_modules/**'] };

export default defineConfig({
  test: {
    // Much of the time is spent waiting for sockets and processes: two cores serve two workers well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { ...shared, name: 'unit', include: ['test/**/*.test.ts'] } },
      // The promises that concern the network, with undici's `request` below every client.
      {
        test: {
          ...shared,
          name: 'over undici',
          include: ['test/promises/**/*.test.ts', 'test/reliability/{fault-matrix-sockets,hostile-network}.test.ts'],
          setupFiles: ['test/fakes/over-undici.ts'],
        },
      },
    ],
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/generated/**'] },
  },
});
