import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from './sources.js';

const script = join(root, 'scripts/previous-release.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toy-release-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(firstRelease)) write(file, text);
  git('init', '--quiet', '--initial-branch=main');
  commit();
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const firstRelease: Readonly<Record<string, string>> = {
  '.gitignore': 'node_modules\n',
  'package.json': '{ "type": "module" }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'NodeNext',
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      types: [],
      paths: { toy: ['./src/index.ts'] },
    },
  }),
  'src/index.ts': "export { half } from './halves.js';\n",
  'src/halves.ts': 'export const half = (whole: number): number => whole / 2;\n',
  'test/types/half.ts': "import { half } from '../../src/index.js';\nexport const one: number = half(2);\n",
  'test/half.test.ts': `import { expect, it } from 'vitest';
import { half } from '../src/index.js';
it('halves', () => expect(half(6)).toBe(3));
`,
  'test/halves.test.ts': `import { expect, it } from 'vitest';
import { half } from '../src/halves.js';
it('knows the inside', () => expect(half(6)).toBe(3));
`,
};

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Toy', '-c', 'user.email=toy@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change the toy');
}

function guard(): { readonly status: number | null; readonly output: string } {
  const env = { ...process.env, NO_COLOR: '1', VITEST: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

it('says so when there is no previous release', () => {
  expect(guard()).toEqual({
    status: 0,
    output: 'There is no previous release: no tag v* is among the ancestors of HEAD. Nothing was run.\n',
  });
});

it('lets the inside of a release change, and runs what is public alone', () => {
  git('tag', 'v0.9.0');
  write('src/index.ts', 'export const half = (whole: number): number => whole * 0.5;\n');
  rmSync(join(folder, 'src/halves.ts'));
  rmSync(join(folder, 'test'), { recursive: true });
  commit();
  const { status, output } = guard();
  expect(output).toContain('v0.9.0 against the sources: 1 type tests, 1 public tests, 0 examples.');
  expect(output).toContain('Whoever uses v0.9.0 can take what is here.');
  expect(status).toBe(0);
}, 60_000);

it('refuses what breaks the latest release, in its types and in what it does, unless a changeset means it', () => {
  git('tag', 'v0.9.0');
  git('tag', 'v0.10.0');
  write('src/index.ts', 'export const half = (whole: number): string => String(whole);\n');
  write('test/half.test.ts', '');
  commit();
  const refused = guard();
  expect(refused.output).toContain("Type 'string' is not assignable to type 'number'");
  expect(refused.output).toContain("expected '6' to be 3");
  expect(refused.output).toContain('What v0.10.0 promised no longer holds: types, tests.');
  expect(refused.status).toBe(1);

  write('.changeset/text.md', 'Breaking: `half` gives text; parse it.\n');
  const meant = guard();
  expect(meant.output).toContain('as a changeset says');
  expect(meant.status).toBe(0);
}, 60_000);
