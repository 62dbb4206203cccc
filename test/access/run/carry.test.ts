import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { applyPlan, memoryJournal } from '../../../src/access/index.js';
import { stepOf } from '../../../src/access/steps.js';
import { ConfigurationError } from '../../../src/index.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { rejection } from '../../fakes/time.js';
import { apiOf, clientOf, planOf, writesOf } from './jobs.js';

const clientId = 'c0ffee00c0ffee00c0ffee00c0ffee00';
const clientSecret = 'S3cretS3cretS3cretS3cretS3cretS3';

test('an application brings its credentials along, which no plan holds', async () => {
  const local = createLocalAnypoint();
  const create = stepOf({
    kind: 'create_application',
    application: { name: 'carried', clientId },
    after: { name: 'carried' },
  });
  const plan = planOf(local, [create]);
  expect(await rejection(Promise.resolve().then(() => applyPlan(clientOf(local), plan)))).toBeInstanceOf(
    ConfigurationError,
  );
  expect(writesOf(local)).toEqual([]);
  const document = { version: 1 as const, applications: [{ name: 'carried', clientId, clientSecret, contracts: [] }] };
  const taken: unknown[] = [];
  const report = await applyPlan(clientOf(local), plan, {
    credentials: document,
    onSecret: (secret) => void taken.push(secret),
  });
  expect(report.failed).toEqual([]);
  const made = [...local.state.applications.values()].find(({ name }) => name === 'carried');
  expect(made).toMatchObject({ clientId, clientSecret });
  expect(writesOf(local)).toEqual([
    expect.stringMatching(/^POST \/exchange\/api\/v1\/organizations\/[\da-f-]{36}\/applications 201$/),
  ]);
  expect(taken).toEqual([{ application: 'carried', applicationId: made?.id, clientId, clientSecret }]);
});

test('the client provider of carried credentials is the one of the API instance', async () => {
  const local = createLocalAnypoint();
  const api = apiOf(local, 'orders-api');
  const instance = local.state.apiInstances.get(api.apiInstanceId);
  const [provider] = local.state.clientProviders.keys();
  if (instance === undefined || provider === undefined) throw new Error('the world has changed');
  local.state.apiInstances.set(instance.id, { ...instance, providerId: provider });
  const create = stepOf({
    kind: 'create_application',
    application: { name: 'carried', clientId },
    api,
    after: { name: 'carried' },
  });
  const document = { version: 1 as const, applications: [{ name: 'carried', clientId, clientSecret, contracts: [] }] };
  await applyPlan(clientOf(local), planOf(local, [create]), { credentials: document, onSecret: () => undefined });
  expect([...local.state.applications.values()].find(({ name }) => name === 'carried')).toMatchObject({
    providerId: provider,
  });
});

test('a secret that the platform refuses, and repeats, is in no report and in no journal', async () => {
  const local = createLocalAnypoint();
  local.fail({
    match: ({ url }) => url.includes('/exchange/api/v1/'),
    status: 400,
    body: { status: 400, message: `${clientSecret} is no secret`, details: { sent: { clientSecret } } },
  });
  const create = stepOf({
    kind: 'create_application',
    application: { name: 'carried', clientId },
    after: { name: 'carried' },
  });
  const journal = memoryJournal();
  const report = await applyPlan(clientOf(local), planOf(local, [create]), {
    journal,
    credentials: () => ({ clientId, clientSecret }),
    onSecret: () => undefined,
  });
  expect(report.failed.map(({ error }) => error)).toEqual([
    expect.objectContaining({ code: 'bad_request', status: 400 }),
  ]);
  expect(String(report)).toContain('is no secret');
  const told = [String(report), JSON.stringify(report), inspect(report, { depth: 20 })];
  expect([...told, JSON.stringify(await journal.entries())].join('\n')).not.toContain(clientSecret);
});
