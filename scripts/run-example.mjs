// Runs an example straight from the sources, without a build: node scripts/run-example.mjs examples/NAME.ts [arguments]
import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/run-example.mjs examples/NAME.ts [arguments]');
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside node_modules, so that ky and zod are found from there.
const folder = await mkdtemp(join(root, 'node_modules', '.example-'));
try {
  await build({
    entry: [join(root, file)],
    config: false,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    outDir: folder,
    outExtension: () => ({ js: '.mjs' }),
    tsconfig: join(root, 'tsconfig.json'),
    noExternal: [/^anypoint-sdk/],
    // A CommonJS package, found in node_modules as it is.
    external: ['proper-lockfile'],
    silent: true,
  });
  process.argv = [process.argv[0], join(root, file), ...rest];
  await import(pathToFileURL(join(folder, basename(file).replace(/\.ts$/, '.mjs'))).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
