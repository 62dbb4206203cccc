import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Keyv from 'keyv';
import { describe, expect, test } from 'vitest';
import { AnypointClient } from '../../src/index.js';
import { keyvTokenStore } from '../../src/stores/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { formsOf, leaksIn } from './secret-scan.js';

const encryptionKey = new Uint8Array(32).fill(7);

/** Signs in with a store over a Map and gives what the Map holds, with what must not be found there. */
async function storedBy(key: Uint8Array | undefined) {
  const local = createLocalAnypoint();
  const kept = new Map<string, unknown>();
  const tokenStore = keyvTokenStore(new Keyv({ store: kept }), key === undefined ? {} : { encryptionKey: key });
  const { organizationId, credentials } = local;
  const anypoint = new AnypointClient({ auth: credentials, organizationId, fetch: local.fetch, tokenStore });
  await anypoint.clientApplications.list().toArray();
  const tokens = [...local.state.accessTokens.keys()];
  return { keys: [...kept.keys()], values: [...kept.values()], tokens, secret: credentials.clientSecret };
}

describe('a token store', () => {
  test('holds neither token nor secret in its keys, nor the secret in its values', async () => {
    const { keys, values, tokens, secret } = await storedBy(undefined);
    expect(keys).toHaveLength(1);
    expect(leaksIn({ keys }, formsOf(...tokens, secret))).toEqual([]);
    expect(leaksIn({ values }, formsOf(secret))).toEqual([]);
    expect(leaksIn({ values }, formsOf(...tokens)), 'the search finds what is there').toEqual(['values']);
  });

  test('with an encryption key holds neither of them anywhere', async () => {
    const { keys, values, tokens, secret } = await storedBy(encryptionKey);
    expect(values).toHaveLength(1);
    expect(leaksIn({ keys, values }, formsOf(...tokens, secret))).toEqual([]);
  });
});

describe('committed files', () => {
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);

  test('hold no snapshot, in which a secret could have been kept by mistake', () => {
    expect(files.filter((name) => /__snapshots__|\.snap$/.test(name))).toEqual([]);
    const tests = files.filter((name) => name.startsWith('test/') && name.endsWith('.test.ts'));
    const call = new RegExp(`to(?:Match|ThrowErrorMatching)(?:Inline|File)?Snapshot\\(`);
    expect(tests.filter((name) => call.test(readFileSync(name, 'utf8')))).toEqual([]);
  });

  test('hold a planted secret nowhere but where it is planted', () => {
    const secret = ['Planted', 'Secret+of'].join('/');
    const found = files.filter((name) => readFileSync(name).includes(secret));
    expect(found).toEqual(['test/reliability/cell-runner.ts']);
  });
});
