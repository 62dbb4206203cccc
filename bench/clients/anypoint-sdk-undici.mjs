// The same, with undici's `request` in the place of the global fetch.
import * as undici from 'undici';
import { undiciFetch } from '../node_modules/.anypoint-sdk/node.js';
import { create as createOverFetch } from './anypoint-sdk.mjs';

export function create({ origin }) {
  return createOverFetch({ origin, options: { fetch: undiciFetch(undici) } });
}
