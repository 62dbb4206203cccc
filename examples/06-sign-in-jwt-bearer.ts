/**
 * Signs in by a signed assertion (JWT bearer): no secret leaves this machine. Web Crypto signs a fresh, short-lived
 * assertion whenever the client needs a token. The Connected App knows the public key.
 *
 *   node scripts/run-example.mjs examples/06-sign-in-jwt-bearer.ts
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked } from './support/narrator.js';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const newKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }, true, [
    'sign',
    'verify',
  ]);
const { privateKey, publicKey } = await newKeys();

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
function base64Url(data: Uint8Array | object): string {
  const bytes = data instanceof Uint8Array ? data : new TextEncoder().encode(JSON.stringify(data));
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

// What an administrator registers with the Connected App: the public key, and the grant type.
const spki = base64(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)));
const platform = createLocalAnypoint();
const { clientId } = platform.addConnectedApp({
  name: 'Deployment robot',
  grantTypes: ['urn:ietf:params:oauth:grant-type:jwt-bearer'],
  scopes: ['full'],
  publicKeys: [`-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----`],
});

let signed = 0;
/** The subject is `{version}|{identity provider}|{user name}|…`, the audience the token endpoint. */
async function assertion(key: CryptoKey): Promise<string> {
  signed++;
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: clientId,
    sub: '1.0|mulesoft|deniz.lindqvist',
    aud: 'https://anypoint.mulesoft.com/accounts/api/v2/oauth2/token',
    iat: now,
    exp: now + 300,
  };
  const content = `${base64Url({ alg: 'RS256', typ: 'JWT' })}.${base64Url(claims)}`;
  const signature = await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(content));
  return `${content}.${base64Url(new Uint8Array(signature))}`;
}

const { organizationId, fetch } = platform;
const anypoint = new AnypointClient({
  auth: { clientId, assertion: () => assertion(privateKey) },
  organizationId,
  fetch,
});
const { user } = await anypoint.auth.whoAmI();
const { accessToken } = await anypoint.auth.getAccessToken();
console.log(`Signed in as ${user?.username ?? '?'} with token ${masked(accessToken)}; ${signed} assertion signed.`);

platform.state.accessTokens.clear();
await anypoint.auth.whoAmI();
console.log(`After all tokens were revoked: signed in again by itself; ${signed} assertions signed.`);

try {
  const strangerKey = (await newKeys()).privateKey;
  await anypoint.withOptions({ auth: { clientId, assertion: () => assertion(strangerKey) } }).auth.whoAmI();
} catch (error) {
  if (!isAnypointError(error, 'authentication')) throw error;
  console.log(`Signed with an unknown key: ${error.name}, status ${error.status ?? '?'}.`);
}
