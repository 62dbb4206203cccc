import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Redactor } from '../../../src/core/report/redact.js';
import { AnypointClient, isAnypointError } from '../../../src/index.js';
import { rejection } from '../../fakes/time.js';

const each = (write: (character: string, code: number) => string) => (secret: string) =>
  Array.from(secret, (character) => write(character, character.codePointAt(0) ?? 0)).join('');
const units = (write: (unit: string) => string) => (secret: string) =>
  secret
    .split('')
    .map((unit) => write(unit.charCodeAt(0).toString(16).padStart(4, '0')))
    .join('');
const html = each((c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c);
const percent = (secret: string): string =>
  Array.from(Buffer.from(secret), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const jsonText = (secret: string): string => JSON.stringify(secret).slice(1, -1);

/** Breaks a secret before its last character. */
const broken = (by: string) => (secret: string) => secret.replace(/(?<=.)(?=[\p{L}\d]$)/su, by);

/** Every form in which a proxy, a page, a log or the platform may repeat a secret. */
const forms: Readonly<Record<string, (secret: string, id: string) => string>> = {
  'as it is': (secret) => secret,
  'in upper case': (secret) => secret.toUpperCase(),
  'in lower case': (secret) => secret.toLowerCase(),
  'in a URL': (secret) => encodeURIComponent(secret),
  'in a URL, in lower case': (secret) => encodeURIComponent(secret).replace(/%../g, (escape) => escape.toLowerCase()),
  'in a form': (secret) => new URLSearchParams({ v: secret }).toString().slice(2),
  'percent-encoded in full': percent,
  'percent-encoded in full, in upper case': (secret) => percent(secret).toUpperCase(),
  'percent-encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'escaped for HTML': html,
  'escaped for HTML in full': each((_, code) => `&#${code};`),
  'escaped for HTML in hex': each((_, code) => `&#x${code.toString(16)};`),
  'escaped for HTML without semicolons': each((_, code) => `&#x${code.toString(16).padStart(8, '0')}`),
  'escaped for HTML twice': (secret) => html(html(secret)),
  'in JSON': jsonText,
  'in JSON with escaped slashes': (secret) => jsonText(secret).replaceAll('/', '\\/'),
  'in JSON in JSON': (secret) => jsonText(jsonText(secret)),
  'in JSON for HTML': (secret) =>
    jsonText(secret).replace(/[&<>']/g, (c) => `\\u00${c.charCodeAt(0).toString(16).padStart(2, '0')}`),
  'in escapes of UTF-16 in a URL': units((hex) => `%u${hex}`),
  'as escapes of UTF-16': units((hex) => `\\u${hex}`),
  'in base64': (secret) => Buffer.from(secret).toString('base64'),
  'in base64url': (secret) => Buffer.from(secret).toString('base64url'),
  'in base64 in a URL': (secret) => encodeURIComponent(Buffer.from(secret).toString('base64')),
  'in base64 behind the id': (secret, id) => Buffer.from(`${id}:${secret}`).toString('base64'),
  'in base64 in a form behind the id': (secret, id) =>
    Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64'),
  'in base64 in lines': (secret) => broken('\r\n')(Buffer.from(secret).toString('base64')),
  'in lines': broken('\r\n'),
  'in indented lines': broken('\n    '),
  'in lines of HTML': broken('<br/>\n'),
  'with places to break': broken('<wbr>'),
  'with soft hyphens': broken('\u00ad'),
  'with escaped soft hyphens': broken('&shy;'),
  'with spaces of no width': broken('\u200b'),
  'with escaped spaces of no width': broken('&#8203;'),
  'with nulls': broken('\0'),
  'in hex': (secret) => Buffer.from(secret).toString('hex'),
  'in hex, in upper case': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
};

const telling = fc.constantFrom(...'aZ09&<>"\'/\\+= %é☃;:.-_~!*()'.split(''));
const secrets = fc
  .oneof(fc.string({ unit: telling, minLength: 4, maxLength: 40 }), fc.stringMatching(/^[\w&<>"'/+=%.~-]{8,40}$/))
  .filter((secret) => secret.trim() === secret && /[\p{L}\d].*[\p{L}\d].*[\p{L}\d].*[\p{L}\d]/u.test(secret));

const id = 'a1b2c3d4';

/** What a sign-in remembers beside the secret itself. */
const basic = (secret: string): string[] =>
  [secret, encodeURIComponent(secret)].map((text) => Buffer.from(`${id}:${text}`).toString('base64'));

function clientOf(secret: string, answer: () => Response): AnypointClient {
  return new AnypointClient({
    auth: { clientId: id, clientSecret: secret },
    organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
    maxRetries: 0,
    fetch: (url) =>
      Promise.resolve(
        url.includes('/oauth2/token') ? new Response('{"access_token":"held-token","token_type":"bearer"}') : answer(),
      ),
  });
}

/** Every place of an error response from which words are taken over. */
const places: Readonly<Record<string, (echo: string) => Response>> = {
  'a page': (echo) => new Response(`<html><title>Blocked: ${echo}</title></html>`, { status: 403 }),
  'plain text': (echo) => new Response(`no ${echo} here`, { status: 400 }),
  'the message': (echo) => Response.json({ message: `no ${echo} here` }, { status: 400 }),
  'a word': (echo) => Response.json({ error: echo }, { status: 409 }),
  'an explanation': (echo) =>
    Response.json({ message: 'no', errors: [{ path: echo, message: echo }] }, { status: 422 }),
  'a map of explanations': (echo) => Response.json({ details: { [echo]: [echo] } }, { status: 400 }),
  'a transaction id': (echo) => Response.json({ message: 'no', 'X-ANYPNT-TRX-ID': echo }, { status: 500 }),
  'a code': (echo) => Response.json({ message: 'no', code: echo }, { status: 404 }),
};

function everythingOf(error: unknown): string {
  if (!isAnypointError(error)) throw error as Error;
  return `${String(error)} ${error.stack ?? ''} ${JSON.stringify(error)} ${JSON.stringify(error.issues)} ${String(error.requestId)}`;
}

describe('a secret that somebody repeats', () => {
  test.each(Object.entries(forms))('%s is hidden, whatever it is', (_, form) => {
    fc.assert(
      fc.property(secrets, fc.constantFrom('', 'x: ', '"', '<b>', '?v='), (secret, before) => {
        const redactor = new Redactor();
        redactor.remember(secret, ...basic(secret));
        const shown = redactor.scrubIdentifier(`${before}${form(secret, id)} end`);
        expect(shown).toContain('[redacted]');
        expect(shown.replace('[redacted]', '').length).toBeLessThanOrEqual(before.length + ' end'.length);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  test.each(Object.entries(places))('in %s of an error response is hidden in every form', async (_, place) => {
    for (const secret of ['p&ss"w<rd/+é\\1', 'S3cr3t-Value']) {
      for (const [name, form] of Object.entries(forms)) {
        const echo = form(secret, id);
        const error = await rejection(clientOf(secret, () => place(echo)).clientApplications.get({ applicationId: 7 }));
        const shown = everythingOf(error);
        expect([name, shown.includes(echo) || shown.toLowerCase().includes(secret.toLowerCase())]).toEqual([
          name,
          false,
        ]);
        expect([name, shown.includes(JSON.stringify(echo).slice(1, -1))]).toEqual([name, false]);
      }
    }
  });

  test('is hidden where it is short, in every form that stands alone', () => {
    for (const secret of ['x', 'k9', 'a&b']) {
      for (const [name, form] of Object.entries(forms)) {
        const redactor = new Redactor();
        redactor.remember(secret, ...basic(secret));
        expect([name, redactor.scrubIdentifier(`="${form(secret, id)}"`)]).toEqual([name, '="[redacted]"']);
      }
    }
  });

  test('hides what belongs to it, and no more', () => {
    const redactor = new Redactor();
    redactor.remember('S3cr3t&Value');
    expect(redactor.scrub('one S3cr3t%26Value, two S3CR3T&amp;VALUE; three')).toBe(
      'one [redacted], two [redacted]; three',
    );
    expect(redactor.scrub('50% &amp; more: \\u0041 S3cr3t and Value')).toBe('50% &amp; more: \\u0041 S3cr3t and Value');
  });
});
