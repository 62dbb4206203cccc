// How the main entry is cut into files, for the build and for the benchmarks: one chunk with what the other entry points
// share with it, one with the rest, and the parts that are loaded when first needed.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'src/index.ts');

/**
 * A plugin of esbuild, which by itself makes a chunk for each set of entry points and parts that share something: small
 * chunks compress badly, and each takes time to load. So it is told that each part comes after the main entry, which is
 * there when a part is loaded, and that every entry point needs whatever any of them shares with the main one.
 */
export const fewChunks = {
  name: 'few-chunks',
  async setup(build) {
    const entries = Object.values(build.initialOptions.entryPoints).map((file) => resolve(file));
    if (!entries.includes(main)) return;
    // Found before anything is bundled, whose order is not fixed.
    const { metafile } = await build.esbuild.build({
      absWorkingDir: root,
      entryPoints: entries,
      outdir: join(root, 'dist'),
      bundle: true,
      platform: 'neutral',
      packages: 'external',
      external: ['node:*'],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const files = new Map(
      Object.entries(metafile.inputs).map(([path, { imports }]) => [
        join(root, path),
        imports.filter(({ external }) => external !== true).map(({ path: to, kind }) => ({ to: join(root, to), kind })),
      ]),
    );
    const others = entries.filter((entry) => entry !== main);
    const byOthers = reached(files, others, ['import-statement']);
    const shared = [...reached(files, [main], ['import-statement'])].filter((file) => byOthers.has(file));
    const afterMain = partsOf(files, [main]);
    const afterShared = new Set([...entries, ...partsOf(files, others)]);

    const importOf = (file) => `import ${JSON.stringify(`kept:${file}`)};\n`;
    build.onResolve({ filter: /^kept:/ }, ({ path }) => ({ path: path.slice('kept:'.length), sideEffects: true }));
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const needed = afterMain.has(path) ? [main] : afterShared.has(path) ? shared : [];
      if (needed.length === 0) return undefined;
      return { contents: `${await readFile(path, 'utf8')}\n${needed.map(importOf).join('')}`, loader: 'ts' };
    });
  },
};

/** What some files import dynamically, and the files that they need. */
function partsOf(files, from) {
  const everything = reached(files, from, ['import-statement', 'dynamic-import']);
  const imports = [...everything].flatMap((file) => files.get(file));
  return new Set(imports.filter(({ kind }) => kind === 'dynamic-import').map(({ to }) => to));
}

/** Follows imports of the given kinds from some files on. */
function reached(files, from, kinds) {
  const found = new Set(from);
  // A set can grow while it is looped over.
  for (const file of found) for (const { to, kind } of files.get(file)) if (kinds.includes(kind)) found.add(to);
  return found;
}
