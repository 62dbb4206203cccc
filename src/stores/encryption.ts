/**
 * Encrypts tokens at rest: AES-256-GCM by Web Crypto, a random 96-bit nonce for each entry, and the store key as
 * additional authenticated data, so that an entry cannot be moved to another sign-in. A wrong key and a tampered entry
 * look the same: as if nothing had been stored.
 */
import { ConfigurationError } from '../errors.js';

/**
 * A key for AES-256: 32 random bytes, raw or in base64, base64url or hex. `openssl rand -base64 32` makes one.
 * Passphrases are not accepted: what a person can remember can be guessed.
 */
export type EncryptionKey = string | Uint8Array;

/** A cipher for texts, each bound to the name under which it is kept. */
export interface Cipher {
  encrypt(text: string, name: string): Promise<string>;
  /** Decrypts a text. Returns undefined for anything that was not encrypted with this key under this name. */
  decrypt(encrypted: string, name: string): Promise<string | undefined>;
}

const mark = 'aes-256-gcm:';
const keyBytes = 32;
const nonceBytes = 12;

/**
 * Creates the cipher of a key, of which only a non-extractable handle is kept.
 *
 * @throws {@link ConfigurationError} when the key is not 32 bytes.
 */
export function cipherOf(encryptionKey: EncryptionKey | undefined): Cipher {
  const imported = crypto.subtle.importKey('raw', bytesOfKey(encryptionKey), 'AES-GCM', false, ['encrypt', 'decrypt']);
  // Users of the cipher see the failure; without this handler, a store that is never used would end the process.
  imported.catch(() => undefined);
  return {
    async encrypt(text, name) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
      const encrypted = await crypto.subtle.encrypt(parameters(iv, name), await imported, utf8(text));
      return mark + base64([...iv, ...new Uint8Array(encrypted)]);
    },
    async decrypt(encrypted, name) {
      if (!encrypted.startsWith(mark)) return undefined;
      const key = await imported;
      try {
        const bytes = bytesOfBase64(encrypted.slice(mark.length));
        const iv = bytes.slice(0, nonceBytes);
        return new TextDecoder().decode(
          await crypto.subtle.decrypt(parameters(iv, name), key, bytes.slice(nonceBytes)),
        );
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * Creates the cipher that the options ask for, or none where they have no `encryptionKey` at all. A key that is present
 * and undefined, as from an unset variable, must not silently leave secrets in plain text.
 *
 * @throws {@link ConfigurationError} when the member is present and not a key.
 */
export function cipherIn(options: { readonly encryptionKey?: EncryptionKey | undefined }): Cipher | undefined {
  return 'encryptionKey' in options ? cipherOf(options.encryptionKey) : undefined;
}

function parameters(iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: utf8(mark + name) };
}

function bytesOfKey(key: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof key === 'string' ? bytesOfText(key.trim()) : key;
  if (bytes instanceof Uint8Array && bytes.length === keyBytes) return Uint8Array.from(bytes);
  if (key === undefined) {
    throw new ConfigurationError(
      '"encryptionKey" is given and undefined: is the variable that holds it unset? Leave the option out where nothing is to be encrypted.',
    );
  }
  throw new ConfigurationError(
    '"encryptionKey" must be 32 random bytes, as a Uint8Array or written in base64 or hex, such as `openssl rand -base64 32` makes. A passphrase is not taken.',
  );
}

function bytesOfText(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined;
  return bytesOfBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function base64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
