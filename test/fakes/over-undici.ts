/** Puts undici's `request` below every client of a test that brings no fetch of its own. */
import * as undici from 'undici';
import { undiciFetch } from '../../src/node/index.js';

globalThis.fetch = undiciFetch(undici) as unknown as typeof globalThis.fetch;
