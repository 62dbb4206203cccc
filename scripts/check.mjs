// The inner loop: format, lint and types, then the tests that your change against main concerns, nearest first. It ends
// within two minutes: what time does not allow for is counted and left to `npm cit`.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BaseSequencer, startVitest } from 'vitest/node';
import { concernedTests } from './concerned-tests.mjs';

const started = performance.now();
/** When no further test begins, and when those that run are given up; in milliseconds from the start. */
const lastStart = 100_000;
const end = 115_000;
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const left = (until) => Math.max(0, until - (performance.now() - started));
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** What differs from where the branch left main, new files included and deleted ones not. */
function changedFiles() {
  const base = ['main', 'origin/main', 'HEAD'].find((name) => {
    try {
      return git('rev-parse', '--verify', '--quiet', name) !== '';
    } catch {
      return false;
    }
  });
  const since = git('merge-base', base, 'HEAD');
  const names = [git('diff', '--name-only', since), git('ls-files', '--others', '--exclude-standard')];
  return [...new Set(names.join('\n').split('\n'))].filter((name) => name !== '' && existsSync(name));
}

function modules() {
  const names = ['src', 'test', 'scripts', 'examples'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return new Map(
    names
      .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.includes('node_modules'))
      .map((name) => [name, readFileSync(name, 'utf8')]),
  );
}

/** Runs a tool of this project, and shows what it printed when it failed. */
async function run(title, tool, ...args) {
  const child = spawn(process.execPath, [join('node_modules', tool), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const limit = setTimeout(() => child.kill(), left(end));
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(limit);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${title}`);
  if (code !== 0) console.log(code === null ? 'It took too long.' : printed);
  return code === 0;
}

const changed = changedFiles();
if (changed.length === 0) {
  console.log('Nothing differs from main.');
  process.exit(0);
}
const code = changed.filter((name) => /\.(?:ts|js|mjs|cjs)$/.test(name));
const passed = await Promise.all([
  run('types', 'typescript-7/bin/tsc', '--noEmit'),
  code.length === 0 || run('lint', 'eslint/bin/eslint.js', '--no-warn-ignored', ...code),
  run('format', 'prettier/bin/prettier.cjs', '--check', '--ignore-unknown', ...changed),
  !changed.some((name) => /^openapi\/|^src\/generated\//.test(name)) ||
    run('generated files', '../scripts/generate.mjs', '--check'),
]);
if (passed.includes(false)) process.exit(1);

const tests = concernedTests(changed, modules());
if (tests.length === 0) {
  console.log('No test is near what changed.');
  process.exit(0);
}
console.log(`${tests.length} test files are concerned.`);

class NearestFirst extends BaseSequencer {
  sort(files) {
    const place = ({ moduleId }) => tests.findIndex((test) => moduleId.endsWith(`/${test}`));
    return [...files].sort((one, other) => place(one) - place(other));
  }
}

let vitest;
const enough = setTimeout(() => void vitest?.cancelCurrentRun('keyboard-input'), left(lastStart));
const tooLong = setTimeout(() => {
  console.error('The tests did not end within two minutes.');
  process.exit(1);
}, left(end));
const reporter = {
  onInit: (started) => {
    vitest = started;
  },
  onTestRunEnd: (files) => {
    const complete = files.filter((file) => file.state() === 'passed' || file.state() === 'failed').length;
    if (complete < tests.length)
      console.log(`Time was up after ${complete} of ${tests.length} test files; npm cit runs all.`);
  },
};
await startVitest('test', tests, {
  run: true,
  watch: false,
  project: ['unit', 'promises'],
  reporters: ['default', reporter],
  sequence: { sequencer: NearestFirst },
});
clearTimeout(enough);
clearTimeout(tooLong);
await vitest?.close();
