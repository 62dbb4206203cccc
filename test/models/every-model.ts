/** Finds the models that have a schema, so that what must hold of all of them is tried with each. */
import { readdirSync } from 'node:fs';
import type { Model, SchemaModel } from '../../src/core/read/model.js';

const folder = new URL('../../src/models/', import.meta.url);

/** Lists everything with a name that reads responses. */
export async function everyReader(): Promise<readonly (readonly [string, Model<unknown>])[]> {
  const exported = await Promise.all(
    readdirSync(folder).map(
      async (file) => (await import(new URL(file, folder).href)) as Readonly<Record<string, unknown>>,
    ),
  );
  return exported
    .flatMap((one) => Object.entries(one))
    .filter((entry): entry is [string, Model<unknown>] => isReader(entry[1]));
}

/** Lists the models with a schema, by the names of their exports. */
export async function everyModel(): Promise<readonly (readonly [string, SchemaModel<unknown>])[]> {
  return (await everyReader()).filter(
    (entry): entry is readonly [string, SchemaModel<unknown>] => 'schema' in entry[1],
  );
}

function isReader(value: unknown): value is Model<unknown> {
  return typeof value === 'object' && value !== null && 'read' in value && 'name' in value;
}
