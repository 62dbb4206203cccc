/**
 * Reads responses whose envelope varies: lists that come as a bare array here and inside an object there, and single
 * objects that some deployments wrap in the list they belong to.
 */
import type { input, output, ZodType } from 'zod';
import { defineModel, isObject, type Model, type SchemaModel } from '../core/read/model.js';
import type { ListPage } from '../core/list/paged-list.js';
import { each } from './shown.js';

function arrayModel<Item, Schema extends ZodType>(item: SchemaModel<Item, Schema>) {
  return defineModel<ZodType<output<Schema>[]>, readonly Item[]>(
    `list of ${item.name}`,
    async (z) => z.array(await item.schema()),
    each(item.from),
  );
}

/** A list on the wire: a bare array, or inside an object. */
type ListWire<Entry, Key extends string> = Entry[] | { readonly [Name in Key | 'data']?: Entry[] };

/** Reads one page: a bare array, or an object with the entries under one of the keys and, mostly, a `total`. */
export function pageOf<Item, Schema extends ZodType, Key extends string>(
  item: SchemaModel<Item, Schema>,
  ...keys: readonly Key[]
): Model<ListPage<Item>, ListWire<input<Schema>, Key>> {
  const list = arrayModel(item);
  return {
    name: list.name,
    read(value, reading) {
      const total = isObject(value) && typeof value['total'] === 'number' ? value['total'] : undefined;
      const entries = list.read(insideOf(value, [...keys, 'data']), reading);
      return entries instanceof Promise ? entries.then((read) => ({ entries: read, total })) : { entries, total };
    },
  };
}

/** Reads an unpaged list: a bare array, or an object with the items under one of the keys. */
export function listOf<Item, Schema extends ZodType, Key extends string>(
  item: SchemaModel<Item, Schema>,
  ...keys: readonly Key[]
): Model<readonly Item[], ListWire<input<Schema>, Key>> {
  const list = arrayModel(item);
  return { name: list.name, read: (value, reading) => list.read(insideOf(value, [...keys, 'data']), reading) };
}

/** Reads one object, also where it is the only element of a list under the key. */
export function oneOf<Item, Wire, Key extends string>(
  item: Model<Item, Wire>,
  key: Key,
): Model<Item, Wire | { readonly [Name in Key]?: Wire[] }> {
  return {
    name: item.name,
    read(value, reading) {
      const list = isObject(value) && !('id' in value) ? value[key] : undefined;
      return item.read(Array.isArray(list) && list.length > 0 ? list[0] : value, reading);
    },
  };
}

/** Reads one object, also where it is the only element of a bare list. */
export function firstOfList<Item, Wire>(item: Model<Item, Wire>): Model<Item, Wire | Wire[]> {
  return {
    name: item.name,
    read: (value, reading) => item.read(Array.isArray(value) && value.length > 0 ? value[0] : value, reading),
  };
}

/** Reads an optional object, or `undefined` where it is absent. */
export function orNothing<Item, Wire>(item: Model<Item, Wire>): Model<Item | undefined, Wire | undefined> {
  return {
    name: item.name,
    acceptsEmpty: true,
    read: (value, reading) => (value === undefined ? undefined : item.read(value, reading)),
  };
}

function insideOf(value: unknown, keys: readonly string[]): unknown {
  if (!isObject(value)) return value;
  const key = keys.find((name) => Array.isArray(value[name]));
  return key === undefined ? value : value[key];
}
