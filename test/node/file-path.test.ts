import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultTokenPath } from '../../src/node/cache-path.js';
import { fileTokenStore } from '../../src/node/index.js';
import { storedToken } from '../fakes/stored-tokens.js';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-'));
  path = join(directory, 'cache', 'tokens.json');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true, force: true });
});

const modeOf = async (file: string): Promise<number> => (await stat(file)).mode & 0o777;

describe('the path of fileTokenStore', () => {
  const home = '/home/ada';
  test.each<[string, string, Record<string, string>, string]>([
    ['Linux', 'linux', {}, '/home/ada/.cache/anypoint-sdk/tokens.json'],
    ['Linux with XDG', 'linux', { XDG_CACHE_HOME: '/var/cache/ada' }, '/var/cache/ada/anypoint-sdk/tokens.json'],
    ['Linux with a relative XDG', 'linux', { XDG_CACHE_HOME: 'cache' }, '/home/ada/.cache/anypoint-sdk/tokens.json'],
    ['Linux with an empty XDG', 'linux', { XDG_CACHE_HOME: '' }, '/home/ada/.cache/anypoint-sdk/tokens.json'],
    ['macOS', 'darwin', {}, '/home/ada/Library/Caches/anypoint-sdk/tokens.json'],
    ['Windows', 'win32', { LOCALAPPDATA: '/local' }, '/local/anypoint-sdk/tokens.json'],
    ['Windows without a profile', 'win32', {}, '/home/ada/AppData/Local/anypoint-sdk/tokens.json'],
  ])('is by default what is customary on %s', (_, platform, environment, expected) => {
    expect(defaultTokenPath({ platform, environment, home })).toBe(expected);
  });

  test('is the default one when none is given', async () => {
    vi.stubEnv('XDG_CACHE_HOME', directory);
    await fileTokenStore().set('key', storedToken());
    expect(await modeOf(join(directory, 'anypoint-sdk', 'tokens.json'))).toBe(0o600);
    expect(await modeOf(join(directory, 'anypoint-sdk'))).toBe(0o700);
  });

  test('may be relative', async () => {
    await fileTokenStore({ path: relative('.', path) }).set('key', storedToken());
    expect(await modeOf(path)).toBe(0o600);
  });
});
