// Which tests a change concerns, nearest first. `test/` mirrors `src/`, and imports tell the rest.
import { posix } from 'node:path';
import ts from 'typescript';

/** How far from the change a test may be: in a test that imports a module that imports what was changed, two. */
export const farthest = 2;

/** Files that are read as data, by the tests that read them. */
const readAsData = [
  [/^openapi\//, /^test\/(?:openapi|operations)\/|^test\/testing\/agrees-with-openapi/],
  [/^(?:docs\/|site\/|[A-Z_]+\.md$)/, /^test\/(?:docs\/|examples\/(?:guides|readme))/],
  [/^examples\//, /^test\/examples\//],
  [/^test\/reliability\/programs\//, /^test\/reliability\/report/],
];

/**
 * Orders the tests that a change concerns.
 *
 * @param changed paths from the root
 * @param sources the text of every module of `src`, `test`, `scripts` and `examples`, by its path from the root
 */
export function concernedTests(changed, sources) {
  const tests = [...sources.keys()].filter((name) => name.startsWith('test/') && name.endsWith('.test.ts'));
  const importers = importersOf(sources);
  const distances = new Map();
  const reach = (test, distance) => distances.set(test, Math.min(distance, distances.get(test) ?? Infinity));

  for (const start of changed) {
    for (const [data, readers] of readAsData) {
      if (data.test(start)) for (const test of tests) if (readers.test(test)) reach(test, 1);
    }
    for (const test of nearestFolder(start, tests)) reach(test, 1.5);
    const seen = new Set([start]);
    let here = [start];
    for (let distance = 0; here.length > 0 && distance <= farthest; distance += 1) {
      for (const name of here) {
        if (tests.includes(name)) reach(name, distance);
        for (const test of tests) if (mirrors(test, name)) reach(test, distance + 0.5);
      }
      here = here.flatMap((name) => importers.get(name) ?? []).filter((name) => !seen.has(name) && seen.add(name));
    }
  }
  return [...distances]
    .filter(([, distance]) => distance <= farthest)
    .sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1))
    .map(([test]) => test);
}

/** Whether a test is the one of a module, or lies in the folder of its name: `src/a/b.ts`, `test/a/b.test.ts`, `test/a/b/`. */
function mirrors(test, name) {
  const stem = /^src\/(.+?)(?:\/index)?\.ts$/.exec(name)?.[1];
  if (stem === undefined) return false;
  return test.startsWith(`test/${stem}.`) || test.startsWith(`test/${stem}/`) || test.startsWith(`test/${stem}-`);
}

/** The tests of the innermost folder that mirrors the module's and has some, the whole of `test/` apart. */
function nearestFolder(name, tests) {
  if (!name.startsWith('src/')) return [];
  for (let folder = posix.dirname(name); folder !== 'src' && folder !== '.'; folder = posix.dirname(folder)) {
    const found = tests.filter((test) => test.startsWith(`test${folder.slice('src'.length)}/`));
    if (found.length > 0) return found;
  }
  return [];
}

function importersOf(sources) {
  const importers = new Map();
  for (const [name, text] of sources) {
    for (const { fileName } of ts.preProcessFile(text, true, false).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const path = posix.join(posix.dirname(name), fileName);
      const target = [path, path.replace(/\.js$/, '.ts')].find((one) => sources.has(one));
      if (target !== undefined) importers.set(target, [...(importers.get(target) ?? []), name]);
    }
  }
  return importers;
}
