/**
 * The blocks of TypeScript in Markdown and in docstrings: found, compiled in the place where a reader finds them, and,
 * those in Markdown, written out as programs. A block of Markdown is marked after the word `ts`:
 *
 * - nothing: it compiles and runs
 * - `in=FILE`: it stands so in that file, where it runs
 * - `soon`: it shows what is being built, and does not compile or does not run yet; once it does, the mark must go
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/bundle.mjs';

/** One block of TypeScript in a page. */
export interface Block {
  /** The page, from the root of the repository. */
  readonly page: string;
  /** The path of a file that does not exist, which the block is compiled as. */
  readonly file: string;
  /** The line of the page on which the first line of the block stands, from 1. */
  readonly line: number;
  readonly text: string;
  readonly mark: string;
  /** The types of the names that a reader knows. */
  readonly known: Readonly<Record<string, string>>;
}

/** Finds the blocks of a page. */
export function blocksOf(page: string): readonly Block[] {
  const markdown = readFileSync(join(root, page), 'utf8');
  return Array.from(markdown.matchAll(/^```ts(?: (\S+))?\n([^]*?)^```$/gm), ({ 1: mark = '', 2: text = '', index }) => {
    const line = markdown.slice(0, index).split('\n').length + 1;
    const file = join(root, `${page.replaceAll(/[/.]/g, '-')}-${line}.ts`);
    return { page, file, line, text, mark, known };
  });
}

/** Finds the examples in the docstrings of a source file. They compile, and do not run. */
export function docstringsOf(page: string): readonly Block[] {
  const source = readFileSync(join(root, page), 'utf8');
  return Array.from(source.matchAll(/^( *\* )```ts\n([^]*?)^\1```$/gm), ({ 1: margin = '', 2: lines = '', index }) => {
    const line = source.slice(0, index).split('\n').length + 1;
    const file = join(root, `${page.replaceAll(/[/.]/g, '-')}-${line}.ts`);
    const text = lines
      .split('\n')
      .map((one) => one.slice(margin.length))
      .join('\n');
    return { page, file, line, text, mark: '', known: knownInDocstrings };
  });
}

const sdk = "import('anypoint-sdk')";
const declared = (names: string, type: string): [string, string][] => names.split(' ').map((name) => [name, type]);

/** What a reader knows from the text around a block, or has of their own; `block-world.ts` has the values. */
const known: Readonly<Record<string, string>> = Object.fromEntries([
  ...declared('anypoint source target', `${sdk}.AnypointClient`),
  ...declared('auth', `${sdk}.AnypointAuth`),
  ...declared('redis', "ReturnType<typeof import('redis').createClient>"),
  ...declared('keyv', "import('keyv').Keyv"),
  ...declared('clientId clientSecret code redirectUri username password refreshToken token', 'string'),
  ...declared('signAssertion tokenFromVault', '() => Promise<string>'),
  ...declared('apiInstanceId applicationId contractId tierId', 'number'),
  ...declared('userId organizationId environmentId', 'string'),
  ...declared('ids', 'readonly number[]'),
  ...declared('contract', `${sdk}.RequestedContract`),
  ...declared('application', `${sdk}.ClientApplication`),
  ...declared('platform', "import('anypoint-sdk/testing').LocalAnypoint"),
]);

/** What a reader of a docstring has of their own besides. */
const knownInDocstrings: Readonly<Record<string, string>> = {
  ...known,
  ...Object.fromEntries([
    ...declared('document', "import('anypoint-sdk/access').AccessDocument"),
    ...declared('plan', "import('anypoint-sdk/access').AccessPlan"),
    ...declared('journal', "import('anypoint-sdk/access').Journal"),
    ...declared('keepInVault', "import('anypoint-sdk/access').SecretTaker"),
    ...declared('connection', '{ host: string; port: number }'),
    ...declared('pool', "import('pg').Pool"),
    ...declared('queue', "import('bullmq').Queue"),
    ...declared('local', "import('anypoint-sdk/testing').LocalAnypoint"),
    ...declared('signAssertion', '(claims: { iss: string; aud: string; sub: string }) => Promise<string>'),
    ...declared('savedRefreshToken tokenUrl sub production', 'string'),
    ...declared('url', 'URL'),
    ...declared('response', '{ redirect(url: string): void }'),
    ...declared(
      'broker',
      '{ token(how: { force: boolean; signal: AbortSignal }): Promise<{ accessToken: string; expiresIn: number }> }',
    ),
  ]),
};

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
  config: { compilerOptions: { paths: Record<string, string[]> } };
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
    ...Object.fromEntries(
      Object.entries(config.compilerOptions.paths).map(([name, files]) => [
        name,
        files.map((file) => join(root, file)),
      ]),
    ),
    // An engine of Keyv stands for all of them.
    '@keyv/postgres': [join(root, 'test/examples/keyv-engine.d.ts')],
    // The types that @types/node brings along are those of the package itself.
    undici: [join(root, 'node_modules/undici-types/index.d.ts')],
  },
};

/** The names that a block uses and neither declares nor imports, as far as a reader knows them. */
export function freeNames({ text, known: names }: Pick<Block, 'text' | 'known'>): readonly string[] {
  const own = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node)) {
      const names =
        ((ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) && parent.name === node) ||
        (ts.isParameter(parent) && parent.name === node) ||
        ts.isFunctionDeclaration(parent) ||
        ts.isImportSpecifier(parent) ||
        ts.isImportClause(parent);
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      if (names) own.add(node.text);
      else if (!isMember) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('block.ts', text, ts.ScriptTarget.ES2023, true));
  const all = [...Object.keys(names), 'AnypointClient', 'isAnypointError', 'createLocalAnypoint'];
  return all.filter((name) => used.has(name) && !own.has(name));
}

const imported: Readonly<Record<string, string>> = {
  AnypointClient: "import { AnypointClient } from 'anypoint-sdk';",
  isAnypointError: "import { isAnypointError } from 'anypoint-sdk';",
  createLocalAnypoint: "import { createLocalAnypoint } from 'anypoint-sdk/testing';",
};

function compilable(block: Block): string {
  const free = freeNames(block).map(
    (name) => imported[name] ?? `declare const ${name}: ${block.known[name] ?? 'never'};`,
  );
  return `${block.text}\nexport {};\n${free.join('\n')}\n`;
}

/** Writes a block out as a program, which is given a world of its own by `block-world.ts` before its first line. */
export function program(block: Block, world: string): string {
  const free = freeNames(block);
  const values = free.filter((name) => imported[name] === undefined);
  const imports: string[] = [];
  const body = block.text.replaceAll(/^import [^;]*;\n/gm, (statement) => {
    imports.push(statement);
    return '';
  });
  return [
    `import { blockWorld } from ${JSON.stringify(world)};`,
    ...free.flatMap((name) => imported[name] ?? []),
    ...imports,
    // Of any type: that the types fit is the compiler's part.
    `const { ${values.join(', ')} } = await blockWorld(${block.text.includes('waitUntilApproved')});`,
    body,
    'export {};',
  ].join('\n');
}

/** A complaint of the compiler, at its place in the page. */
export interface Complaint {
  readonly block: Block;
  readonly text: string;
}

/** Compiles blocks as files, and gives what the compiler has against them. */
export function complaints(given: readonly Block[]): readonly Complaint[] {
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
  const checked = ts.createProgram([...texts.keys()], compilerOptions, host);
  return given.flatMap((block) => {
    const source = checked.getSourceFile(block.file);
    return ts.getPreEmitDiagnostics(checked, source).map(({ messageText, start, file }) => {
      const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      return {
        block,
        text: `${block.page}:${block.line + line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      };
    });
  });
}
