import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '../../scripts/bundle.mjs';

/** Is one block of TypeScript in README. */
interface Block {
  /** Path of a file that does not exist, which the block is compiled as. */
  readonly file: string;
  /** Line of README on which its first line stands, from 1. */
  readonly line: number;
  readonly text: string;
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');

const blocks = Array.from(readme.matchAll(/^```ts\n([^]*?)^```$/gm), ({ 1: text = '', index }): Block => {
  const line = readme.slice(0, index).split('\n').length + 1;
  return { file: join(root, `readme-${line}.ts`), line, text };
});

/** What a reader knows from the text around a block, or has of their own. */
const known: Readonly<Record<string, string>> = {
  AnypointClient: "import { AnypointClient } from 'anypoint-sdk';",
  anypoint: "declare const anypoint: import('anypoint-sdk').AnypointClient;",
  auth: "declare const auth: import('anypoint-sdk').AnypointAuth;",
  redis: "declare const redis: ReturnType<typeof import('redis').createClient>;",
  keyv: "declare const keyv: import('keyv').Keyv;",
  ...Object.fromEntries(
    ['clientId', 'clientSecret', 'code', 'redirectUri'].map((name) => [name, `declare const ${name}: string;`]),
  ),
  ...Object.fromEntries(
    ['apiInstanceId', 'applicationId', 'contractId', 'tierId'].map((name) => [name, `declare const ${name}: number;`]),
  ),
  contract: "declare const contract: import('anypoint-sdk').RequestedContract;",
  application: "declare const application: import('anypoint-sdk').ClientApplication;",
};

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  skipLibCheck: true,
  noEmit: true,
  paths: {
    'anypoint-sdk': [join(root, 'src/index.ts')],
    'anypoint-sdk/testing': [join(root, 'src/testing/index.ts')],
    'anypoint-sdk/node': [join(root, 'src/node/index.ts')],
    'anypoint-sdk/stores': [join(root, 'src/stores/index.ts')],
    // The types that @types/node brings along are those of the package itself.
    undici: [join(root, 'node_modules/undici-types/index.d.ts')],
  },
};

/** Declares what the block uses and neither declares nor imports. The lines of the block stay where they are. */
function compilable({ text }: Block): string {
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node)) {
      const names =
        ((ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) && parent.name === node) ||
        (ts.isParameter(parent) && parent.name === node) ||
        ts.isImportSpecifier(parent) ||
        ts.isImportClause(parent);
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      if (names) declared.add(node.text);
      else if (!isMember) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('block.ts', text, ts.ScriptTarget.ES2023, true));
  const free = Object.entries(known).filter(([name]) => used.has(name) && !declared.has(name));
  return `${text}\nexport {};\n${free.map(([, declaration]) => declaration).join('\n')}\n`;
}

/** Compiles blocks as files, and gives what the compiler has against them. */
function complaints(given: readonly Block[]): readonly string[] {
  const texts = new Map(given.map((block) => [block.file, compilable(block)]));
  const host = ts.createCompilerHost(compilerOptions);
  const disk = ts.createCompilerHost(compilerOptions);
  host.fileExists = (file) => texts.has(file) || disk.fileExists(file);
  host.readFile = (file) => texts.get(file) ?? disk.readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? disk.getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...texts.keys()], compilerOptions, host);
  return given.flatMap((block) => {
    const source = program.getSourceFile(block.file);
    return ts.getPreEmitDiagnostics(program, source).map(({ messageText, start, file }) => {
      const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      return `README.md:${block.line + line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

const wrong: Block = {
  file: join(root, 'readme-wrong.ts'),
  line: 90_010,
  text: "const all = anypoint.clientApplications;\nawait all.create({ nom: 'x' });\nawait unheard.of();\n",
};
const told = complaints([...blocks, wrong]);

it('shows code that compiles', () => {
  expect(blocks.length).toBeGreaterThan(8);
  expect(told.filter((complaint) => !complaint.startsWith('README.md:900'))).toEqual([]);
});

it('would say where code does not compile', () => {
  expect(told.filter((complaint) => complaint.startsWith('README.md:900'))).toEqual([
    expect.stringContaining('README.md:90011: '),
    expect.stringContaining("README.md:90012: Cannot find name 'unheard'"),
  ]);
});
