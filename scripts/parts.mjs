// How the parts that are loaded when first needed are bundled, for the build and for the benchmarks.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/**
 * A plugin of esbuild. A part is loaded when the main entry is there. Told so, esbuild puts everything that comes at once
 * into one chunk, rather than into one for each set of parts that needs it: small chunks compress badly.
 */
export const partsComeAfterTheMainEntry = {
  name: 'parts-come-after-the-main-entry',
  async setup(build) {
    const parts = await partsOf(src);
    build.onResolve({ filter: /^the-main-entry$/ }, () => ({ path: join(src, 'index.ts'), sideEffects: true }));
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) =>
      parts.has(resolve(path))
        ? { contents: `${await readFile(path, 'utf8')}\nimport 'the-main-entry';`, loader: 'ts' }
        : undefined,
    );
  },
};

/** What the sources of the main entry import dynamically. Found before anything is bundled, whose order is not fixed. */
async function partsOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name }) => name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8');
      return [...text.matchAll(/import\('(\.[^']+)\.js'\)/g)].map(([, path]) => resolve(dirname(file), `${path}.ts`));
    }),
  );
  return new Set(found.flat());
}
