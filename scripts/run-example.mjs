// Runs an example straight from the sources, without a build: node scripts/run-example.mjs examples/NAME.ts [arguments]
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, withBundle } from './bundle.mjs';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/run-example.mjs examples/NAME.ts [arguments]');
  process.exit(2);
}

await withBundle([file], async (folder) => {
  process.argv = [process.argv[0], join(root, file), ...rest];
  await import(pathToFileURL(join(folder, basename(file).replace(/\.ts$/, '.mjs'))).href);
});
