// Writes src/generated/ from openapi/: the wire types, one file a service, and the table of operations. With --check it
// writes nothing and fails when a file is stale.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { operationsOf, readDocuments } from './openapi-documents.mjs';

const check = process.argv.includes('--check');
const generated = new URL('../src/generated/', import.meta.url);
const notice = (source) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;

/** The wire types of a service, without what nobody reads: paths repeat the operations, and `never` says nothing. */
async function typesOf({ name, document }) {
  const ast = await openapiTS(structuredClone(document), {
    alphabetize: true,
    immutable: true,
    emptyObjectsUnknown: true,
    silent: true,
  });
  const needed = ast.filter((node) => !['paths', 'webhooks', '$defs'].includes(node.name?.text));
  const text = astToString(needed).replace(/^ *(?:readonly )?\w+\?: never;\n/gm, '');
  return `${notice(`openapi/${name}.yaml`)}${text}`;
}

function namespaceOf(service) {
  return service.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

function tableOf(operations) {
  const services = [...new Set(operations.map(({ service }) => service))];
  const quoted = (text) => `'${text}'`;
  const wireOf = ({ service, id }) => `${namespaceOf(service)}['${id}']`;
  const constants = operations.map((operation) => {
    const { id, method, path, scopes, replay, largestPage, restOfPath } = operation;
    const members = [`id: ${quoted(id)}`, `method: ${quoted(method)}`, `path: ${quoted(path)}`];
    if (scopes.length > 0) {
      members.push(`scopes: [${scopes.map((all) => `[${all.map(quoted).join(', ')}]`).join(', ')}]`);
    }
    if (replay !== undefined) members.push(`replay: ${quoted(replay)}`);
    if (largestPage !== undefined) members.push(`largestPage: ${largestPage}`);
    if (restOfPath.length > 0) members.push(`restOfPath: [${restOfPath.map(quoted).join(', ')}]`);
    return `/** ${operation.summary} */\nexport const ${id}: Operation<${quoted(method)}, ${quoted(path)}, ${wireOf(operation)}> = {\n  ${members.join(',\n  ')},\n};\n`;
  });
  const routes = operations.map(
    (operation) => `  ${quoted(`${operation.method} ${operation.path}`)}: ${wireOf(operation)};`,
  );
  const ids = operations.map((operation) => `  ${operation.id}: typeof ${operation.id};`);
  const simulated = operations.filter((operation) => operation.simulated).map(({ id }) => `  | ${quoted(id)}`);
  const paged = operations.filter((operation) => operation.paged);
  return [
    notice('openapi/*.yaml'),
    "import type { Operation } from '../core/call/operation.js';\n",
    ...services.map((service) => `import type { operations as ${namespaceOf(service)} } from './${service}.js';\n`),
    '\n',
    constants.join('\n'),
    `\n/** The type of every operation, by its id. */\nexport interface Operations {\n${ids.join('\n')}\n}\n`,
    `\n/** The ids of the operations that the local platform must carry out: those of areas marked with \`x-simulated\`. */\nexport type SimulatedOperation =\n${simulated.join('\n')};\n`,
    `\n/** The wire types of every described route. */\nexport interface Routes {\n${routes.join('\n')}\n}\n`,
    `\n/** The described routes that answer in pages. */\nexport type PagedRoute =\n${paged.map(({ method, path }) => `  | ${quoted(`${method} ${path}`)}`).join('\n')};\n`,
    `\n/** Pages that cannot be read by the rule: entries in the only list of the answer, a limit of 100 accepted. */\nexport const unusualPages: Readonly<Record<string, { readonly items?: string; readonly largestPage?: number }>> = {\n${paged
      .filter(({ itemsAreNamed, largestPage }) => itemsAreNamed || (largestPage ?? 100) < 100)
      .map(({ method, path, items, itemsAreNamed, largestPage }) => {
        const parts = [
          ...(itemsAreNamed ? [`items: ${quoted(items)}`] : []),
          ...((largestPage ?? 100) < 100 ? [`largestPage: ${largestPage}`] : []),
        ];
        return `  ${quoted(`${method} ${path}`)}: { ${parts.join(', ')} },\n`;
      })
      .join('')}};\n`,
  ].join('');
}

function demandOneScheme(operations) {
  const problems = [];
  const seen = new Map();
  for (const { id, method, path, scopes, service } of operations) {
    if (!/^[a-z][A-Za-z0-9]+$/.test(id ?? ''))
      problems.push(`${service}: ${method} ${path} has no readable operationId`);
    if (seen.has(id)) problems.push(`${service}: ${id} is the operationId of ${seen.get(id)} as well`);
    seen.set(id, `${method} ${path}`);
    if (!Array.isArray(scopes) || !scopes.every((all) => Array.isArray(all) && all.length > 0)) {
      problems.push(`${service}: x-required-scopes of ${id} must list alternatives, each a list of scopes`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

const documents = await readDocuments();
const operations = operationsOf(documents);
demandOneScheme(operations);
const files = new Map([
  ['operations.ts', tableOf(operations)],
  ...(await Promise.all(documents.map(async (document) => [`${document.name}.ts`, await typesOf(document)]))),
]);

for (const [name, text] of files) {
  const target = new URL(name, generated);
  if (text === (await readFile(target, 'utf8').catch(() => ''))) continue;
  if (check) {
    console.error(`stale: src/generated/${name} (run "npm run generate")`);
    process.exitCode = 1;
  } else {
    await writeFile(target, text);
    console.log(`wrote src/generated/${name}`);
  }
}

const strangers = (await readdir(generated)).filter((name) => !files.has(name));
if (strangers.length > 0) {
  console.error(`not generated from any document: ${strangers.join(', ')}`);
  process.exitCode = 1;
}
