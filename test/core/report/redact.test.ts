import { describe, expect, test } from 'vitest';
import { Redactor } from '../../../src/core/report/redact.js';

function knowing(...secrets: string[]): Redactor {
  const redactor = new Redactor();
  redactor.remember(...secrets);
  return redactor;
}

const awkward = 'p&ss "wörd"!~(*)\'/ +=';

describe('a secret that this client knows is hidden', () => {
  test.each([
    ['as it is', awkward],
    ['in a URL', encodeURIComponent(awkward)],
    ['in a form body', new URLSearchParams({ v: awkward }).toString().slice(2)],
    ['in JSON', JSON.stringify(awkward).slice(1, -1)],
  ])('%s', (_, form) => {
    expect(knowing(awkward).scrub(`platform says ${form} is wrong`)).toBe('platform says [redacted] is wrong');
  });

  test('every time it occurs', () => {
    expect(knowing('s3cr3t-value').scrub('s3cr3t-value, s3cr3t-value')).toBe('[redacted], [redacted]');
  });

  test('whole, when another secret is a part of it', () => {
    expect(knowing('inner', 'outer-inner-outer').scrub('outer-inner-outer')).toBe('[redacted]');
  });

  test('also at the end of a text that is too long to be read whole', () => {
    const secret = 'opaque-'.repeat(200);
    for (const offset of [0, 1, 700, 1_399]) {
      const shown = knowing(secret).scrub('x'.repeat(offset % 7) + secret.repeat(20) + 'x'.repeat(offset));
      expect(shown).not.toContain('opaque');
    }
  });

  test('that is longer than all that is read, in whatever form its beginning comes', () => {
    const secret = 'öpaque-&'.repeat(10_000);
    const redactor = knowing(secret);
    const base64 = Buffer.from(secret).toString('base64');
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1), base64]) {
      expect(redactor.scrub(`said: ${form}`)).toBe('said: [redacted]');
      expect(redactor.scrub(form)).toBe('[redacted]');
    }
  });

  test('that is short where it stands alone, and not inside of ordinary words', () => {
    expect(knowing('th', 'ier', '').scrub('a tier of the API, th="ier"')).toBe(
      'a tier of the API, [redacted]="[redacted]"',
    );
  });

  test('a secret that is not well-formed text does no harm', () => {
    expect(knowing('half \ud800 pair').scrub('half \ud800 pair')).toBe('[redacted]');
  });
});

describe('tokens', () => {
  test('are hidden, the newest sixty-four of them', () => {
    const redactor = new Redactor();
    for (let i = 0; i < 1_000; i++) redactor.rememberToken(`opaque-${i}-token`);
    expect(redactor.scrub('opaque-999-token opaque-936-token')).toBe('[redacted] [redacted]');
    expect(redactor.scrub('opaque-935-token')).toBe('opaque-935-token');
  });

  test('that are renewed into themselves take one place', () => {
    const redactor = new Redactor();
    redactor.rememberToken('opaque-old-token');
    for (let i = 0; i < 1_000; i++) redactor.rememberToken('opaque-new-token');
    expect(redactor.scrub('opaque-old-token')).toBe('[redacted]');
  });
});

describe('a secret that only the platform knew is recognised by its looks', () => {
  const platformSecret = 'Zx9-platform-only';
  test.each([
    `{"client_secret":"${platformSecret}"}`,
    `{"clientSecret": "${platformSecret}"}`,
    `{\\"clientSecret\\": \\"${platformSecret}\\"}`,
    `clientSecret = ${platformSecret}`,
    `client_secret=${platformSecret}&x=1`,
    `"password" : '${platformSecret}'`,
    `PASSWORD=${platformSecret}`,
    `<clientSecret>${platformSecret}</clientSecret>`,
    `access_token=${platformSecret}`,
    `"refresh_token":"${platformSecret}"`,
    `code_verifier=${platformSecret}`,
    `assertion=${platformSecret}`,
    `Authorization: ${platformSecret}`,
    `Bearer ${platformSecret}`,
    `basic ${platformSecret}`,
  ])('%s', (text) => {
    const shown = new Redactor().scrub(`refused: ${text}.`);
    expect(shown).not.toContain(platformSecret);
    expect(shown).toContain('[redacted]');
  });

  test.each([
    ['a client id or secret', '9d1f0c6ab37e4f5d8a20c4e6b91f7d35'],
    ['a secret in mixed case', '1A7cE03b94dF4c6e8B25dA90f7C3e61b'],
    ['a JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'],
    ['an unsecured JWT', 'eyJhbGciOiJub25lIn0'],
  ])('%s', (_, secret) => {
    expect(new Redactor().scrub(`the value ${secret} is unknown`)).toBe('the value [redacted] is unknown');
  });

  test.each([
    'No application 2841973 in organization 3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4',
    'Unauthorized',
    'Application name is already in use: orders-mobile',
  ])('ordinary words stay: %s', (text) => {
    expect(new Redactor().scrub(text)).toBe(text);
  });
});

describe('what is shown', () => {
  test('is one line without control characters', () => {
    expect(new Redactor().scrub('a\r\nInjected: b\u0000\u001b[31mc\u0085')).toBe('a Injected: b [31mc');
  });

  test('is at most 300 characters', () => {
    expect(new Redactor().scrub('x '.repeat(100_000))).toHaveLength(301);
  });

  test('costs little, whatever the text', () => {
    const hostile = [
      'bearer '.repeat(100_000),
      `bearer${' '.repeat(1_000_000)}`,
      'eyJ'.repeat(300_000),
      'secret '.repeat(200_000),
      `secret${' '.repeat(1_000_000)}:`,
      'client_'.repeat(200_000),
      'a'.repeat(2_000_000),
    ];
    const before = process.cpuUsage();
    for (const text of hostile) new Redactor().scrub(text);
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });
});
