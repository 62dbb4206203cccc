// How long the largest responses take that are wrong, or right but large, against JSON.parse of the same text. Run it by
// itself: node bench/measures/worst-answers.mjs [megabytes]. It prints ratios of this run, and the growth of the heap.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const megabytes = Number(process.argv[2] ?? 60);

const folder = mkdtempSync(join(root, 'node_modules/.worst-answers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  stdin: {
    resolveDir: root,
    contents: `
      export { listOf } from './src/models/envelope.ts';
      export { contractModel } from './src/models/contract.ts';
      export { clientApplicationModel } from './src/models/client-application.ts';
      export { organizationHierarchyModel } from './src/models/organization.ts';
      export { readProblem } from './src/core/report/problem.ts';`,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: join(folder, 'readers.mjs'),
});
const { listOf, contractModel, clientApplicationModel, organizationHierarchyModel, readProblem } = await import(
  pathToFileURL(join(folder, 'readers.mjs')).href
);

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
