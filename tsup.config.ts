import { isBuiltin } from 'node:module';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * The file store's lock is a CommonJS package that asks for Node's modules by `require`, which an ES module has not. The
 * process gives them in both builds, and only when the lock is first needed.
 */
const nodeModulesOfBundledPackages: Plugin = {
  name: 'node-modules-of-bundled-packages',
  setup(build) {
    // graceful-fs would replace the user's own `fs.close` and `process.cwd`; plain `fs` is all the lock needs.
    build.onResolve({ filter: /^graceful-fs$/ }, () => ({ path: 'fs', namespace: 'node-module' }));
    build.onResolve({ filter: /^[a-z_/]+$/ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'node-module' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'node-module' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(`node:${path}`)});`,
    }));
  },
};

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    node: 'src/node/index.ts',
    stores: 'src/stores/index.ts',
    access: 'src/access/index.ts',
  },
  target: 'node20',
  platform: 'neutral',
  // Entry points share their classes through common chunks.
  splitting: true,
  removeNodeProtocol: false,
  external: [/^node:/],
  esbuildPlugins: [nodeModulesOfBundledPackages],
  dts: true,
};

// Built apart, so that the whole table of operations is in no chunk that another entry point loads.
const testing: Options = { ...shared, entry: { testing: 'src/testing/index.ts' }, splitting: false };

export default defineConfig([
  { ...shared, format: 'esm', sourcemap: true, clean: true },
  { ...testing, format: 'esm', sourcemap: true },
  // ky is an ES module only, so the CommonJS build carries it along. A file knows itself there by another name.
  { ...shared, format: 'cjs', noExternal: ['ky'], define: { 'import.meta.url': '__filename' } },
  { ...testing, format: 'cjs' },
]);
