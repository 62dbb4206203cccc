// Reads the documents in openapi/, with the files that they are split into put together.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle, createConfig } from '@redocly/openapi-core';

const folder = new URL('../openapi/', import.meta.url);
const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

/** The documents by name, each bundled into one object. */
export async function readDocuments() {
  const config = await createConfig({});
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => {
      const { bundle: bundled, problems } = await bundle({ ref: fileURLToPath(new URL(file, folder)), config });
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) throw new Error(`openapi/${file}: ${errors.map(({ message }) => message).join('; ')}`);
      return { name: file.replace(/\.yaml$/, ''), document: bundled.parsed };
    }),
  );
}

/** The operations of all documents, in their order. */
export function operationsOf(documents) {
  return documents.flatMap(({ name, document }) =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      methods
        .filter((method) => item[method] !== undefined)
        .map((method) => operationOf(name, document, path, item, method)),
    ),
  );
}

function operationOf(service, document, path, item, method) {
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
    resolved(document, one),
  );
  const inQuery = (name) => parameters.find((one) => one.in === 'query' && one.name === name);
  const answer = Object.entries(operation.responses).find(([status]) => /^2\d\d$/.test(status))?.[1];
  const schema = resolved(document, resolved(document, answer)?.content?.['application/json']?.schema);
  const paged = inQuery('offset') !== undefined && inQuery('limit') !== undefined;
  return {
    service,
    title: document.info.title,
    area: operation.tags?.[0],
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    simulated: operation['x-simulated'] ?? areaOf(document, operation)?.['x-simulated'] ?? false,
    scopes: operation['x-required-scopes'] ?? [],
    replay: operation['x-replay'],
    restOfPath: parameters.filter((one) => one['x-rest-of-path'] === true).map(({ name }) => name),
    largestPage:
      operation['x-largest-page'] ?? (paged ? resolved(document, inQuery('limit').schema)?.maximum : undefined),
    paged: paged && itemsOf(document, schema, operation) !== undefined,
    items: paged ? itemsOf(document, schema, operation) : undefined,
    itemsAreNamed: operation['x-items'] !== undefined,
  };
}

function areaOf(document, operation) {
  return document.tags?.find(({ name }) => name === operation.tags?.[0]);
}

/** The member that holds the entries of a page: `''` for a bare array, undefined where the answer is no page. */
function itemsOf(document, schema, operation) {
  if (operation['x-items'] !== undefined) return operation['x-items'];
  if (schema?.type === 'array') return '';
  if (schema?.anyOf !== undefined) {
    const items = schema.anyOf.map((one) => itemsOf(document, resolved(document, one), operation));
    return items.find((one) => one !== undefined);
  }
  const lists = Object.entries(membersOf(document, schema)).filter(
    ([, member]) => resolved(document, member)?.type === 'array',
  );
  return lists.length === 1 ? lists[0][0] : undefined;
}

function membersOf(document, schema) {
  const parts = (schema?.allOf ?? []).map((part) => membersOf(document, resolved(document, part)));
  return Object.assign({}, ...parts, schema?.properties);
}

/** Follows a reference inside a document. */
export function resolved(document, value) {
  const reference = value?.$ref;
  if (reference === undefined) return value;
  const found = reference
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((inner, part) => inner?.[part], document);
  if (found === undefined) throw new Error(`${reference} leads nowhere`);
  return resolved(document, found);
}
