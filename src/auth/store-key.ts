/** The place of a sign-in in a token store. */
import { loaded, once } from '../core/loaded.js';
import type { Credentials } from './credentials.js';

/**
 * Returns a function that computes the key once, when it is first needed. After a failure of the source of assertions
 * it tries again.
 */
export function storeKey(baseUrl: string, auth: Credentials): () => Promise<string> {
  return once(async () => (await loaded(import('./store-key-digest.js'))).keyOf(baseUrl, auth));
}
