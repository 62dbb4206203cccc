import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnypointError } from '../../src/errors.js';
import { cipherOf, type EncryptionKey } from '../../src/stores/encryption.js';

const bytes = Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 251) % 256);
const hex = Buffer.from(bytes).toString('hex');
const base64 = Buffer.from(bytes).toString('base64');
const base64url = Buffer.from(bytes).toString('base64url');

describe('a key', () => {
  test.each<[string, EncryptionKey]>([
    ['a Uint8Array', bytes],
    ['a Buffer', Buffer.from(bytes)],
    ['hex', hex],
    ['capital hex', hex.toUpperCase()],
    ['base64', base64],
    ['base64 without its end', base64.replace('=', '')],
    ['base64url', base64url],
    ['a line of a file', `${base64}\n`],
  ])('is the same key as %s', async (_, key) => {
    const encrypted = await cipherOf(bytes).encrypt('text', 'name');
    expect(await cipherOf(key).decrypt(encrypted, 'name')).toBe('text');
  });

  test('is copied: who wipes their own copy loses nothing', async () => {
    const own = Uint8Array.from(bytes);
    const cipher = cipherOf(own);
    own.fill(0);
    expect(await cipherOf(hex).decrypt(await cipher.encrypt('text', 'name'), 'name')).toBe('text');
  });

  test.each<[string, unknown]>([
    ['too short', bytes.slice(1)],
    ['too long', new Uint8Array(33)],
    ['other numbers', new Uint16Array(32)],
    ['a passphrase', 'correct horse battery staple'],
    ['a passphrase of 43 characters', 'the quick brown fox jumps over the lazy dog'],
    ['hex with a slip', `x${hex.slice(1)}`],
    ['short hex', hex.slice(2)],
    ['nothing', ''],
    ['null', null],
    ['a number', 32],
    ['letters beyond ASCII', 'ä'.repeat(32)],
  ])('that is %s is refused, without being repeated', (_, key) => {
    const make = (): unknown => cipherOf(key as EncryptionKey);
    expect(make).toThrow(/^"encryptionKey" must be 32 random bytes, as a Uint8Array or written in base64 or hex/);
    try {
      make();
    } catch (error) {
      expect(isAnypointError(error, 'configuration')).toBe(true);
      if (typeof key === 'string' && key !== '') expect(String(error)).not.toContain(key);
    }
  });
});

describe('an entry', () => {
  const cipher = cipherOf(bytes);

  test('comes back as it went in, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (text, name) => {
        const wellFormed = text.replace(/\p{Cs}/gu, '');
        expect(await cipher.decrypt(await cipher.encrypt(wellFormed, name), name)).toBe(wellFormed);
      }),
    );
  });

  test('never looks the same twice', async () => {
    const entries = await Promise.all(Array.from({ length: 2_000 }, () => cipher.encrypt('text', 'name')));
    expect(new Set(entries.map((entry) => entry.slice(0, 28))).size).toBe(2_000);
  });

  test('with any one bit changed is as good as absent', async () => {
    const encrypted = await cipher.encrypt('text', 'name');
    const at = encrypted.indexOf(':') + 1;
    const sealed = Buffer.from(encrypted.slice(at), 'base64');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await cipher.decrypt(encrypted.slice(0, at) + changed.toString('base64'), 'name')).toBeUndefined();
    }
  });

  test.each([
    '',
    'text',
    'aes-256-gcm:',
    'aes-256-gcm:%%%',
    'aes-256-gcm:AAAA',
    'aes-256-gcm:ä',
    '{"accessToken":"a"}',
  ])('that reads %j is as good as absent', async (entry) =>
    expect(await cipher.decrypt(entry, 'name')).toBeUndefined(),
  );

  test('opens under its own name alone', async () => {
    const encrypted = await cipher.encrypt('text', 'name');
    expect(await cipher.decrypt(encrypted, 'another name')).toBeUndefined();
  });
});
