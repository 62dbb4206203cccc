import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, inject, test } from 'vitest';
import { AnypointClient } from '../../src/index.js';

const command = join(inject('consumer'), 'node_modules', '.bin', 'anypoint-sdk');

test('the command serves the local platform, says where as JSON, and ends when it is told to', async () => {
  const server = spawn(command, ['local', '--seed', 'same', '--token-lifetime', '60']);
  const ended = once(server, 'exit');
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  const { baseUrl, organizationId, ...auth } = JSON.parse(line) as Record<string, string>;
  const { clientId = '', clientSecret = '' } = auth;
  const anypoint = new AnypointClient({ auth: { clientId, clientSecret }, baseUrl, organizationId });
  expect((await anypoint.auth.whoAmI()).client?.name).toBe('Local platform');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test.each([
  [['local', '--port', 'many'], '--port takes a whole number from 0 to 65535, and got "many".'],
  [['remote'], 'There is no command "remote".'],
  [[], 'A command is missing.'],
  [['local', '--colour'], '--colour'],
])('the command refuses %j, and says what it takes', (args, reason) => {
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(reason);
  expect(stderr).toContain('usage: anypoint-sdk local');
});
