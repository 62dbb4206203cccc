import { describe, expect, test } from 'vitest';
import { sendFailureOf, type SendFailureKind } from '../../../src/core/transport/send-failure.js';

const coded = (code: string, message: string): Error => Object.assign(new TypeError(message), { code });
const below = (cause: Error): Error => new TypeError('fetch failed', { cause });

const deno = 'error sending request for url (https://platform.example/a/7): client error';
const denoFromTo = 'error sending request from 10.0.0.1:5 for https://platform.example/ (10.0.0.2:443): client error';

/** Recorded in the runtimes themselves; compatibility/programs/failed-sends.mjs provokes the first three anew. */
const recorded: readonly (readonly [string, SendFailureKind, Error])[] = [
  ['Node: nobody listens', 'refused', below(coded('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:9'))],
  ['Node: closed before the answer', 'cut', below(coded('UND_ERR_SOCKET', 'other side closed'))],
  ['Node: reset', 'cut', below(coded('ECONNRESET', 'read ECONNRESET'))],
  ['Node: no such host', 'refused', below(coded('ENOTFOUND', 'getaddrinfo ENOTFOUND nowhere.invalid'))],
  ['Node: its own certificate', 'untrusted', below(coded('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'))],
  ['Node: no TLS there', 'untrusted', below(coded('ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number'))],
  ['Bun: nobody listens', 'refused', coded('ECONNREFUSED', 'ECONNREFUSED: Unable to connect.')],
  ['Bun, older: nobody listens', 'refused', coded('ConnectionRefused', 'Unable to connect.')],
  ['Bun: closed', 'cut', coded('ECONNRESET', 'ECONNRESET: The socket connection was closed unexpectedly.')],
  ['Bun: no such host', 'refused', coded('ENOTFOUND', 'getaddrinfo ENOTFOUND nowhere.invalid')],
  ['Bun: its own certificate', 'untrusted', coded('DEPTH_ZERO_SELF_SIGNED_CERT', 'self signed certificate')],
  ['Bun: no TLS there', 'untrusted', coded('EPROTO', 'EPROTO: The TLS handshake failed.')],
  ['Bun: broken later', 'cut', coded('EPROTO', 'EPROTO: bad record')],
  [
    'Deno: nobody listens',
    'refused',
    below(new Error(`${deno} (Connect): tcp connect error: Connection refused (os error 111)`)),
  ],
  [
    'Deno: no such host',
    'refused',
    below(new Error(`${deno} (Connect): dns error: failed to lookup address information`)),
  ],
  [
    'Deno: closed before the answer',
    'cut',
    below(new Error(`${denoFromTo} (SendRequest): connection closed before message completed`)),
  ],
  ['Deno: reset', 'cut', below(new Error('Connection reset by peer (os error 104)'))],
  ['Deno: closed within the body', 'cut', new TypeError('error reading a body from connection')],
  ['Deno: its own certificate', 'untrusted', below(new Error(`${deno} (Connect): invalid peer certificate: Unknown`))],
  ['Deno: no TLS there', 'untrusted', below(new Error(`${deno} (Connect): received corrupt message of type Invalid`))],
  ['workerd: nobody listens, or closed before the answer', 'untold', new Error('Network connection lost.')],
  ['workerd: no such host', 'untold', new Error('internal error; reference = ntj8rg2grm4kfgnpp1nkun3c')],
  ['a browser: any of them', 'untold', new TypeError('Failed to fetch')],
  ['anything else', 'untold', new Error('')],
];

describe('how far a request came is told as the runtime tells it', () => {
  test.each(recorded)('%s: %s', (_, kind, error) => {
    expect(sendFailureOf(error).kind).toBe(kind);
  });

  test('and what is not an error tells nothing', () => {
    for (const thrown of [undefined, null, 'cut', { code: 'ECONNREFUSED' }]) {
      expect(sendFailureOf(thrown)).toMatchObject({ kind: 'untold', message: 'the connection failed' });
    }
  });
});

describe('the words of Deno', () => {
  test('lose the address, which repeats what the route tells', () => {
    const { message } = sendFailureOf(below(new Error(`${deno} (Connect): tcp connect error: refused`)));
    expect(message).toBe('client error (Connect): tcp connect error: refused');
  });
});
