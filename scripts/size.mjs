// What a bundle of the main entry weighs, ky and zod apart: what is loaded at once in bytes, as the package test measures it,
// and which source file they come from. `npm run build` first; `node scripts/size.mjs src/index.ts` measures the sources.
import { SourceMap } from 'node:module';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadedAtOnce } from './loaded-at-once.mjs';

const [entry = 'dist/index.js'] = process.argv.slice(2);
const gzipped = (content) => gzipSync(content, { level: 9 }).byteLength;

const { outputFiles, metafile } = await build({
  entryPoints: { index: entry },
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  external: ['ky', 'zod', 'yaml'],
  outdir: '/out',
  sourcemap: 'external',
  metafile: true,
  write: false,
  logLevel: 'error',
});

const atOnce = loadedAtOnce(metafile, 'index.js');
const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
const rows = [];
let [whole, later] = [0, 0];
for (const [name, text] of texts) {
  if (name.endsWith('.map')) continue;
  if (!atOnce.has(name)) {
    later += gzipped(text);
    continue;
  }
  whole += gzipped(text);
  rows.push(...byModule(text, JSON.parse(texts.get(`${name}.map`))));
}

/** What each source file has in a chunk: its minified bytes, and how many fewer the chunk would weigh without them. */
function byModule(text, json) {
  const map = new SourceMap(json);
  const lines = text.split('\n');
  const parts = new Map();
  lines.forEach((line, number) => {
    let source = 'imports, exports';
    for (let column = 0; column < line.length; column += 1) {
      const found = map.findEntry(number, column);
      if (found.generatedLine === number && found.generatedColumn === column)
        source = found.originalSource ?? 'helpers of the bundler';
      parts.set(source, `${parts.get(source) ?? ''}${line[column]}`);
    }
  });
  const joined = (left) => [...parts].map(([source, part]) => (source === left ? '' : part)).join('\n');
  const all = gzipped(joined());
  return [...parts].map(([source, part]) => ({
    source: source.replace(/^.*?(?=src\/)/, ''),
    minified: part.length,
    gzipped: all - gzipped(joined(source)),
  }));
}

rows.sort((one, other) => other.gzipped - one.gzipped);
for (const { source, minified, gzipped: bytes } of rows) {
  console.log(`${String(bytes).padStart(7)} ${String(minified).padStart(8)}  ${source}`);
}
console.log(`\ngzipped, minified: ${whole} bytes at once, ${later} when first needed`);
