import { describe, expect, test } from 'vitest';
import { refusal, resolve } from '../fakes/options.js';

describe('the ways to sign in', () => {
  const app = { clientId: 'id', clientSecret: 'planted-secret' };

  test.each<[string, object]>([
    ['client credentials', app],
    ['password', { ...app, username: 'u', password: ' any\u0007thing ' }],
    ['password with scope', { ...app, username: 'u', password: 'p', scope: 'full' }],
    ['authorization code', { ...app, code: 'c', redirectUri: 'https://a.example' }],
    ['authorization code with PKCE', { ...app, code: 'c', redirectUri: 'https://a.example', codeVerifier: 'v' }],
    ['refresh token', { ...app, refreshToken: 'r' }],
    ['assertion', { clientId: 'id', assertion: 'a.b.c' }],
    ['assertion from a function', { clientId: 'id', assertion: () => 'a.b.c' }],
    ['login', { username: 'u', password: 'p' }],
    ['token', { token: 't' }],
    ['token source', { getToken: () => 't' }],
    ['members that are undefined', { token: 't', clientId: undefined, getToken: undefined }],
  ])('%s is accepted', (_, shape) => {
    expect(resolve({ auth: shape }).auth).toEqual(
      Object.fromEntries(Object.entries(shape).filter(([, v]) => v !== undefined)),
    );
  });

  test.each<[object, string]>([
    [{ clientId: 'id' }, 'clientSecret'],
    [{ clientSecret: 'planted' }, 'clientId'],
    [{ clientId: '', clientSecret: 'planted' }, 'clientId'],
    [{ clientId: 'id', clientSecret: '' }, 'clientSecret'],
    [{ clientId: 7, clientSecret: 'planted' }, 'clientId'],
    [{ clientId: 'id', clientSecret: ' planted' }, 'clientSecret'],
    [{ clientId: 'id', clientSecret: 'planted\n' }, 'clientSecret'],
    [{ clientId: 'id', clientSecret: 'plan\u0000ted' }, 'clientSecret'],
    [{ clientId: 'id', clientSecret: 'planted\ud800' }, 'clientSecret'],
    [{ username: 'u' }, 'password'],
    [{ username: 'u', password: '' }, 'password'],
    [{ username: 'u', password: 'planted\ud800' }, 'password'],
    [{ password: 'planted' }, 'username'],
    [{ ...app, username: 'u' }, 'password'],
    [{ ...app, password: 'planted' }, 'username'],
    [{ ...app, username: 'u', password: 'planted', scope: '' }, 'scope'],
    [{ ...app, scope: 'full' }, 'scope'],
    [{ ...app, code: 'planted' }, 'redirectUri'],
    [{ ...app, code: '', redirectUri: 'x' }, 'code'],
    [{ ...app, code: 'planted', redirectUri: 'x', codeVerifier: 7 }, 'codeVerifier'],
    [{ clientId: 'id', code: 'planted', redirectUri: 'x' }, 'clientSecret'],
    [{ clientId: 'id', refreshToken: 'planted' }, 'clientSecret'],
    [{ ...app, refreshToken: null }, 'refreshToken'],
    [{ assertion: 'planted' }, 'clientId'],
    [{ clientId: 'id', assertion: 7 }, 'assertion'],
    [{ ...app, assertion: 'planted' }, 'clientSecret'],
    [{ token: '' }, 'token'],
    [{ token: 'planted token' }, 'token'],
    [{ token: 'plantéd' }, 'token'],
    [{ token: 'planted\r\nx: y' }, 'token'],
    [{ token: () => 'planted' }, 'token'],
    [{ token: 'planted', clientId: 'id' }, 'clientId'],
    [{ getToken: 'planted' }, 'getToken'],
    [{ getToken: () => 't', token: 'planted' }, 'getToken'],
    [{ ...app, userName: 'planted' }, 'userName'],
  ])('%j is refused, and auth.%s named', (shape, member) => {
    expect(refusal({ auth: shape })).toContain(`"auth.${member}"`);
  });
});
