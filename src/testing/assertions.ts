/**
 * Checks JWT assertions (RFC 7523): issuer, audience, expiry, and the signature when the connected app has public keys.
 * The subject is `{version}|{identityProviderId}|{username}|…`. Source: docs.mulesoft.com, Access Management: connected
 * apps for developers.
 */
import { isObject, type JsonObject, type Platform } from './call.js';
import type { LocalConnectedApp, LocalUser } from './access/identities.js';

/** The app and the user that a valid assertion speaks for. */
export interface Assertion {
  readonly app: LocalConnectedApp;
  readonly user: LocalUser;
}

/** Reads an assertion; undefined when anything about it is wrong. */
export async function readAssertion(platform: Platform, text: string): Promise<Assertion | undefined> {
  const [header = '', payload = '', signature = ''] = text.split('.');
  const claims = decoded(payload);
  const algorithm = decoded(header)?.['alg'];
  if (claims === undefined || typeof algorithm !== 'string') return undefined;
  const { iss, sub, aud, exp } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string') return undefined;
  if (typeof exp === 'number' && exp * 1000 <= platform.now()) return undefined;
  if (!String(Array.isArray(aud) ? aud[0] : aud).endsWith('/accounts/api/v2/oauth2/token')) return undefined;
  const app = platform.state.connectedApps.get(iss);
  const username = sub.split('|')[2];
  const user = [...platform.state.users.values()].find((candidate) => candidate.username === username);
  if (app?.enabled !== true || user?.enabled !== true) return undefined;
  if (app.publicKeys.length === 0) return { app, user };
  const signed = `${header}.${payload}`;
  for (const key of app.publicKeys) if (await isSignedBy(key, algorithm, signed, signature)) return { app, user };
  return undefined;
}

function decoded(part: string): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytesOf(part)));
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(base64Text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64Text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

async function isSignedBy(pem: string, algorithm: string, signed: string, signature: string): Promise<boolean> {
  const parameters = algorithmOf(algorithm);
  if (parameters === undefined) return false;
  try {
    const spki = bytesOf(pem.replace(/-----[^-]+-----/g, '').replace(/\s+/g, ''));
    const key = await crypto.subtle.importKey('spki', spki, parameters, false, ['verify']);
    return await crypto.subtle.verify(parameters, key, bytesOf(signature), new TextEncoder().encode(signed));
  } catch {
    return false;
  }
}

function algorithmOf(name: string) {
  const [, family, bits] = /^(RS|PS|ES)(256|384|512)$/.exec(name) ?? [];
  if (family === undefined || bits === undefined) return undefined;
  const hash = `SHA-${bits}`;
  if (family === 'RS') return { name: 'RSASSA-PKCS1-v1_5', hash };
  if (family === 'PS') return { name: 'RSA-PSS', hash, saltLength: Number(bits) / 8 };
  return { name: 'ECDSA', hash, namedCurve: bits === '512' ? 'P-521' : `P-${bits}` };
}
