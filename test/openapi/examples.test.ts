import { OpenAPIBackend, type Document } from 'openapi-backend';
import { describe, expect, it } from 'vitest';
import { operationsOf, readDocuments } from '../../scripts/openapi-documents.mjs';
import { formats } from './formats.js';

const documents = new Map((await readDocuments()).map(({ name, document }) => [name, document]));
const names = [...documents.keys()];
const notSimulated = new Set(
  operationsOf(await readDocuments())
    .filter(({ simulated }) => !simulated)
    .map(({ method, path }) => `${path} ${method.toLowerCase()}`),
);
const read = (name: string): unknown => documents.get(name);

interface Example {
  readonly where: string;
  readonly schema: unknown;
  readonly value: unknown;
}

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDocument = (value: unknown): value is Document => isObject(value) && 'paths' in value;

/** Finds every example that stands beside a schema, or inside one, anywhere in a document. */
function examplesIn(document: Members): Example[] {
  const { components } = document;
  const shared = isObject(components) && isObject(components['examples']) ? components['examples'] : {};
  const valueOf = (entry: unknown): unknown => {
    if (!isObject(entry)) throw new Error('an example that is no object');
    const name = entry['$ref'];
    return typeof name === 'string' ? valueOf(shared[name.replace('#/components/examples/', '')]) : entry['value'];
  };
  const walk = (node: unknown, where: string): Example[] => {
    if (Array.isArray(node)) return node.flatMap((item, index) => walk(item, `${where}/${index}`));
    if (!isObject(node)) return [];
    const { schema, example, examples } = node;
    const single = example === undefined ? [] : [{ where: `${where}/example`, schema: schema ?? node, value: example }];
    const named = Object.entries(schema !== undefined && isObject(examples) ? examples : {});
    const inside = Object.entries(node).filter(([key]) => key !== 'example' && key !== 'examples');
    return [
      ...single,
      ...named.map(([name, entry]) => ({ where: `${where}/examples/${name}`, schema, value: valueOf(entry) })),
      ...inside.flatMap(([key, value]) => walk(value, `${where}/${key.replaceAll('/', '~1')}`)),
    ];
  };
  return walk(document, '#');
}

/** Judges each example by its schema, as if it were the answer of an operation of its own. */
async function misfits(document: Members): Promise<string[]> {
  const examples = examplesIn(document);
  const operation = ({ schema }: Example, index: number) => {
    // A copy: of a reference that stands in two places the judge would resolve the first alone.
    const content = { 'application/json': { schema: structuredClone(schema) } };
    return { operationId: `example${index}`, responses: { 200: { description: 'An example.', content } } };
  };
  const definition: unknown = {
    ...document,
    paths: Object.fromEntries(examples.map((example, index) => [`/${index}`, { get: operation(example, index) }])),
  };
  if (!isDocument(definition)) throw new Error('no document');
  const judge = new OpenAPIBackend({ definition, quick: true, ajvOpts: { strict: false, formats } });
  await judge.init();
  return examples.flatMap(({ where, value }, index) => {
    const { errors } = judge.validateResponse(value, `example${index}`, 200);
    return (errors ?? []).map(({ instancePath, message }) => `${where} ${instancePath} ${message ?? 'misfit'}`);
  });
}

/** Finds every description of a JSON body. */
function bodiesIn(node: unknown, where = '#'): { where: string; body: Members }[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => bodiesIn(item, `${where}/${index}`));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'application/json' && isObject(value)
      ? [{ where, body: value }]
      : bodiesIn(value, `${where}/${key.replaceAll('/', '~1')}`),
  );
}

/** Tells whether a place is inside an operation that is described and not simulated. */
function isMerelyDescribed(where: string): boolean {
  const [, , path = '', method = ''] = where.split('/');
  return notSimulated.has(`${path.replaceAll('~1', '/')} ${method}`);
}

describe.each(names)('%s', (name) => {
  const document = read(name);
  if (!isObject(document)) throw new Error(`${name} is no document`);

  it('gives examples that fit their schemas', async () => {
    expect(examplesIn(document).length).toBeGreaterThan(20);
    expect(await misfits(document)).toEqual([]);
  });

  it('gives an example of every JSON body that the local platform carries out', () => {
    const bodies = bodiesIn(document).filter(({ where }) => !isMerelyDescribed(where));
    expect(bodies.length).toBeGreaterThan(20);
    const without = bodies.filter(({ body }) => !('example' in body || 'examples' in body));
    expect(without.map(({ where }) => where)).toEqual([]);
  });
});

describe('this check', () => {
  it('notices an example that does not fit, wherever it stands', async () => {
    const schema = { $ref: '#/components/schemas/Count' };
    const found = await misfits({
      openapi: '3.0.3',
      info: { title: 'Counts', version: '1.0.0' },
      paths: { '/': { get: { responses: { 200: { content: { 'application/json': { schema, example: 'many' } } } } } } },
      components: {
        schemas: { Count: { type: 'integer', example: 1 }, Id: { type: 'string', format: 'uuid', example: 'x' } },
        parameters: {
          count: { name: 'count', in: 'query', schema, examples: { one: { value: 1 }, two: { value: '2' } } },
        },
      },
    });
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      '#/paths/~1/get/responses/200/content/application~1json/example',
      '#/components/schemas/Id/example',
      '#/components/parameters/count/examples/two',
    ]);
  });
});
