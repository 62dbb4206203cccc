import { afterAll, describe, expect, it } from 'vitest';
import { describeToys, giveToysAMethod, RepositoryCopy, showToys, toyRoute } from './toy-endpoint.js';

const copy = new RepositoryCopy();
afterAll(() => {
  copy.remove();
});

const setUp = `import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const { credentials: auth, organizationId, environmentId, fetch } = createLocalAnypoint();
const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
`;

const typedCall = `${setUp}
const toys = await anypoint.request('${toyRoute}', { query: { colour: 'red' } });
export const colour: string | null | undefined = toys[0]?.colour;
// @ts-expect-error The document knows no such name.
void anypoint.request('${toyRoute}', { query: { color: 'red' } });
`;

const useOfMethod = `${setUp}
const byRoute = await anypoint.request('${toyRoute}');
const byMethod = await anypoint.environments.listToys();
console.log(JSON.stringify({ byRoute, byMethod }));
`;

const runsIt = `import { pathToFileURL } from 'node:url';
import { withBundle } from './scripts/bundle.mjs';
await withBundle(['toys.ts'], (folder) => import(pathToFileURL(folder + '/toys.mjs').href));
`;

const coverage = (): ReturnType<RepositoryCopy['run']> => copy.run('scripts/coverage-docs.mjs');
const rowsOfToys = (): readonly string[] =>
  copy
    .read('docs/coverage.md')
    .split('\n')
    .filter((line) => line.includes('listToys'));

describe("a new endpoint, in the steps of CONTRIBUTING's checklist", { timeout: 120_000 }, () => {
  it('1. once described it passes the linter, and is a typed call with a row in the table of operations', () => {
    describeToys(copy);
    expect(copy.run('node_modules/.bin/redocly', 'lint', 'api-manager', '--config', 'redocly.yaml').status).toBe(0);

    const generated = copy.run('scripts/generate.mjs');
    expect(generated.output).toContain('wrote src/generated/operations.ts');
    expect(copy.read('src/generated/operations.ts')).toContain("scopes: [['view:environment']]");

    copy.write('toys.ts', typedCall);
    const { output } = copy.checkTypes('toys.ts');
    expect(output).toContain("Property 'listToys' is missing");
    expect(output.match(/^\S+\(/gm)).toEqual([expect.stringContaining('src/testing/handlers/index.ts(')]);
    expect(coverage().status).toBe(0);
    expect(rowsOfToys()).toEqual([
      expect.stringMatching(/^\| `listToys` `GET .*\/toys` \| typed call \| `view:environment` \|/),
    ]);
  });

  it('2. with a model, a method and the handler that the compiler asked for, both ways to call it work', () => {
    giveToysAMethod(copy);
    copy.write('toys.ts', useOfMethod);
    copy.write('run.mjs', runsIt);
    expect(copy.checkTypes('toys.ts')).toEqual({ status: 0, output: '' });
    const toys = [{ id: 71, colour: 'red' }];
    expect(JSON.parse(copy.run('run.mjs').output)).toEqual({ byRoute: toys, byMethod: toys });
  });

  it('3. the table of operations wants it shown, and then tells method, test and example', () => {
    const { status, output } = coverage();
    expect(status).toBe(1);
    expect(output).toContain('the table of docs/guides/calls-and-options.md lacks environments.listToys');
    expect(output).toContain('no step of test/operations/walk.ts calls environments.listToys');
    showToys(copy);
    expect(coverage().status).toBe(0);
    const [row] = rowsOfToys();
    expect(row).toContain('`environments.listToys`');
    expect(row).toContain('../test/resources/toys.test.ts');
    expect(row).toContain('../examples/toys.ts');
  });
});
