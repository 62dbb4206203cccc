import { describe, expect, test } from 'vitest';
import { accessRows, exportAccess, toCsv, toMermaid, type AccessRow } from '../../src/access/index.js';
import { ConfigurationError } from '../../src/index.js';
import { documentWith, place } from './worlds.js';

const mobile: AccessRow = {
  application: 'orders-mobile',
  owners: ['ada', 'deniz'],
  api: 'orders-api',
  version: 'v1',
  environment: 'Sandbox',
  tier: 'Silver',
  status: 'APPROVED',
};

describe('rows', () => {
  test('there is one for each contract, and one for an application without any', async () => {
    const { client } = place();
    const rows = accessRows(await exportAccess(client, { owners: true, dates: true }));
    expect(rows.map(({ application, api, tier, status }) => [application, api, tier, status])).toEqual([
      ['night-batch', undefined, undefined, undefined],
      ['orders-mobile', 'orders-api', 'Silver', 'APPROVED'],
      ['orders-web', 'orders-api', 'Gold', 'PENDING'],
      ['partner-portal', 'inventory-api', undefined, 'APPROVED'],
      ['warehouse-scanner', 'inventory-api', undefined, 'REVOKED'],
    ]);
    expect(rows[4]).toMatchObject({ owners: ['ada.okafor'], revokedDate: '2025-06-01T16:20:05.900Z' });
  });

  test('an API that is named by its instance alone is told so', () => {
    const [row] = accessRows(documentWith({ name: 'a', contracts: [{ api: { apiInstanceId: 7 } }] }));
    expect(row).toEqual({ application: 'a', owners: [], apiInstanceId: 7, status: 'APPROVED' });
  });
});

describe('CSV', () => {
  test('has a header, and lines that end in CR LF', () => {
    expect(toCsv([mobile])).toBe(
      'application,client id,owners,api,api instance id,version,environment,label,tier,status,approved,revoked\r\n' +
        'orders-mobile,,ada; deniz,orders-api,,v1,Sandbox,,Silver,APPROVED,,\r\n',
    );
  });

  test.each([
    ['a, b', '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' space ', '" space "'],
    ['plain', 'plain'],
  ])('writes %o so that it is read back', (application, written) => {
    expect(
      toCsv([{ ...mobile, application }])
        .split('\r\n')
        .slice(1)
        .join('\r\n'),
    ).toContain(`${written},,`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '|x', '%x'])(
    'keeps a spreadsheet from calculating %o',
    (application) => {
      const value = toCsv([{ ...mobile, application }]).split('\r\n')[1] ?? '';
      expect(value.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );
});

describe('Mermaid', () => {
  test('has a node for each application and API, and an arrow for each contract', () => {
    const text = toMermaid([
      mobile,
      { ...mobile, application: 'web', status: 'PENDING' },
      { application: 'idle', owners: [] },
    ]);
    expect(text.split('\n')).toEqual([
      'flowchart LR',
      '  app1["orders-mobile"]',
      '  app2["web"]',
      '  app3["idle"]',
      '  api1(["orders-api v1, Sandbox"])',
      '  app1 -->|"Silver"| api1',
      '  app2 -.->|"Silver"| api1',
      '',
    ]);
  });

  test('names cannot write arrows or markup of their own', () => {
    const text = toMermaid([{ ...mobile, application: 'x"]\n  evil --> y["<b>' }]);
    expect(text.split('\n')).toHaveLength(5);
    expect(text).not.toContain('<b>');
  });
});

test.each<[unknown]>([[undefined], [null], [{}], ['rows'], [[{}]], [[undefined]]])(
  'what are no rows is refused: %j',
  (rows) => {
    for (const write of [toCsv, toMermaid]) {
      expect(() => write(rows as never)).toThrow(ConfigurationError);
      expect(() => write(rows as never)).toThrow(/accessRows/);
    }
  },
);

test('what is no document is refused, with its place', () => {
  expect(() => accessRows(undefined as never)).toThrow(ConfigurationError);
  expect(() => accessRows({ version: 1, applications: [{ name: 'a', contracts: [{}] }] } as never)).toThrow(
    /applications\[0\]\.contracts\[0\]/,
  );
});
