/**
 * Cuts lists into pages as each endpoint does: its own default and maximum, 400 above the maximum, an empty list past
 * the end.
 */
import type { Call } from './call.js';
import { invalid } from './problems.js';

/** What an endpoint allows for `limit`. */
export interface PageLimits {
  readonly standard: number;
  readonly maximum: number;
  readonly minimum: number;
}

/** Limits of Exchange lists. The default is published nowhere; here it is the maximum (unverified). */
export const EXCHANGE_PAGES: PageLimits = { standard: 250, maximum: 250, minimum: 0 };
/** Limits of the older platform's lists. */
export const PLATFORM_PAGES: PageLimits = { standard: 100, maximum: 250, minimum: 1 };
/** Limits of API Manager's lists. */
export const API_MANAGER_PAGES: PageLimits = { standard: 100, maximum: 250, minimum: 0 };
/** Limits of Access Management's lists. */
export const ACCOUNTS_PAGES: PageLimits = { standard: 25, maximum: 500, minimum: 0 };
/** Limits of the list of connected apps. */
export const CONNECTED_APP_PAGES: PageLimits = { standard: 20, maximum: 20, minimum: 0 };

/** Takes the page that `offset` and `limit` of the call ask for. */
export function page<T>(call: Call, items: readonly T[], limits: PageLimits): readonly T[] {
  const offset = call.integer('offset') ?? 0;
  const limit = call.integer('limit') ?? limits.standard;
  if (offset < 0) throw invalid('offset must not be negative', 'offset');
  if (limit < limits.minimum) throw invalid(`limit must be at least ${limits.minimum}`, 'limit');
  if (limit > limits.maximum) throw invalid(`limit must be at most ${limits.maximum}`, 'limit');
  return items.slice(offset, offset + limit);
}

/** Takes the page, in Access Management's envelope. */
export function dataPage<T, Shown>(call: Call, items: readonly T[], show: (item: T) => Shown, limits = ACCOUNTS_PAGES) {
  return { data: page(call, items, limits).map(show), total: items.length };
}

/**
 * Orders by `sort` and `ascending` of the call; a key that the endpoint does not know keeps the order of creation, as
 * does no key at all (unverified).
 */
export function ordered<T>(
  call: Call,
  items: readonly T[],
  keys: Readonly<Record<string, (item: T) => string | number>>,
  standard?: string,
): readonly T[] {
  const key = keys[call.query('sort') ?? standard ?? ''];
  const direction = call.query('ascending') === 'false' ? -1 : 1;
  if (key === undefined) return direction === 1 ? items : [...items].reverse();
  return [...items].sort((left, right) => {
    const a = key(left);
    const b = key(right);
    if (a === b) return 0;
    return a < b ? -direction : direction;
  });
}
