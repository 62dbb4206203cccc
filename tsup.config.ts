import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { defineConfig, type Options } from 'tsup';
import { fewChunks } from './scripts/few-chunks.mjs';

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

/**
 * ky makes a TextEncoder when it is loaded. jsdom has none under Jest, and loading the CommonJS build there must not need
 * one: this makes it with each use, which only progress of uploads has.
 */
const kyLoadsWithoutTextEncoder: Plugin = {
  name: 'ky-loads-without-text-encoder',
  setup(build) {
    build.onLoad({ filter: /ky[\\/]distribution[\\/]utils[\\/]body\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(
        'const encoder = new TextEncoder();',
        'const encoder = { encode: (text) => new TextEncoder().encode(text) };',
      );
      if (contents === text)
        throw new Error(`${path} has changed: look whether ky still makes a TextEncoder when loaded.`);
      return { contents };
    });
  },
};

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    node: 'src/node/index.ts',
    stores: 'src/stores/index.ts',
    access: 'src/access/index.ts',
    bullmq: 'src/bullmq/index.ts',
  },
  target: 'node20',
  platform: 'neutral',
  // Entry points share their classes through common chunks.
  splitting: true,
  removeNodeProtocol: false,
  external: [/^node:/],
  esbuildPlugins: [nodeModulesOfBundledPackages, fewChunks],
};

// Built apart, so that the whole table of operations is in no chunk that another entry point loads.
const testing: Options = { ...shared, entry: { testing: 'src/testing/index.ts' }, splitting: false };

/** Declarations are made once, for both module systems and all entry points: they take most of the time. */
const declarations: Options = {
  ...shared,
  entry: {
    ...(shared.entry as Record<string, string>),
    ...(testing.entry as Record<string, string>),
    // The wire types are files of their own, and by far the largest.
    'wire/access-management': 'src/generated/access-management.ts',
    'wire/api-manager': 'src/generated/api-manager.ts',
    'wire/api-platform': 'src/generated/api-platform.ts',
    'wire/exchange-experience': 'src/generated/exchange-experience.ts',
  },
  format: ['esm', 'cjs'],
  dts: { only: true },
};

export default defineConfig([
  { ...shared, format: 'esm', sourcemap: true, clean: true },
  // The command uses the built entry beside it, by the package's own name.
  {
    ...shared,
    entry: { command: 'src/node/command.ts' },
    format: 'esm',
    external: [/^node:/, /^anypoint-sdk/],
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...testing, format: 'esm', sourcemap: true },
  // ky is an ES module only, so the CommonJS build carries it along. A file knows itself there by another name.
  {
    ...shared,
    format: 'cjs',
    noExternal: ['ky'],
    define: { 'import.meta.url': '__filename' },
    esbuildPlugins: [nodeModulesOfBundledPackages, fewChunks, kyLoadsWithoutTextEncoder],
  },
  { ...testing, format: 'cjs' },
  declarations,
]);
