/** Serves the page, and passes its calls on. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { passOn } from './proxy.js';

const built = new URL('../dist/', import.meta.url);
const files = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/app.js': ['app.js', 'text/javascript; charset=utf-8'],
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
};
const everywhere = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};
const largestBody = 10_000;

/**
 * Makes the server. `hosts` are the names that it is called by: a page of somebody else's that points a name of its own
 * here is refused. `log` is told each decision, with whoever the proxy before this server says is signed in.
 */
export function createApprovalsServer({ anypoint, hosts, log = console.log }) {
  return createServer((request, response) => {
    answer(request).then(
      ({ status, headers, body }) => {
        const isFile = body instanceof Uint8Array;
        response.writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          ...everywhere,
          ...headers,
        });
        response.end(isFile ? body : JSON.stringify(body));
      },
      (error) => {
        log(`failed: ${error.message}`);
        response.writeHead(500, everywhere).end();
      },
    );
  });

  async function answer(request) {
    if (!hosts().includes(request.headers.host))
      return { status: 421, body: { message: 'Not a name of this server.' } };
    const { pathname, searchParams } = new URL(request.url, 'http://here');
    const file = request.method === 'GET' ? files[pathname] : undefined;
    if (file !== undefined) {
      const [name, type] = file;
      return { status: 200, headers: { 'content-type': type }, body: await readFile(new URL(name, built)) };
    }
    if (!pathname.startsWith('/anypoint/')) return { status: 404, body: { message: 'There is nothing here.' } };
    const { method } = request;
    const isDecision = method !== 'GET';
    // A form or a script of another page sends no such origin.
    if (isDecision && !isFrom(request.headers.origin, request.headers.host)) {
      return { status: 403, body: { message: 'Decisions are taken on the page itself.' } };
    }
    const path = pathname.slice('/anypoint'.length);
    const query = Object.fromEntries(searchParams);
    const passed = await passOn(anypoint, {
      method,
      path,
      query,
      body: isDecision ? await bodyOf(request) : undefined,
    });
    if (isDecision) log(`${request.headers['x-forwarded-user'] ?? 'somebody'}: ${method} ${path} ${passed.status}`);
    return passed;
  }
}

function isFrom(origin = '', host) {
  return origin === `http://${host}` || origin === `https://${host}`;
}

async function bodyOf(request) {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > largestBody) throw new Error('The body is too large.');
  }
  return text === '' ? {} : JSON.parse(text);
}
