/**
 * An endpoint that the platform does not have, added to a copy of this repository in the steps of CONTRIBUTING's "How to
 * add an endpoint".
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/bundle.mjs';

export const toyRoute = 'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/toys';

/** A copy of the repository, for trying what changes it. */
export class RepositoryCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'new-endpoint-'));

  constructor() {
    const parts = ['openapi', 'src', 'scripts', 'test/operations', 'test/resources', 'examples/support', 'docs/guides'];
    for (const part of [...parts, 'package.json', 'tsconfig.json', 'redocly.yaml', 'examples/01-quickstart.ts']) {
      cpSync(join(root, part), join(this.#folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  read(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.#folder, file), text);
  }

  /** Puts text before another, which must be there. */
  insert(file: string, before: string, text: string): void {
    const found = this.read(file);
    if (!found.includes(before)) throw new Error(`${file} no longer has "${before}": mend the toy endpoint.`);
    this.write(
      file,
      found.replace(before, () => `${text}${before}`),
    );
  }

  /** Runs a script with this Node, and gives what it printed and how it ended. */
  run(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: this.#folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  /** Checks the types of these files and of all that they import. */
  checkTypes(...files: readonly string[]): ReturnType<RepositoryCopy['run']> {
    this.write('tsconfig.toy.json', JSON.stringify({ extends: './tsconfig.json', include: [], files }));
    return this.run('node_modules/typescript-7/bin/tsc', '--pretty', 'false', '-p', 'tsconfig.toy.json');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Step 1: describes the endpoint, in an area that the local platform carries out. */
export function describeToys(copy: RepositoryCopy): void {
  copy.insert(
    'openapi/api-manager.yaml',
    '  /apimanager/api/v1/organizations/{organizationId}/applications:\n',
    `  ${toyRoute.slice(4)}:
    parameters:
      - $ref: '#/components/parameters/organizationId'
      - $ref: '#/components/parameters/environmentId'
    get:
      operationId: listToys
      tags: [API instances]
      summary: List the toys of an environment.
      x-source: invented
      x-required-scopes: [['view:environment']]
      parameters:
        - { name: colour, in: query, schema: { type: string } }
      responses:
        '200':
          description: Toys.
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  required: [id, colour]
                  properties:
                    id: { type: integer }
                    colour: { type: string, nullable: true }
              example:
                - { id: 71, colour: red }
        '403':
          $ref: '#/components/responses/Forbidden'
`,
  );
}

/** Step 2: a model, a method that names the operation, and the handler that the compiler asks for. */
export function giveToysAMethod(copy: RepositoryCopy): void {
  copy.write(
    'src/models/toy.ts',
    `import { modelOf } from './schema-of.js';

/** A toy of an environment. */
export interface Toy {
  readonly id: number;
  readonly colour: string | null;
}

/** @internal */
export const toysModel = modelOf('list of toys', 'toys', (wire): readonly Toy[] => wire);
`,
  );
  const schemas = 'src/models/schemas/apis.ts';
  copy.write(
    schemas,
    `${copy.read(schemas)}
export const toys = once((z) => z.array(z.looseObject({ id: z.number(), colour: z.string().nullable() })));
`,
  );
  const environments = 'src/resources/environments.ts';
  copy.insert(
    environments,
    'import { environmentModel,',
    "import { listToys } from '../generated/operations.js';\nimport { toysModel, type Toy } from '../models/toy.js';\n",
  );
  copy.insert(
    environments,
    '  /**\n   * Reads an environment',
    `  /** Lists the toys of an environment. */
  async listToys(params: EnvironmentParams = {}, options: RequestOptions = {}): Promise<readonly Toy[]> {
    const { http, scope } = this.#context;
    const path = await scope.environment(given(params, []), options);
    return http.call(listToys, { path, read: toysModel }, options);
  }

`,
  );
  copy.insert(
    'src/testing/handlers/index.ts',
    '  ...platformContractHandlers,\n',
    "  listToys: () => ok([{ id: 71, colour: 'red' }]),\n",
  );
  copy.insert('src/testing/handlers/index.ts', 'import { notFound,', "import { ok } from '../answer.js';\n");
}

/** Step 3: the row in the guide's table, a step of the walk, a test and an example. */
export function showToys(copy: RepositoryCopy): void {
  const guide = 'docs/guides/calls-and-options.md';
  copy.write(guide, copy.read(guide).replace(/^(\| `environments` +\| `list`)/m, '$1 `listToys`'));
  copy.insert(
    'test/operations/walk.ts',
    "  await recorder.step('environments.get',",
    "  await recorder.step('environments.listToys', () => environments.listToys());\n",
  );
  const call = 'await anypoint.environments.listToys();\n';
  copy.write('test/resources/toys.test.ts', call);
  copy.write('examples/toys.ts', call);
}
