/** Puts the page into `dist/`: one script, one style sheet, one document. */
import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

await mkdir(at('dist'), { recursive: true });
for (const name of ['index.html', 'style.css', 'icon.svg']) await cp(at(`page/${name}`), at(`dist/${name}`));
await build({
  entryPoints: [at('page/app.js')],
  outfile: at('dist/app.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
  // Only `parseAccess` of YAML text loads it, and the page parses none.
  external: ['yaml'],
});
