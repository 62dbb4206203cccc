import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/core/version.js';
import { scopes } from '../../src/scopes.js';
import { root, sourceOf, sources, type Arrow } from './sources.js';

const all = sources();
const arrows = all.flatMap((source) => source.arrows);

function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file;
}

function shown(found: readonly Arrow[]): readonly string[] {
  return found.map(({ from, to, kind }) => `${from} → ${to} (${kind})`);
}

/** What each layer may import beside itself; a trailing `?` means types alone. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  core: ['errors.ts', 'generated'],
  generated: ['core/call/operation.ts?'],
  models: [
    'core/read/model.ts',
    'core/read/showing.ts?',
    'core/loaded.ts',
    'core/list/paged-list.ts?',
    'core/list/page-walk.ts?',
    'core/token/token-manager.ts?',
  ],
  auth: ['core', 'models', 'generated', 'errors.ts'],
  resources: ['core', 'models', 'auth', 'generated', 'errors.ts', 'scopes.ts'],
  stores: ['core', 'errors.ts'],
  node: ['core', 'stores', 'access', 'errors.ts', 'testing/index.ts?'],
  testing: ['generated', 'scopes.ts'],
  access: ['core', 'errors.ts', 'client.ts?', 'models', 'resources?', 'stores', 'generated'],
  bullmq: ['core', 'errors.ts', 'client.ts?', 'access', 'stores'],
  'errors.ts': [],
  'scopes.ts': [],
  options: ['auth', 'core', 'errors.ts'],
};

function isPermitted({ from, to, kind }: Arrow): boolean {
  const rules = permitted[layerOf(from)];
  if (rules === undefined || layerOf(to) === layerOf(from)) return true;
  return rules.some((rule) => {
    const target = rule.replace(/\?$/, '');
    return (target === to || target === layerOf(to)) && (kind === 'types' || !rule.endsWith('?'));
  });
}

const ofOurs = arrows.filter(({ to }) => to.endsWith('.ts'));
const ofPackages = arrows.filter(({ to }) => !to.endsWith('.ts'));

describe('imports', () => {
  it('are read as a compiler reads them', () => {
    const text = [
      "import { a } from './a.js';",
      "import type { B } from '../models/b.js';",
      "export type { C } from 'c';",
      "const d = import('node:d');",
      "// import 'not-this'",
      'const text = "import \'nor-this\'";',
      'const { process } = globalThis;',
    ].join('\n');
    const { arrows: found, namesProcess } = sourceOf('core/example.ts', text);
    expect(shown(found)).toEqual([
      'core/example.ts → core/a.ts (import)',
      'core/example.ts → models/b.ts (types)',
      'core/example.ts → c (types)',
      'core/example.ts → node:d (dynamic)',
    ]);
    expect(namesProcess).toBe(true);
    expect(sourceOf('x.ts', 'this.#process(); reception.process();').namesProcess).toBe(false);
  });

  it('point one way between the layers', () => {
    expect(ofOurs.length).toBeGreaterThan(100);
    expect(shown(ofOurs.filter((arrow) => !isPermitted(arrow)))).toEqual([]);
  });

  it('point to files that are there', () => {
    const names = new Set(all.map(({ name }) => name));
    expect(shown(ofOurs.filter(({ to }) => !names.has(to) && !to.startsWith('generated/')))).toEqual([]);
  });

  it('carry no wire types into a file: what is generated is reached by its operations', () => {
    const wire = ofOurs.filter(({ to }) => to.startsWith('generated/') && to !== 'generated/operations.ts');
    expect(shown(wire)).toEqual([]);
  });

  it('run in no circles, types apart', () => {
    const next = new Map(
      all.map((source) => [source.name, source.arrows.filter(({ kind }) => kind !== 'types').map(({ to }) => to)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (name: string, way: readonly string[]): void => {
      if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
      else if (!done.has(name)) for (const to of next.get(name) ?? []) walk(to, [...way, name]);
      done.add(name);
    };
    for (const { name } of all) walk(name, []);
    expect(circles).toEqual([]);
  });

  it('know ky in core/transport/transport.ts alone', () => {
    expect(shown(ofPackages.filter(({ to }) => /^ky\b/.test(to)))).toEqual([
      'core/transport/transport.ts → ky (import)',
    ]);
  });

  it('know zod in core/read/zod.ts, core/read/model.ts and the models alone, and its code in core/read/zod.ts alone', () => {
    const zod = ofPackages.filter(({ to }) => /^zod\b/.test(to));
    const elsewhere = zod.filter(
      ({ from }) => layerOf(from) !== 'models' && !['core/read/zod.ts', 'core/read/model.ts'].includes(from),
    );
    expect(shown(elsewhere)).toEqual([]);
    expect(zod.filter(({ kind }) => kind !== 'types').map(({ from }) => from)).toEqual(['core/read/zod.ts']);
  });

  it('name no other package at run time, the bundled ones of access, testing and node apart', () => {
    const others = ofPackages.filter(
      ({ to, kind }) => kind !== 'types' && !to.startsWith('node:') && !/^(?:ky|zod)\b/.test(to),
    );
    expect([...new Set(others.map(({ from, to }) => `${layerOf(from)} → ${to}`))].sort()).toEqual([
      'access → @noble/hashes/sha2.js',
      'access → @noble/hashes/utils.js',
      // The command uses the built local platform beside it.
      'node → anypoint-sdk/testing',
      'node → proper-lockfile',
      'testing → hono',
    ]);
  });

  it('need Node in src/node alone; the server of the local platform knows its types', () => {
    const outside = ofPackages.filter(({ from, to }) => to.startsWith('node:') && layerOf(from) !== 'node');
    expect([...new Set(shown(outside))]).toEqual(['testing/listen.ts → node:http (types)']);
  });
});

describe('sources', () => {
  it('read the process in a few named files alone, src/node apart', () => {
    const named = all.filter(({ name, namesProcess }) => namesProcess && layerOf(name) !== 'node');
    expect(named.map(({ name }) => name)).toEqual([
      'access/installed-package.ts',
      'core/report/telemetry.ts',
      'options/environment.ts',
      'testing/listen.ts',
    ]);
  });

  /** What stands in texts outside the generated table, the local platform (which has neighbours that no document describes) apart. */
  const texts = all
    .filter(({ name }) => !name.startsWith('testing/'))
    .flatMap(({ name, texts: found }) => found.map((text) => `${name}: ${text}`));

  it('reach routes through the operations alone', () => {
    expect(texts.filter((text) => /: (?:[A-Z]+ )?\/(?:accounts|exchange|apimanager|apiplatform)\//.test(text))).toEqual(
      [
        // Removed by the vendor: no document describes it, and the hint has to know it all the same.
        'core/report/riddle.ts: /exchange/api/',
      ],
    );
  });

  it('name scopes in scopes.ts alone, sentences apart', () => {
    const known = new Set<string>(Object.keys(scopes));
    const elsewhere = all
      .filter(({ name }) => !name.startsWith('testing/') && name !== 'scopes.ts')
      .flatMap(({ name, texts: found }) =>
        found.filter((text) => text.includes(':') && known.has(text)).map((text) => `${name}: ${text}`),
      );
    expect(elsewhere).toEqual([]);
  });

  it('tell the version of package.json', () => {
    const { version: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(version).toBe(published);
  });
});

describe.runIf(existsSync(join(root, '.git')))('committed files', () => {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  const texts = names
    .filter((name) => name !== '' && existsSync(join(root, name)))
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

  // Written so that this file does not name them itself. Ada is invented.
  const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
    ['a registry host', new RegExp(String.raw`\b(?:registry|npm|verdaccio|artifactory|nexus)\.[a-z\d-]+\.[a-z]{2,}`)],
    ['a registry by its setting', /^\s*(?:\/\/\S+:)?(?:registry|_authToken|always-auth)\s*=/m],
    ['where a locked package came from', /"resol[v]ed":/],
    ['an address by number other than loopback', /https?:\/\/(?!127\.|0\.0\.0\.0)\d{1,3}(?:\.\d{1,3}){3}/],
    ['a path of a machine', /(?<![\w.}*:-])(?:\/home\/(?!ada\/)[\w.-]+\/|\/(?:Users|root|work|mnt)\/[\w.-]+)/],
    ['a path of a Windows machine', /\b[A-Z]:\\(?:Users|Documents|work)\b/],
  ];

  it.each(forbidden)('name not %s', (_, pattern) => {
    const found = texts.flatMap(({ name, text }) => {
      const hit = pattern.exec(text);
      return hit === null ? [] : [`${name}: ${hit[0]}`];
    });
    expect(found).toEqual([]);
  });
});
