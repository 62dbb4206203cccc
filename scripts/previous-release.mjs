// Runs what the previous release promised against the sources as they are: its type tests, its tests that use the public
// interface alone, and its examples' types. A break that is meant has a pending changeset that says "Breaking:"; then what
// breaks is listed, and fails nothing. node scripts/previous-release.mjs [test file ...]; the current directory is the repository.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import ts from 'typescript';

const root = process.cwd();
const asked = process.argv.slice(2);
/** What a public test may import of `src`: the entry points, and where their errors and scopes are declared. */
const publicModules = new Set([
  ...Object.values(JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions.paths).map(([file]) =>
    posix.normalize(file),
  ),
  'src/errors.ts',
  'src/scopes.ts',
]);
/** Tests of this repository rather than of the package. */
const ofTheHouse = /^test\/(?:docs|examples|openapi|operations|package|reliability\/report|structure)\b/;

function lastTag() {
  const tags = execFileSync('git', ['tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname'], {
    encoding: 'utf8',
  });
  return tags.split('\n')[0];
}

/** Lays the sources as they are beside the tests and examples of the release. */
function layOut(tag, folder) {
  const archive = join(folder, 'release.tar');
  const parts = ['test', 'examples'].filter(
    (part) => execFileSync('git', ['ls-tree', tag, part], { encoding: 'utf8' }) !== '',
  );
  execFileSync('git', ['archive', '--output', archive, tag, ...parts]);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
  for (const part of ['src', 'openapi', 'docs', 'scripts', 'package.json', 'tsconfig.json']) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

function filesBelow(folder, part) {
  if (!existsSync(join(folder, part))) return [];
  return readdirSync(join(folder, part), { recursive: true })
    .map((name) => `${part}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

/** Tells whether a module reaches `src` through public modules alone. */
function publicOnly(folder) {
  const known = new Map();
  const decide = (name) => {
    if (known.has(name)) return known.get(name);
    // Circles are as public as the rest of them.
    known.set(name, true);
    const file = join(folder, name);
    const imported = existsSync(file) ? ts.preProcessFile(readFileSync(file, 'utf8'), true, false).importedFiles : [];
    const verdict = imported
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => posix.join(posix.dirname(name), fileName).replace(/\.js$/, '.ts'))
      .every((target) => {
        if (target.startsWith('src/')) return publicModules.has(target);
        return !target.startsWith('scripts/') && decide(target);
      });
    known.set(name, verdict);
    return verdict;
  };
  return decide;
}

function run(folder, ...args) {
  return spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' }).status === 0;
}

function meantToBreak() {
  if (!existsSync(join(root, '.changeset'))) return false;
  return readdirSync(join(root, '.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .some((name) => /\bBreaking:/.test(readFileSync(join(root, '.changeset', name), 'utf8')));
}

const tag = lastTag();
if (tag === '') {
  console.log('There is no previous release: no tag v* is among the ancestors of HEAD. Nothing was run.');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'previous-release-'));
try {
  layOut(tag, folder);
  const decide = publicOnly(folder);
  const all = filesBelow(folder, 'test').filter((name) => !ofTheHouse.test(name) && decide(name));
  const tests = all.filter((name) => name.endsWith('.test.ts') && (asked.length === 0 || asked.includes(name)));
  const types = all.filter((name) => name.startsWith('test/types/') || name.endsWith('.types.ts'));
  const examples = filesBelow(folder, 'examples').filter((name) => !/^examples\/(?!support\/)[^/]+\//.test(name));
  console.log(
    `${tag} against the sources: ${types.length} type tests, ${tests.length} public tests, ${examples.length} examples.`,
  );

  const options = { extends: './tsconfig.json', include: [], files: [...types, ...tests, ...examples] };
  writeFileSync(join(folder, 'tsconfig.previous.json'), JSON.stringify(options));
  mkdirSync(join(folder, '.vitest'), { recursive: true });
  const config = { test: { include: tests, testTimeout: 20_000 }, cacheDir: join(folder, '.vitest') };
  writeFileSync(join(folder, 'vitest.previous.mjs'), `export default ${JSON.stringify(config)};\n`);
  const broken = [];
  if (options.files.length > 0) {
    if (!run(folder, 'node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.previous.json'))
      broken.push('types');
  }
  if (tests.length > 0) {
    if (!run(folder, 'node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.previous.mjs')) broken.push('tests');
  }
  if (broken.length === 0) console.log(`Whoever uses ${tag} can take what is here.`);
  else if (meantToBreak())
    console.log(`What ${tag} promised no longer holds (${broken.join(', ')}), as a changeset says.`);
  else {
    console.error(
      `What ${tag} promised no longer holds: ${broken.join(', ')}. If that is meant, say "Breaking:" and what to do in a changeset.`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
