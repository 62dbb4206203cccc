/**
 * Reads single fields of request bodies. Each reader gives the value, `undefined` where it is absent, and refuses (400,
 * naming the field) what has another type.
 */
import { isObject, type JsonObject } from './call.js';
import { invalid } from './problems.js';
import type { LocalTier, LocalTierLimit } from './world/state.js';

/** Reads text. Null counts as absent. */
export function textField(body: JsonObject, field: string): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalid(`${field} must be a string`, field);
  return value;
}

/** Reads text that must be there and not be empty. */
export function requiredText(body: JsonObject, field: string): string {
  const value = textField(body, field);
  if (value === undefined || value.trim() === '') throw invalid(`${field} is required`, field);
  return value;
}

/** Reads a boolean. */
export function booleanField(body: JsonObject, field: string): boolean | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw invalid(`${field} must be a boolean`, field);
  return value;
}

/** Reads a list of texts. */
export function textsField(body: JsonObject, field: string): string[] | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw invalid(`${field} must be an array`, field);
  return value.map((item) => {
    if (typeof item !== 'string') throw invalid(`${field} must hold strings`, field);
    return item;
  });
}

/** Reads a list of anything. */
export function listField(body: JsonObject, field: string): unknown[] | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw invalid(`${field} must be an array`, field);
  return [...(value as readonly unknown[])];
}

/** Reads an object. */
export function objectField(body: JsonObject, field: string): Record<string, unknown> | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw invalid(`${field} must be an object`, field);
  return { ...value };
}

/** Reads a positive integer. */
export function idField(body: JsonObject, field: string): number | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    throw invalid(`${field} must be an integer of at least 1`, field);
  }
  return value;
}

/** Reads a positive integer, written as a number or as its digits. */
export function looseIdField(body: JsonObject, field: string): number | undefined {
  const value = body[field];
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : idField(body, field);
}

/** Reads the limits of an SLA tier. */
export function limitsField(body: JsonObject, field: string): LocalTierLimit[] | undefined {
  return listField(body, field)?.map((limit) => {
    if (!isObject(limit)) throw invalid(`${field} must hold objects`, field);
    const { maximumRequests, timePeriodInMilliseconds, visible } = limit;
    if (typeof maximumRequests !== 'number' || typeof timePeriodInMilliseconds !== 'number') {
      throw invalid(`${field} must hold maximumRequests and timePeriodInMilliseconds`, field);
    }
    return { maximumRequests, timePeriodInMilliseconds, visible: visible !== false };
  });
}

/** Reads the limits that an SLA tier of an API group sets for single APIs. */
export function limitsByApiField(body: JsonObject, field: string): LocalTier['limitsByApi'] | undefined {
  return listField(body, field)?.map((entry) => {
    if (!isObject(entry)) throw invalid(`${field} must hold objects`, field);
    const apiId = idField(entry, 'apiId');
    const limits = limitsField(entry, 'limits');
    if (apiId === undefined || limits === undefined) throw invalid(`${field} must hold apiId and limits`, field);
    return { apiId, limits };
  });
}
