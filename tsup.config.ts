import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    testing: 'src/testing/index.ts',
    node: 'src/node/index.ts',
    stores: 'src/stores/index.ts',
  },
  target: 'node20',
  platform: 'neutral',
  // Entry points share their classes through common chunks.
  splitting: true,
  removeNodeProtocol: false,
  external: [/^node:/],
  dts: true,
};

export default defineConfig([
  { ...shared, format: 'esm', sourcemap: true, clean: true },
  // ky is an ES module only, so the CommonJS build carries it along.
  { ...shared, format: 'cjs', noExternal: ['ky'] },
]);
