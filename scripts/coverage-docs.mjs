// Writes docs/coverage.md: every operation of openapi/*.yaml with the methods that call it, its scopes, its test and its
// example. With --check it writes nothing and fails when the table is stale, or when something is left uncovered.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { root, withBundle } from './bundle.mjs';

const check = process.argv.includes('--check');
const target = join(root, 'docs/coverage.md');
const verbs = ['get', 'post', 'put', 'patch', 'delete'];
const problems = [];

/** The operations of all documents, in their order. */
async function readOperations() {
  const documents = (await readdir(join(root, 'openapi'))).filter((name) => name.endsWith('.yaml')).sort();
  const operations = [];
  for (const document of documents) {
    const { info, paths } = parse(await readFile(join(root, 'openapi', document), 'utf8'));
    for (const [path, item] of Object.entries(paths)) {
      for (const verb of verbs.filter((name) => item[name] !== undefined)) {
        const operation = item[verb];
        operations.push({
          document,
          service: info.title,
          method: verb.toUpperCase(),
          path,
          // A path without braces is preferred: `/users/me` is no id.
          rank: (path.match(/\{/g) ?? []).length,
          pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
          id: operation.operationId,
          scopes: operation['x-required-scopes'] ?? [],
          all: operation['x-required-scopes-mode'] === 'all',
          callers: [],
        });
      }
    }
  }
  return operations;
}

/** Source files below a folder with their text, in order. */
async function readSources(folder, ending) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(root, name), 'utf8') })));
}

/** Attributes what was sent to operations. */
function attribute(operations, reached) {
  const calls = reached.map(({ method, variant, sign, requests }) => {
    const found = requests.map((request) => {
      const fitting = operations
        .filter((operation) => operation.method === request.method && operation.pattern.test(request.path))
        .sort((one, other) => one.rank - other.rank);
      if (fitting.length === 0)
        problems.push(`${method} sends ${request.method} ${request.path}, which no document has`);
      return fitting[0];
    });
    return { method, variant, sign, operations: [...new Set(found.filter((operation) => operation !== undefined))] };
  });
  for (const call of calls) for (const operation of call.operations) operation.callers.push(call);
  return calls;
}

/** Every route in the sources must have been reached, or the walk is not complete. */
function demandRoutes(operations, sources) {
  const shape = (path) => path.replace(/\{\w+\}/g, '{}');
  const reached = new Set(operations.filter(({ callers }) => callers.length > 0).map(({ path }) => shape(path)));
  for (const { name, text } of sources) {
    for (const [, route] of text.matchAll(/'(\/(?:accounts|exchange|apimanager|apiplatform)\/[^']*)'/g)) {
      if (!reached.has(shape(route))) problems.push(`${name}: no method on the walk reaches ${route}`);
    }
  }
}

/** Every method must be in README's table, and no other. */
async function demandReadme(methods) {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const told = [];
  for (const [, resource, names] of readme.matchAll(/^\| `(\w+)` +\| ((?:`\w+` ?)+) *\|$/gm)) {
    for (const [, name] of names.matchAll(/`(\w+)`/g)) told.push(`${resource}.${name}`);
  }
  for (const method of methods) if (!told.includes(method)) problems.push(`README.md lacks ${method}`);
  for (const method of told)
    if (!methods.includes(method)) problems.push(`README.md has ${method}, which is not there`);
}

/** Finds who calls a method, by its text, and in the way that is meant where that has a sign. */
function callersOf({ method, sign = '' }, sources) {
  const [resource, name] = method.split('.');
  const call = `\\b${resource}\\s*\\.\\s*${name}\\s*\\(`;
  // How one signs in is said elsewhere in the file, everything else in the call itself.
  const signIn = sign.startsWith('auth:');
  const pattern = new RegExp(signIn ? call : `${call}[^;]{0,200}?${literal(sign)}`);
  return sources.filter(({ text }) => pattern.test(text) && (!signIn || text.includes(sign)));
}

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds who asks for a path by `anypoint.request`. */
function askersOf({ path }, sources) {
  const pattern = new RegExp(`['"\`]${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/\'"`]+')}['"\`]`);
  return sources.filter(({ text }) => pattern.test(text));
}

const link = ({ name }) => `[${name.replace(/^(?:examples|test)\//, '').replace(/(?:\.test)?\.ts$/, '')}](../${name})`;
const first = (sources) => (sources.length === 0 ? '' : link(sources[0]));
/** Calls every method on the local platform, and so tests what no other test calls. */
const walked = { name: 'test/operations/covered.test.ts' };
const code = (text) => `\`${text}\``;

function scopesOf({ scopes, all }) {
  return scopes.length === 0 ? 'none named' : scopes.map(code).join(all ? ' and ' : ' or ');
}

/** Methods that do their work by calling others. */
const composed = /\.(?:ensure|waitUntilApproved|findByName|diagnose)$/;

/** Methods that are about an operation first; those that need it on their way last. */
function ranked(callers) {
  const named = new Map();
  const plainFirst = [...callers].sort((one, other) => Number(one.variant !== '') - Number(other.variant !== ''));
  for (const call of plainFirst) if (!named.has(call.method)) named.set(call.method, call);
  const distance = (call) => call.operations.length + (composed.test(call.method) ? 100 : 0);
  return [...named.values()].sort((one, other) => distance(one) - distance(other));
}

function operationRows(operations, tests, examples, everything) {
  return operations.map((operation) => {
    const callers = ranked(operation.callers);
    const [main] = callers;
    const methods = [...new Set(callers.map(({ variant }) => variant))].map((variant) =>
      callers
        .filter((caller) => caller.variant === variant)
        .map(({ method }) => code(method))
        .join(', ')
        .concat(variant === '' ? '' : ` ${variant.includes(':') ? code(variant) : variant}`),
    );
    return [
      `${code(operation.id)} ${code(`${operation.method} ${operation.path}`)}`,
      main === undefined ? code('anypoint.request') : methods.join('; '),
      scopesOf(operation),
      main === undefined ? link(everything) : first([...callersOf(main, tests), walked]),
      first(main === undefined ? askersOf(operation, examples) : callersOf(main, examples)),
    ];
  });
}

function methodRows(methods, calls, tests, examples) {
  return methods.map((method) => {
    const own = calls.filter((call) => call.method === method);
    if (own.length === 0) problems.push(`the walk does not call ${method}`);
    const sent = [...new Set(own.flatMap(({ operations }) => operations.map(({ id }) => id)))];
    const tested = callersOf({ method }, tests);
    if (tested.length === 0 && !check) console.log(`only the walk tests ${method}`);
    const shown = callersOf({ method }, examples);
    return [code(method), sent.map(code).join(', ') || 'sends nothing', first([...tested, walked]), first(shown)];
  });
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const operations = await readOperations();
const { methods, reached } = await withBundle(['test/operations/walk.ts'], async (folder) => {
  const { walk } = await import(pathToFileURL(join(folder, 'walk.mjs')).href);
  return walk();
});
const calls = attribute(operations, reached);
// The tests of the resources come first: they are where a reader looks. Those of bad params say least.
const weight = ({ name }) => (name.includes('/params') ? 2 : name.startsWith('test/resources/') ? 0 : 1);
const tests = (await readSources('test', '.test.ts'))
  .filter(({ name }) => !/^test\/(?:operations|examples|structure|package)\//.test(name))
  .sort((one, other) => weight(one) - weight(other));
// The quickstart shows nearly everything, so the story that is about a method comes before it.
const quickstart = ({ name }) => Number(name.includes('quickstart'));
const examples = (await readSources('examples', '.ts'))
  .filter(({ name }) => !name.includes('/support/'))
  .sort((one, other) => quickstart(one) - quickstart(other));
const everything = { name: 'test/testing/agrees-with-openapi.test.ts' };
demandRoutes(operations, [...(await readSources('src/resources', '.ts')), ...(await readSources('src/auth', '.ts'))]);
await demandReadme(methods);

const services = [...new Set(operations.map(({ service }) => service))];
const sections = services.map((service) => {
  const own = operations.filter((operation) => operation.service === service);
  const rows = operationRows(own, tests, examples, everything);
  return `## ${service}\n\nFrom [openapi/${own[0].document}](../openapi/${own[0].document}).\n\n${table(
    ['Operation', 'Method', 'Scopes', 'Test', 'Example'],
    rows,
  )}\n`;
});
const called = operations.filter(({ callers }) => callers.length > 0).length;
const text = `# Coverage

Written by \`npm run coverage:docs\`; do not edit.

${operations.length} operations are described, and ${called} of them have a method; the others are reached by \`anypoint.request\` and tested as
answers of the local platform. What a method sends was recorded while it was called on the local platform. Where several
methods send an operation, the most direct one comes first; test and example are its own.

${sections.join('\n')}
## Every method

${table(['Method', 'Operations', 'Test', 'Example'], methodRows(methods, calls, tests, examples))}
`;

if (text !== (await readFile(target, 'utf8').catch(() => ''))) {
  if (check) problems.push('docs/coverage.md is stale (run "npm run coverage:docs")');
  else {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    console.log('wrote docs/coverage.md');
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
