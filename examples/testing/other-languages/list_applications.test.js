import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { promisify } from 'node:util';

const python = await promisify(execFile)('python3', ['--version']).catch(() => undefined);

test('a Python program lists applications', { skip: python === undefined && 'there is no python3' }, async () => {
  const server = spawn('npx', ['anypoint-sdk', 'local'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  try {
    const [line] = await once(createInterface(server.stdout), 'line');
    const { baseUrl, clientId, clientSecret, organizationId } = JSON.parse(line);
    const env = {
      PATH: process.env.PATH,
      ANYPOINT_BASE_URL: baseUrl,
      ANYPOINT_CLIENT_ID: clientId,
      ANYPOINT_CLIENT_SECRET: clientSecret,
      ANYPOINT_ORG: organizationId,
    };
    const program = new URL('list_applications.py', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)('python3', [program], { env });
    assert.match(stdout, /^orders-mobile$/m);
  } finally {
    process.kill(-server.pid); // npx, and the server that it started
  }
});
