import * as yaml from 'yaml';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatAccess, parseAccess, parsePlan, planAccess, type AccessDocument } from '../../src/access/index.js';
import { ConfigurationError, isAnypointError, type ConfigurationIssue } from '../../src/index.js';
import { documentWith, place } from './worlds.js';

const handWritten = `
# Who may call the orders API.
version: 1
applications:
  - name: orders-mobile
    description: The orders app
    redirectUris: [https://mobile.acme.example/callback]
    contracts:
      - api: { assetId: orders-api, environment: Sandbox }
        tier: Silver
  - name: orders-web
    contracts:
      - api: { apiInstanceId: 20417733 }
        status: REVOKED
`;

const asData: AccessDocument = {
  version: 1,
  applications: [
    {
      name: 'orders-mobile',
      description: 'The orders app',
      redirectUris: ['https://mobile.acme.example/callback'],
      contracts: [{ api: { assetId: 'orders-api', environment: 'Sandbox' }, tier: 'Silver' }],
    },
    { name: 'orders-web', contracts: [{ api: { apiInstanceId: 20417733 }, status: 'REVOKED' }] },
  ],
};

/** What is wrong with a text or with data. */
function issuesOf(read: () => unknown): readonly ConfigurationIssue[] {
  try {
    read();
  } catch (error) {
    if (!isAnypointError(error, 'configuration')) throw error;
    return error.issues ?? [{ path: '', message: error.message }];
  }
  throw new Error('Nothing was found wrong.');
}

test('YAML that a person wrote, the same as JSON, and the same as plain data are one document', () => {
  expect(parseAccess(handWritten)).toEqual(asData);
  expect(parseAccess(JSON.stringify(asData))).toEqual(asData);
  expect(parseAccess(asData)).toEqual(asData);
});

test.each(['json', 'yaml'] as const)('a document comes back from %s as it was', (format) => {
  expect(parseAccess(formatAccess(asData, { format }))).toEqual(asData);
});

test('text is in one order, whatever the order of the document', () => {
  const other = { ...asData, applications: [...asData.applications].reverse() };
  expect(formatAccess(other)).toBe(formatAccess(asData));
});

describe('without the yaml package', () => {
  beforeEach(() => {
    vi.spyOn(process, 'getBuiltinModule').mockImplementation(() => {
      throw new Error('no modules');
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test('YAML is told to need it', () => {
    expect(() => parseAccess(handWritten)).toThrow(/^YAML needs the package "yaml"/);
  });

  test.each([
    ['{ "version": 1,\n "applications": [', 2],
    ['{ "version": 1,\n "applications": [\n ]], "x": "planted-secret" }', 3],
    ['{ "version": 1,\n clientSecret: "planted-secret" }', 2],
  ])('a mistake in JSON is told as such, with its line and without its text: %j', (text, line) => {
    for (const read of [() => parseAccess(text), () => parsePlan(text)]) {
      const message = expect.stringMatching(/^is not valid JSON/) as string;
      expect(issuesOf(read)).toEqual([{ path: '', line, message }]);
      expect(read).toThrow(/is not valid JSON/);
      expect(read).not.toThrow(/planted/);
    }
  });
});

test('where modules are not found by name, the yaml package is handed over', () => {
  expect(parseAccess(handWritten, { yaml })).toEqual(asData);
  expect(() => parseAccess(handWritten, { yaml: {} as never })).toThrow(/import \* as yaml from 'yaml'/);
});

test('aliases that repeat a part of a document are followed', () => {
  const text = `version: 1
applications:
  - name: one
    contracts: &same
      - api: { apiInstanceId: 7 }
  - name: two
    contracts: *same
`;
  expect(parseAccess(text).applications.map(({ contracts }) => contracts)).toEqual([
    [{ api: { apiInstanceId: 7 } }],
    [{ api: { apiInstanceId: 7 } }],
  ]);
});

describe('what is wrong is told with its path and its line', () => {
  const applications = (lines: string): string => `version: 1\napplications:\n${lines}`;
  test.each([
    ['an unknown member', applications('  - name: a\n    colour: red\n'), 'applications[0].colour', 4],
    [
      'two applications of one name',
      applications('  - name: a\n  - name: b\n  - name: a\n'),
      'applications[2].name',
      5,
    ],
    ['another version', 'version: 2\napplications: []\n', 'version', 1],
    ['a missing version', 'applications: []\n', 'version', undefined],
    ['a name that is a number', applications('  - name: 5\n'), 'applications[0].name', 3],
    [
      'an API without an environment',
      applications('  - name: a\n    contracts:\n      - api: { assetId: x }\n'),
      'applications[0].contracts[0].api.environment',
      5,
    ],
    [
      'an API named twice over',
      applications('  - name: a\n    contracts:\n      - api: { apiInstanceId: 7, assetId: x }\n'),
      'applications[0].contracts[0].api.assetId',
      5,
    ],
    [
      'a state that no contract has',
      applications('  - name: a\n    contracts:\n      - api: { apiInstanceId: 7 }\n        status: OPEN\n'),
      'applications[0].contracts[0].status',
      6,
    ],
    [
      'two contracts for one API',
      applications(
        '  - name: a\n    contracts:\n      - api: { apiInstanceId: 7 }\n      - api: { apiInstanceId: 7 }\n',
      ),
      'applications[0].contracts[1].api',
      6,
    ],
    ['a member that comes twice in YAML', applications('  - name: a\n    name: b\n'), 'applications[0].name', 4],
    [
      'a member that comes twice in JSON',
      '{"version": 1,\n"applications": [{"name": "a",\n"name": "b"}]}',
      'applications[0].name',
      3,
    ],
    [
      'an unknown member in JSON',
      '{"version": 1,\n"applications": [\n{"name": "a",\n"colour": "red"}]}',
      'applications[0].colour',
      4,
    ],
    [
      'a cycle of aliases',
      applications('  - &a\n    name: a\n    contracts: [*a]\n'),
      'applications[0].contracts[0]',
      5,
    ],
    ['an alias of nothing', applications('  - *nobody\n'), 'applications[0]', 3],
    ['a tab', applications('\t- name: a\n'), '', 3],
    ['a byte order mark', `\uFEFF${applications('  - name: a\n')}`, '', 1],
    ['text that is neither', '{ "version": 1,\n "applications": [ }', '', 2],
    [
      'a secret in plain text',
      applications('  - name: a\n    clientSecret: open\n'),
      'applications[0].clientSecret',
      4,
    ],
  ])('%s', (_what, text, path, line) => {
    const issues = issuesOf(() => parseAccess(text));
    expect(issues.map((issue) => [issue.path, issue.line])).toContainEqual([path, line]);
  });

  test('everything at once, and never a value: it may be a secret', () => {
    const issues = issuesOf(() =>
      parseAccess({ version: 3, applications: [{ name: '', clientSecret: 7, contracts: 'hunter2' }], more: 1 }),
    );
    expect(issues.map(({ path }) => path).sort()).toEqual(
      ['applications[0].clientSecret', 'applications[0].contracts', 'applications[0].name', 'more', 'version'].sort(),
    );
    expect(JSON.stringify(issues)).not.toContain('hunter2');
  });

  test('the message names the first places', () => {
    expect(() => parseAccess({ version: 1, applications: [{ name: 'a', colour: 1 }] })).toThrow(
      /The access document is wrong: applications\[0\]\.colour is not known here/,
    );
  });
});

describe('nothing hangs, and nothing fails otherwise than as a ConfigurationError', () => {
  const megabyte = 2 ** 20;
  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ].join('\n');
  test.each([
    ['nested lists', '['.repeat(megabyte)],
    ['nested lists that are closed', '['.repeat(megabyte / 2) + ']'.repeat(megabyte / 2)],
    ['nested objects', '{"a":'.repeat(megabyte / 5)],
    ['nested dashes', '- '.repeat(megabyte / 2)],
    ['nested question marks', '? '.repeat(megabyte / 2)],
    ['nested by indentation', Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['anchors on anchors', '&a '.repeat(20_000)],
    ['aliases of aliases', bomb],
    ['quotation marks', '"'.repeat(megabyte / 8)],
    ['one long word', 'x'.repeat(megabyte)],
    ['zero bytes', '\u0000'.repeat(1000)],
    ['nothing', ''],
    ['spaces', ' \n\t'],
  ])('%s', (_what, text) => {
    const before = process.cpuUsage();
    expect(() => parseAccess(text)).toThrow(ConfigurationError);
    expect(() => parsePlan(text)).toThrow(ConfigurationError);
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });

  test.each<[unknown]>([
    [undefined],
    [null],
    [5],
    [[]],
    ['x'],
    [new Map()],
    [{ version: 1, applications: { length: 3 } }],
  ])('what is no document or plan: %o', (value) => {
    expect(() => parseAccess(value)).toThrow(ConfigurationError);
    expect(() => parsePlan(value)).toThrow(ConfigurationError);
  });

  test('names as objects have them are names as others', () => {
    const text = '{"version": 1, "applications": [{"name": "a", "__proto__": {"name": "b"}}]}';
    expect(issuesOf(() => parseAccess(text)).map(({ path }) => path)).toEqual(['applications[0].__proto__']);
    expect(parseAccess(documentWith({ name: 'constructor' })).applications[0]?.name).toBe('constructor');
  });
});

describe('what was given wrongly to be written or read is refused', () => {
  const document = documentWith({ name: 'a' });

  test.each<[unknown]>([[undefined], [null], [5], [[]], ['x'], [{}], [{ version: 1, applications: [{}] }]])(
    'the document %j',
    (value) => {
      expect(() => formatAccess(value as never)).toThrow(ConfigurationError);
    },
  );

  test.each<[unknown]>([[null], [5], ['yaml'], [[]], [{ fromat: 'yaml' }]])('the options %j', (options) => {
    expect(() => formatAccess(document, options as never)).toThrow(/formatAccess.*known are "format"/);
    expect(() => parseAccess(document, options as never)).toThrow(/parseAccess.*known are "yaml"/);
  });
});

describe('client secrets', () => {
  const encryptionKey = new Uint8Array(32).fill(7);
  const secret = 'hunter2-hunter2';
  const document = documentWith({ name: 'orders-mobile', clientId: 'abc', clientSecret: secret });

  test('are not written without a key', () => {
    expect(() => formatAccess(document)).toThrow(/"encryptionKey"/);
    expect(() => formatAccess(document, { format: 'yaml' })).toThrow(/orders-mobile/);
  });

  test('are written encrypted, and read back with the key alone', async () => {
    const text = await formatAccess(document, { format: 'yaml', encryptionKey });
    expect(text).not.toContain(secret);
    expect(await parseAccess(text, { encryptionKey })).toEqual(document);
    expect(parseAccess(text).applications[0]?.clientSecret).toMatch(/^aes-256-gcm:/);
    await expect(parseAccess(text, { encryptionKey: new Uint8Array(32).fill(8) })).rejects.toThrow(ConfigurationError);
  });

  test('cannot be moved to another application of the file', async () => {
    const text = await formatAccess(document, { encryptionKey });
    await expect(parseAccess(text.replace('orders-mobile', 'attacker'), { encryptionKey })).rejects.toThrow(/attacker/);
  });
});

describe('a plan as JSON', () => {
  async function somePlan() {
    const { client } = place();
    const wished = documentWith({
      name: 'new-app',
      contracts: [{ api: { assetId: 'orders-api', environment: 'Sandbox' }, tier: 'Gold' }],
    });
    return planAccess(client, wished, { approve: true });
  }

  test('goes there and back', async () => {
    const plan = await somePlan();
    const read = parsePlan(JSON.stringify(plan));
    expect(read).toEqual(plan);
    expect(String(read)).toBe(String(plan));
    expect(parsePlan(plan)).toEqual(plan);
  });

  test('that was edited by hand is refused, and the place is named', async () => {
    const text = JSON.stringify(await somePlan(), undefined, 2);
    const edited = text.replace('"name": "Gold"', '"name": "Free"');
    const line = edited.split('\n').findIndex((one) => one.includes('"Free"'));
    const [first] = issuesOf(() => parsePlan(edited));
    expect(first?.path).toBe('steps[1]');
    expect(first?.line).toBeLessThanOrEqual(line);
    expect(
      issuesOf(() => parsePlan(text.replace(/"createdAt": "2/, '"createdAt": "3'))).map(({ path }) => path),
    ).toEqual(['hash']);
  });

  test.each([
    ['another version', { version: 2 }, 'version'],
    ['no steps', { steps: undefined }, 'steps'],
    [
      'an unknown kind',
      { steps: [{ id: 'x', kind: 'format_disk', application: { name: 'a' }, dependsOn: [], fingerprint: 'x' }] },
      'steps[0].kind',
    ],
    [
      'a step after one that is not there',
      { steps: [{ id: 'x', kind: 'reset_secret', application: { name: 'a' }, dependsOn: ['y'], fingerprint: 'x' }] },
      'steps[0].dependsOn[0]',
    ],
    [
      'a contract step without an API',
      { steps: [{ id: 'x', kind: 'revoke_contract', application: { name: 'a' }, dependsOn: [], fingerprint: 'x' }] },
      'steps[0].api',
    ],
  ])('with %s is refused', async (_what, change, path) => {
    const plan: unknown = JSON.parse(JSON.stringify(await somePlan()));
    expect(issuesOf(() => parsePlan(Object.assign({}, plan, change))).map((issue) => issue.path)).toContain(path);
  });
});
