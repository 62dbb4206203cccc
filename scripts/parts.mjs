// How the parts that are loaded when first needed are bundled, for the build and for the benchmarks.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/index.ts', import.meta.url));

/**
 * A plugin of esbuild. A part is loaded when the main entry is there. Told so, esbuild puts everything that comes at once
 * into one chunk, rather than into one for each set of parts that needs it: small chunks compress badly.
 */
export const partsComeAfterTheMainEntry = {
  name: 'parts-come-after-the-main-entry',
  setup(build) {
    const parts = new Set();
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
      if (kind === 'dynamic-import') parts.add(resolve(resolveDir, path.replace(/\.js$/, '.ts')));
      return undefined;
    });
    build.onResolve({ filter: /^the-main-entry$/ }, () => ({ path: main, sideEffects: true }));
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) =>
      parts.has(path)
        ? { contents: `${await readFile(path, 'utf8')}\nimport 'the-main-entry';`, loader: 'ts' }
        : undefined,
    );
  },
};
