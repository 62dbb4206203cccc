import { afterEach, expect, test, vi } from 'vitest';
import { ConfigurationError } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';

afterEach(() => vi.unstubAllGlobals());

test('where there is no server to be had, listen says what to do instead', async () => {
  const platform = createLocalAnypoint();
  vi.stubGlobal('process', undefined);
  const failure = await platform.listen().catch((error: unknown) => error);
  vi.unstubAllGlobals();
  expect(failure).toBeInstanceOf(ConfigurationError);
  expect(String(failure)).toContain('give local.fetch to the client');
});
