/**
 * The key of a sign-in in a token store: base URL, grant, client, user and scope, and a digest of the secrets, so that
 * a wrong secret finds nothing. The key itself holds no secret. A password may be guessable, so it is stretched first.
 */
import type { Credentials } from './credentials.js';

const stretches = 100_000;

/** Computes the key of a sign-in. */
export async function keyOf(baseUrl: string, auth: Credentials): Promise<string> {
  const clientId = 'clientId' in auth ? auth.clientId : '';
  const username = 'username' in auth ? auth.username : '';
  const scope = 'scope' in auth ? (auth.scope ?? '') : '';
  const password = 'password' in auth ? await stretched(auth.password, `${baseUrl} ${clientId} ${username}`) : '';
  const clientSecret = 'clientSecret' in auth ? auth.clientSecret : '';
  const digest = await sha256(
    JSON.stringify([
      baseUrl,
      grantName(auth),
      clientId,
      username,
      scope,
      clientSecret,
      password,
      await ownSecret(auth),
    ]),
  );
  return `anypoint-sdk:token:${digest}`;
}

function grantName(auth: Credentials): string {
  if ('assertion' in auth) return 'jwt-bearer';
  if ('code' in auth) return 'authorization_code';
  if ('refreshToken' in auth) return 'refresh_token';
  if ('username' in auth) return 'clientId' in auth ? 'password' : 'login';
  return 'client_credentials';
}

/** Returns what distinguishes two users of one Connected App. */
async function ownSecret(auth: Credentials): Promise<string> {
  if ('code' in auth) return auth.code;
  if ('refreshToken' in auth) return auth.refreshToken;
  if (!('assertion' in auth)) return '';
  return subjectOf(typeof auth.assertion === 'string' ? auth.assertion : await auth.assertion());
}

/**
 * Returns the subject of an assertion, which stays while each assertion is signed again; an unreadable one is used as
 * it is.
 */
function subjectOf(assertion: string): string {
  try {
    const payload: unknown = JSON.parse(atob((assertion.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
    if (typeof payload === 'object' && payload !== null && 'sub' in payload && typeof payload.sub === 'string') {
      return payload.sub;
    }
  } catch {
    // Not a JWT that can be read.
  }
  return assertion;
}

async function stretched(password: string, salt: string): Promise<string> {
  const material = await crypto.subtle.importKey('raw', bytes(password), 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: stretches };
  return hex(await crypto.subtle.deriveBits(parameters, material, 256));
}

async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', bytes(text)));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
