/** Checks the ways to sign in, and finds one in the environment. Messages name members, never their values. */
import type { Credentials } from '../auth/credentials.js';
import { isCredential } from '../core/token/token-store.js';
import { ConfigurationError } from '../errors.js';
import type { Environment } from './environment.js';

interface Shape {
  /** Members that identify the shape and are required. */
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** Ordered from the most specific member to the least: the first shape whose first member is given is chosen. */
const shapes: readonly (Shape & { readonly tell: string })[] = [
  { tell: 'token', required: ['token'] },
  { tell: 'getToken', required: ['getToken'] },
  { tell: 'assertion', required: ['clientId', 'assertion'] },
  { tell: 'code', required: ['clientId', 'clientSecret', 'code', 'redirectUri'], optional: ['codeVerifier'] },
  { tell: 'refreshToken', required: ['clientId', 'clientSecret', 'refreshToken'] },
];
const passwordShape: Shape = { required: ['clientId', 'clientSecret', 'username', 'password'], optional: ['scope'] };
const loginShape: Shape = { required: ['username', 'password'] };
const clientShape: Shape = { required: ['clientId', 'clientSecret'] };

const functions = new Set(['getToken', 'assertion']);
const accepted =
  '{ clientId, clientSecret }, { clientId, clientSecret, username, password }, { clientId, clientSecret, code, redirectUri }, { clientId, clientSecret, refreshToken }, { clientId, assertion }, { username, password }, { token } or { getToken }';

/**
 * Checks credentials and copies them.
 *
 * @throws {@link ConfigurationError} that names the member; values are never repeated.
 */
export function checkedAuth(auth: Credentials): Credentials {
  const given = auth as unknown;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigurationError(`"auth" must be one of ${accepted}.`);
  }
  const members = new Map(Object.entries(given).filter(([, value]) => value !== undefined));
  const shape = shapeOf(members);
  for (const name of shape.required) checkMember(name, members.get(name), shape);
  for (const name of shape.optional ?? []) if (members.has(name)) checkMember(name, members.get(name), shape);
  const taken = new Set([...shape.required, ...(shape.optional ?? [])]);
  for (const name of members.keys()) {
    if (!taken.has(name)) {
      throw new ConfigurationError(
        `"auth.${name}" does not go with ${shape.required.map((one) => `"${one}"`).join(' and ')}. "auth" must be one of ${accepted}.`,
      );
    }
  }
  // Copied after the check, so that getters of the caller's object are read only once.
  return Object.fromEntries(members) as unknown as Credentials;
}

function shapeOf(members: ReadonlyMap<string, unknown>): Shape {
  const telling = shapes.find(({ tell }) => members.has(tell));
  if (telling !== undefined) return telling;
  const asClient = members.has('clientId') || members.has('clientSecret');
  if (members.has('username') || members.has('password')) return asClient ? passwordShape : loginShape;
  if (asClient) return clientShape;
  throw new ConfigurationError(`"auth" must be one of ${accepted}.`);
}

function checkMember(name: string, value: unknown, shape: Shape): void {
  if (functions.has(name) && typeof value === 'function') return;
  const wanted =
    name === 'getToken'
      ? 'a function'
      : name === 'assertion'
        ? 'a JWT or a function that gives one'
        : 'a non-empty string';
  if (typeof value !== 'string' || value === '' || name === 'getToken') {
    const together = shape.required.map((one) => `"${one}"`).join(', ');
    throw new ConfigurationError(`"auth.${name}" must be ${wanted}; this way to sign in needs ${together}.`);
  }
  if (/\p{Cs}/u.test(value)) {
    throw new ConfigurationError(`"auth.${name}" must be well-formed text; it holds half a surrogate pair.`);
  }
  if (name === 'token' && !isCredential(value)) {
    throw new ConfigurationError(
      '"auth.token" (or ANYPOINT_BEARER) must be a bearer token alone: printable ASCII characters without white space.',
    );
  }
  if (/^\s|\s$|\p{Cc}/u.test(value) && name !== 'password') {
    throw new ConfigurationError(`"auth.${name}" begins or ends with white space, or holds a control character.`);
  }
}

/** Finds credentials in the variables that the vendor's own tools read. */
export function authFromEnvironment(environment: Environment): Credentials {
  const read = (name: string): string | undefined => {
    const value = environment[name];
    return value === undefined || value.trim() === '' ? undefined : value;
  };
  const token = read('ANYPOINT_BEARER')?.trim();
  if (token !== undefined) return checkedAuth({ token });
  const clientId = read('ANYPOINT_CLIENT_ID')?.trim();
  const clientSecret = read('ANYPOINT_CLIENT_SECRET')?.trim();
  const username = read('ANYPOINT_USERNAME')?.trim();
  const password = read('ANYPOINT_PASSWORD');
  const user = username !== undefined && password !== undefined ? { username, password } : undefined;
  if (clientId !== undefined && clientSecret !== undefined) return checkedAuth({ clientId, clientSecret, ...user });
  if (user !== undefined) return checkedAuth(user);
  const half = [
    ['ANYPOINT_CLIENT_ID', clientId, 'ANYPOINT_CLIENT_SECRET'],
    ['ANYPOINT_CLIENT_SECRET', clientSecret, 'ANYPOINT_CLIENT_ID'],
    ['ANYPOINT_USERNAME', username, 'ANYPOINT_PASSWORD'],
    ['ANYPOINT_PASSWORD', password, 'ANYPOINT_USERNAME'],
  ].find(([, value]) => value !== undefined);
  const missing = half === undefined ? '' : ` ${half[0] ?? ''} is set, ${half[2] ?? ''} is not.`;
  throw new ConfigurationError(
    `"auth" is missing.${missing} Give one of ${accepted}, or set ANYPOINT_CLIENT_ID and ANYPOINT_CLIENT_SECRET, ANYPOINT_USERNAME and ANYPOINT_PASSWORD, or ANYPOINT_BEARER.`,
  );
}
