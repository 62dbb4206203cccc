import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * The longest that a process may live on after its last call has settled, in milliseconds: what a loaded machine takes to
 * end one, and less than all that could keep it alive. Those are pauses and limits of half a minute and more, and
 * connections that this server keeps open.
 */
const graceMs = 15_000;

const server = createServer((request, response) => {
  const { url = '' } = request;
  if (url.startsWith('/stall')) return;
  if (url.startsWith('/busy')) response.writeHead(429, { 'retry-after': '60' }).end();
  else if (url.includes('/applications')) response.end('[{"id":1,"name":"a"},{"id":2,"name":"b"}]');
  else if (url.endsWith('/oauth2/token')) response.end('{"access_token":"t","expires_in":3600}');
  else response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
});
server.keepAliveTimeout = 120_000;
let folder: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Inside the checkout, so that the bundle finds the dependencies.
  folder = await mkdtemp(join(import.meta.dirname, '../../node_modules/.process-ends-'));
  await build({
    entry: { sdk: 'src/index.ts' },
    outDir: folder,
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    external: [/^node:/],
    silent: true,
    config: false,
  });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/** Runs a program and tells how long it lived on after it printed `done`, and what else it printed. */
async function run(program: string): Promise<{ livedOnMs: number; code: number | null; printed: string }> {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const file = join(folder, `program-${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(
    file,
    `import { AnypointClient } from './sdk.js';
     const auth = { clientId: 'id', clientSecret: 'secret' };
     const anypoint = new AnypointClient({ auth, baseUrl: 'http://127.0.0.1:${port}', organizationId: '0a1b2c3d-0000-4000-8000-000000000004' });
     const get = (path, options) => anypoint.request({ path }, options);
     ${program}
     console.log('done');`,
  );
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  let doneAt = Number.NaN;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (printed.includes('done')) doneAt = performance.now();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { livedOnMs: performance.now() - doneAt, code, printed };
}

describe('the process ends when the last call has', { timeout: 60_000 }, () => {
  test.each([
    ['a call that went well', "await get('/any');"],
    ['many calls at once', "await Promise.all(Array.from({ length: 100 }, (_, i) => get('/any/' + i)));"],
    ['a call that ran out of time', "await get('/stall', { timeoutMs: 50, maxRetries: 0 }).catch(() => undefined);"],
    [
      'a call that was aborted in its pause',
      `const caller = new AbortController();
       setTimeout(() => caller.abort(), 200);
       await get('/busy', { signal: caller.signal }).catch(() => undefined);`,
    ],
    [
      'calls after which the platform asked for a minute of peace',
      "await get('/busy', { maxRetries: 0 }).catch(() => undefined);",
    ],
    ['a signal that would abort only later', "await get('/any', { signal: AbortSignal.timeout(60_000) });"],
    [
      'a list that was left in the middle',
      'for await (const page of anypoint.clientApplications.list().pages()) break;',
    ],
  ])('after %s', async (_, program) => {
    const { livedOnMs, code, printed } = await run(program);
    expect(printed).toBe('done\n');
    expect(code).toBe(0);
    expect(livedOnMs).toBeLessThan(graceMs);
  });
});
