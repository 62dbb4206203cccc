import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';

const run = promisify(execFile);
const consumer = inject('consumer');
const root = inject('root');
const installed = join(consumer, 'node_modules', 'anypoint-sdk');

async function node(script: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, [script], { cwd: consumer });
  return JSON.parse(stdout);
}

/** Follows the static imports of a built file. */
async function reachable(file: string, seen = new Map<string, string>()): Promise<Map<string, string>> {
  if (seen.has(file)) return seen;
  const text = await readFile(file, 'utf8');
  seen.set(file, text);
  for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*["']([^"']+)["']/g)) {
    if (specifier?.startsWith('.') === true) await reachable(resolve(dirname(file), specifier), seen);
  }
  return seen;
}

describe('the tarball', () => {
  test('holds the build, the papers and nothing else', async () => {
    const files = await readdir(installed, { recursive: true, withFileTypes: true });
    const names = files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));
    const strangers = names.filter(
      (name) =>
        !/^dist\/(?:[\w.-]+\.(?:js|cjs|map|d\.ts|d\.cts)|wire\/[\w-]+\.d\.c?ts)$/.test(name) &&
        !['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/THIRD-PARTY-NOTICES.txt'].includes(name),
    );
    expect(strangers).toEqual([]);
    for (const entry of ['index', 'testing', 'node', 'stores', 'access', 'bullmq']) {
      for (const ending of ['js', 'cjs', 'd.ts', 'd.cts']) expect(names).toContain(`dist/${entry}.${ending}`);
    }
    for (const paper of ['README.md', 'LICENSE']) expect(names).toContain(paper);
  });

  test('depends on ky and zod alone, and runs nothing when it is installed', async () => {
    const { dependencies, scripts } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      scripts: Record<string, string>;
    };
    expect(Object.keys(dependencies).sort()).toEqual(['ky', 'zod']);
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  test('imports nothing of Node from its main entry', async () => {
    for (const entry of ['index.js', 'index.cjs', 'stores.js', 'access.js', 'access.cjs']) {
      for (const [file, text] of await reachable(join(installed, 'dist', entry))) {
        expect(
          `${file}: ${text.match(/(?:\bfrom|\bimport\(?|\brequire\()\s*["']node:[^"']+["']/g)?.join() ?? 'none'}`,
        ).toBe(`${file}: none`);
      }
    }
  });

  test('says what to install where BullMQ is missing, and does without it everywhere else', async () => {
    const script = `
      await import(${JSON.stringify(join(installed, 'dist/access.js'))});
      await import(${JSON.stringify(join(installed, 'dist/bullmq.js'))});`;
    const ended = run(process.execPath, ['--input-type=module', '--eval', script], { cwd: installed });
    await expect(ended).rejects.toThrow('npm install bullmq');
    for (const entry of ['index.js', 'index.cjs', 'access.js', 'access.cjs']) {
      for (const text of (await reachable(join(installed, 'dist', entry))).values()) {
        expect(text).not.toContain('npm install bullmq');
      }
    }
  });

  test('prints its classes under their own names', async () => {
    for (const entry of ['index.js', 'index.cjs']) {
      const all = (await import(join(installed, 'dist', entry))) as Record<string, unknown>;
      const classes = Object.entries(all).filter(
        ([, one]) => typeof one === 'function' && /^class\b/.test(String(one)),
      );
      expect(classes.length).toBeGreaterThan(10);
      for (const [name, one] of classes) expect((one as { readonly name: string }).name).toBe(name);
    }
  });

  test('carries ky along in the CommonJS build, and leaves zod outside both', async () => {
    const cjs = [...(await reachable(join(installed, 'dist', 'index.cjs'))).values()].join('\n');
    expect(cjs).not.toMatch(/require\(["']ky["']\)/);
    const es = [...(await reachable(join(installed, 'dist', 'index.js'))).values()].join('\n');
    expect(es).toMatch(/from ["']ky["']/);
  });

  test('shows no type of ky, zod or hono', async () => {
    const declarations = (await readdir(join(installed, 'dist'))).filter((name) => /\.d\.c?ts$/.test(name));
    expect(declarations.length).toBeGreaterThan(7);
    for (const name of declarations) {
      const text = await readFile(join(installed, 'dist', name), 'utf8');
      expect(`${name}: ${text.match(/(?:from|import\()\s*["'](?:ky|zod|hono)[^"']*["']/)?.[0] ?? 'none'}`).toBe(
        `${name}: none`,
      );
    }
  });

  test('passes publint', async () => {
    const { stdout } = await run(process.execPath, [
      join(root, 'node_modules/publint/src/cli.js'),
      '--strict',
      inject('tarball'),
    ]);
    expect(stdout).toContain('All good');
  });

  test('passes are-the-types-wrong for every entry', async () => {
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { stdout } = await run(process.execPath, [
      cli,
      inject('tarball'),
      '--profile',
      'node16',
      '--no-emoji',
      '--no-color',
    ]);
    // A problem ends the command with an error; every entry must have been looked at.
    for (const entry of ['', '/testing', '/node', '/stores', '/access', '/bullmq'])
      expect(stdout).toContain(`"anypoint-sdk${entry}"`);
  });
});

describe('the package, used elsewhere', () => {
  const seen = {
    listed: true,
    conflict: true,
    planIsEmpty: true,
    stores: ['function', 'function'],
    tokenRequests: 1,
  };

  test('works by import', async () => {
    expect(await node('use.mjs')).toEqual(seen);
  });

  test('works by require', async () => {
    expect(await node('use.cjs')).toEqual(seen);
  });

  test('recognises errors of its other copy, both ways', async () => {
    expect(await node('both.mjs')).toEqual({ twoCopies: true, esByCjs: true, cjsByEs: true, strangerByEither: false });
  });

  test('works under Jest in CommonJS', async () => {
    const folder = join(consumer, 'jest');
    await cp(join(root, 'test/package/fixtures/jest'), folder, { recursive: true });
    await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
    const { stderr } = await run(process.execPath, ['node_modules/jest/bin/jest.js'], { cwd: folder });
    expect(stderr).toContain('1 passed');
  });

  const compilers = [
    ['TypeScript 5.9', 'node_modules/typescript/bin/tsc'],
    ['TypeScript 7', 'node_modules/typescript-7/bin/tsc'],
  ] as const;
  const consumers = [
    ['an ES module', 'module', 'NodeNext'],
    ['a CommonJS module', 'commonjs', 'Node16'],
  ] as const;
  for (const [compiler, bin] of compilers) {
    for (const [kind, type, module] of consumers) {
      test(`compiles strictly, libraries checked, in ${kind} with ${compiler}`, async () => {
        const folder = join(consumer, `strict-${type}`);
        await mkdir(folder, { recursive: true });
        await cp(join(consumer, 'strict.ts'), join(folder, 'strict.ts'));
        await writeFile(join(folder, 'package.json'), JSON.stringify({ type }));
        const compilerOptions = {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
          target: 'ES2023',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: [],
          module,
        };
        await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['strict.ts'] }));
        const { stdout } = await run(process.execPath, [join(root, bin), '-p', folder]).catch(
          (error: unknown) => error as { stdout: string },
        );
        expect(stdout).toBe('');
      });
    }
  }
});
