// How long the largest responses take that are wrong, or right but large, against JSON.parse of the same text. Run it by
// itself: node --expose-gc bench/measures/worst-answers.mjs [megabytes]. It prints ratios of this run, and the growth of the
// heap. Last come lists of every kind of small entry that a model reads: measured in short, and the worst again at full size.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { entriesOf } from './readable-shapes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const megabytes = Number(process.argv[2] ?? 60);

const models = readdirSync(join(root, 'src/models')).filter((name) => name.endsWith('.ts'));
const folder = mkdtempSync(join(root, 'node_modules/.worst-answers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  stdin: {
    resolveDir: root,
    contents: `
      ${models.map((name) => `export * from './src/models/${name}';`).join('\n')}
      export { readProblem } from './src/core/report/problem.ts';`,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: join(folder, 'readers.mjs'),
});
const readers = await import(pathToFileURL(join(folder, 'readers.mjs')).href);
const { listOf, contractModel, clientApplicationModel, organizationHierarchyModel, readProblem } = readers;

const times = (text, before = '[', after = ']') =>
  before + `${text},`.repeat(Math.floor((megabytes * 1_000_000) / (text.length + 1))).slice(0, -1) + after;
const strictly = { validation: 'strict', warn() {} };
const contracts = listOf(contractModel, 'contracts');
const level = '{"id":"o","name":"n","subOrganizations":[';
const levels = Math.floor((megabytes * 1_000_000) / (level.length + 2));

const shapes = {
  'empty objects in a list': [times('{}'), contracts],
  'nulls in a list': [times('null'), contracts],
  'wrong ids in a list': [times('{"id":"x","status":7}'), contracts],
  'a null in an optional member of each': [
    times('{"id":1,"status":"x","condition":null,"organizationId":null}'),
    contracts,
  ],
  'the last entry alone is wrong': [times('{"id":1,"status":"x"}', '[', ',{}]'), contracts],
  'numbers in the place of texts': [times('7', '{"id":1,"name":"x","redirectUri":[', ']}'), clientApplicationModel],
  'a nesting without end': [level.repeat(levels) + ']}'.repeat(levels), organizationHierarchyModel],
  'small and right entries': [times('{"id":1,"status":"x"}'), contracts],
};
const problems = {
  'a list of explanations': times('"m"', '{"errors":[', ']}'),
  'a map of explanations': times('"m"', '{"errors":{"field":[', ']}}'),
};

async function timed(work) {
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const begun = performance.now();
  await work();
  return { ms: performance.now() - begun, bytes: process.memoryUsage().heapUsed - heap };
}

async function measure(name, text, read) {
  let value;
  const parse = await timed(() => (value = JSON.parse(text)));
  const reading = await timed(async () => {
    try {
      await read(value);
    } catch (error) {
      if (error.code !== 'response_validation') throw error;
    }
  });
  const sum = (parse.ms + reading.ms) / parse.ms;
  console.log(
    `${name.padEnd(40)} ${sum.toFixed(2)} × JSON.parse, ${(reading.bytes / text.length).toFixed(2)} bytes of heap a byte`,
  );
}

// zod is loaded with the first response; that is no part of what is measured.
await contracts.read([], strictly);
for (const [name, [text, model]] of Object.entries(shapes)) {
  await measure(name, text, (value) => model.read(value, strictly));
}
for (const [name, text] of Object.entries(problems)) await measure(name, text, () => readProblem(text));

/** Reading beside parsing, the shortest of some rounds of each. */
async function ratioOf(entry, list, size, rounds) {
  const text = `[${`${entry},`.repeat(Math.max(1, Math.floor(size / (entry.length + 1)))).slice(0, -1)}]`;
  let [parse, reading] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    let value;
    parse = Math.min(parse, (await timed(() => (value = JSON.parse(text)))).ms);
    reading = Math.min(reading, (await timed(() => list.read(value, strictly))).ms);
  }
  return (parse + reading) / parse;
}

const small = [];
for (const [name, model] of Object.entries(readers)) {
  if (model?.schema === undefined) continue;
  const list = listOf(model, 'items');
  for (const entry of entriesOf(await model.schema())) {
    const isRead = await Promise.resolve(entry)
      .then((value) => list.read([value], strictly))
      .then(Boolean, () => false);
    if (isRead) small.push({ name, entry: JSON.stringify(entry), list });
  }
}
for (const one of small) one.ratio = await ratioOf(one.entry, one.list, megabytes * 20_000, 4);
small.sort((a, b) => b.ratio - a.ratio);
console.log(`${small.length} kinds of small entries, half of them under ${small[small.length >> 1].ratio.toFixed(2)}`);
for (const { name, entry, list } of small.slice(0, 10)) {
  const ratio = await ratioOf(entry, list, megabytes * 1_000_000, 3);
  console.log(`${ratio.toFixed(2)} × JSON.parse: ${name} ${entry.slice(0, 100)}`);
}
