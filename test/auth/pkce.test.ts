import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { challengeOf, randomText } from '../../src/auth/pkce.js';

test('the challenge is the S256 digest of the verifier, for verifiers of every length', () => {
  for (let length = 0; length < 200; length++) {
    const verifier = randomBytes(length).toString('hex').slice(0, length);
    expect(challengeOf(verifier)).toBe(createHash('sha256').update(verifier).digest('base64url'));
  }
});

test('verifiers are 43 URL-safe characters, and no two are alike', () => {
  const made = new Set(Array.from({ length: 1_000 }, randomText));
  expect(made.size).toBe(1_000);
  for (const text of made) expect(text).toMatch(/^[\w-]{43}$/);
});
