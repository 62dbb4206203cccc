import { expect, it } from 'vitest';
import { concernedTests } from '../../scripts/concerned-tests.mjs';

const sources = new Map([
  ['src/core/pace/lane.ts', "import { wait } from './wait.js';"],
  ['src/core/pace/wait.ts', ''],
  ['src/core/call/http-client.ts', "import { Lane } from '../pace/lane.js';"],
  ['src/index.ts', "export { HttpClient } from './core/call/http-client.js';"],
  ['src/testing/handlers/tiers.ts', ''],
  ['test/core/pace/wait-long.test.ts', "import { anything } from '../../fakes/clock.js';"],
  ['test/core/pace/lane.test.ts', "import { Lane } from '../../../src/core/pace/lane.js';"],
  ['test/core/call/http-client.test.ts', "import { HttpClient } from '../../../src/core/call/http-client.js';"],
  ['test/client.test.ts', "import { HttpClient } from '../src/index.js';"],
  ['test/fakes/clock.ts', "import { wait } from '../../src/core/pace/wait.js';"],
  ['test/testing/tiers.test.ts', "import '../../src/index.js';"],
  ['test/openapi/parts.test.ts', ''],
  ['test/docs/links.test.ts', ''],
  ['test/examples/examples.test.ts', ''],
  ['scripts/bundle.mjs', ''],
  ['test/examples/guides.test.ts', "import { root } from '../../scripts/bundle.mjs';"],
]);

it.each<[string, readonly string[]]>([
  ['test/client.test.ts', ['test/client.test.ts']],
  // Its own by name, then those of its folder and of who imports it, then those that are two imports away.
  ['src/core/pace/wait.ts', ['test/core/pace/wait-long.test.ts', 'test/core/pace/lane.test.ts']],
  [
    'src/core/pace/lane.ts',
    ['test/core/pace/lane.test.ts', 'test/core/call/http-client.test.ts', 'test/core/pace/wait-long.test.ts'],
  ],
  [
    'src/core/call/http-client.ts',
    ['test/core/call/http-client.test.ts', 'test/client.test.ts', 'test/testing/tiers.test.ts'],
  ],
  // Nothing in `test/testing/handlers/`: the folder above it answers for it.
  ['src/testing/handlers/tiers.ts', ['test/testing/tiers.test.ts']],
  ['test/fakes/clock.ts', ['test/core/pace/wait-long.test.ts']],
  ['scripts/bundle.mjs', ['test/examples/guides.test.ts']],
  ['openapi/api-manager/alerts.yaml', ['test/openapi/parts.test.ts']],
  ['docs/guides/errors.md', ['test/docs/links.test.ts', 'test/examples/guides.test.ts']],
  ['examples/diagnose.ts', ['test/examples/examples.test.ts', 'test/examples/guides.test.ts']],
  ['bench/run.mjs', []],
])('%s concerns the tests that are near it, nearest first', (changed, expected) => {
  expect(concernedTests([changed], sources)).toEqual(expected);
});

it('takes the nearest of several changes', () => {
  const [first] = concernedTests(['src/core/pace/wait.ts', 'test/client.test.ts'], sources);
  expect(first).toBe('test/client.test.ts');
});
