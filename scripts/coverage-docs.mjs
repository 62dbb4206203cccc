// Writes docs/coverage.md: every operation of openapi/*.yaml with the methods that call it, its scopes, its test and its
// example. With --check it writes nothing and fails when the table is stale, or when something is left uncovered.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, withBundle } from './bundle.mjs';
import { operationsOf, readDocuments } from './openapi-documents.mjs';

const check = process.argv.includes('--check');
const target = join(root, 'docs/coverage.md');
const problems = [];

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
    const found = requests.map(({ operation, method: verb, path }) => {
      const known = operations.find(({ id }) => id === operation);
      if (known === undefined) problems.push(`${method} sends ${verb} ${path}, which is no operation of a document`);
      return known;
    });
    return { method, variant, sign, operations: [...new Set(found.filter((operation) => operation !== undefined))] };
  });
  for (const call of calls) for (const operation of call.operations) operation.callers.push(call);
  return calls;
}

/** Every operation that the sources call must have been reached, or the walk is not complete. */
function demandOperations(operations, sources) {
  const reached = new Set(operations.filter(({ callers }) => callers.length > 0).map(({ id }) => id));
  for (const { name, text } of sources) {
    for (const [, imported] of text.matchAll(/import \{([^}]*)\} from '[^']*generated\/operations\.js'/g)) {
      for (const [, id] of imported.matchAll(/^\s*(\w+)/gm)) {
        if (operations.some((operation) => operation.id === id) && !reached.has(id)) {
          problems.push(
            `${name} uses the operation ${id}, which no step of test/operations/walk.ts reaches: add one there`,
          );
        }
      }
    }
  }
}

/** Every method must be in the guide's table, and no other. */
async function demandReadme(methods) {
  const readme = await readFile(join(root, 'docs/guides/calls-and-options.md'), 'utf8');
  const told = [];
  for (const [, resource, names] of readme.matchAll(/^\| `(\w+)` +\| ((?:`\w+` ?)+) *\|$/gm)) {
    for (const [, name] of names.matchAll(/`(\w+)`/g)) told.push(`${resource}.${name}`);
  }
  for (const method of methods)
    if (!told.includes(method)) problems.push(`the table of docs/guides/calls-and-options.md lacks ${method}`);
  for (const method of told)
    if (!methods.includes(method))
      problems.push(`the table of docs/guides/calls-and-options.md has ${method}, which is no method`);
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

function scopesOf({ scopes }) {
  if (scopes.length === 0) return 'none named';
  const sets = scopes.map((all) => all.map(code).join(' and '));
  return sets.join(scopes.some((all) => all.length > 1) ? ', or ' : ' or ');
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
      main === undefined ? `typed call${operation.paged ? ', list' : ''}` : methods.join('; '),
      scopesOf(operation),
      main === undefined ? (operation.simulated ? link(everything) : '') : first([...callersOf(main, tests), walked]),
      first(main === undefined ? askersOf(operation, examples) : callersOf(main, examples)),
    ];
  });
}

function methodRows(methods, calls, tests, examples) {
  return methods.map((method) => {
    const own = calls.filter((call) => call.method === method);
    if (own.length === 0) problems.push(`no step of test/operations/walk.ts calls ${method}: add one there`);
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

const documents = await readDocuments();
const operations = operationsOf(documents).map((operation) => ({ ...operation, callers: [] }));
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
demandOperations(operations, [
  ...(await readSources('src/resources', '.ts')),
  ...(await readSources('src/auth', '.ts')),
]);
await demandReadme(methods);

const services = [...new Set(operations.map(({ service }) => service))];
const head = ['Operation', 'Method', 'Scopes', 'Test', 'Example'];
const sections = services.map((service) => {
  const own = operations.filter((operation) => operation.service === service);
  const areas = [...new Set(own.map(({ area }) => area))];
  const tables = areas.map((area) => {
    const rows = operationRows(
      own.filter((operation) => operation.area === area),
      tests,
      examples,
      everything,
    );
    return `### ${own[0].title}: ${area}\n\n${table(head, rows)}\n`;
  });
  return `## ${own[0].title}\n\nFrom [openapi/${service}.yaml](../openapi/${service}.yaml).\n\n${tables.join('\n')}`;
});
const notOffered = `## Not offered, and why

- **What could be imported from a client provider, and who may own a client application, teams included.** The vendor's command
  line shows both since late 2026. Its endpoints are in no public source, so nothing here guesses at them.
- **Owners by Exchange.** No path for owners is specified there; the older platform API has them.
- **Deciding on contracts by Exchange.** Approval is documented for API Manager and the older platform API alone.
- **Webhooks, idempotency keys and conditional writes.** None is documented for these objects.`;

const called = operations.filter(({ callers }) => callers.length > 0).length;
const text = `# Coverage

Written by \`npm run coverage:docs\`; do not edit.

${operations.length} operations are described, and ${called} of them have a method; the others are typed calls: \`anypoint.request\` with
the route as it stands here, and \`anypoint.requestAll\` for those marked as lists. What a method sends was recorded by its operation
ids while it was called on the local platform. Where several methods send an operation, the most direct one comes first; test and
example are its own.

${sections.join('\n')}
## Every method

${table(['Method', 'Operations', 'Test', 'Example'], methodRows(methods, calls, tests, examples))}

${notOffered}
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
