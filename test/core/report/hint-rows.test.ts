/** What the platform says, in its own words where they are known, and the sentence that must come of it. */
import { describe, expect, test } from 'vitest';
import * as operations from '../../../src/generated/operations.js';
import { hintFor } from '../../../src/core/report/hints.js';
import type { Riddle } from '../../../src/core/report/riddle.js';
import { saidOfObjects } from './said-of-objects.js';
import { saidOfSignInAndScopes, type Said } from './said-of-sign-in-and-scopes.js';

const root = { id: '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4', origin: 'which `/accounts/api/me` led to' };

function riddleOf({ of, status, message = '', oauthError, renewed = true, uncertain = false }: Said): Riddle {
  const operation = typeof of === 'string' ? operations[of] : of;
  const { method, path } = operation as { readonly method: string; readonly path: string };
  const scopes = 'scopes' in operation ? (operation['scopes'] as Riddle['scopes']) : [];
  return { method, route: path, scopes, status, message, oauthError, renewed, uncertain, organization: root };
}

describe('each of the platform’s riddles has the answer that fits it', () => {
  test.each(
    [...saidOfSignInAndScopes, ...saidOfObjects].map((one) => ({
      ...one,
      name: typeof one.of === 'string' ? one.of : `${one.of.method} ${one.of.path}`,
    })),
  )('$status to $name: "$message" ($source)', (one) => {
    const { hint } = hintFor(riddleOf(one));
    if (one.hint === undefined) expect(hint).toBeUndefined();
    else expect(hint ?? '').toMatch(one.hint);
    if (one.not !== undefined) expect(hint ?? '').not.toMatch(one.not);
  });
});
