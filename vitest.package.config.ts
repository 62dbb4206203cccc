import { defineConfig } from 'vitest/config';

// The packed tarball, used elsewhere. Needs `npm run build` first, and the npm registry.
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: ['test/package/install.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
