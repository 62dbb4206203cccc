import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/access/index.js';
import { stepOf } from '../../../src/access/steps.js';
import { ConfigurationError } from '../../../src/index.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { rejection } from '../../fakes/time.js';
import { clientOf, planOf, writesOf } from './jobs.js';

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
  expect(taken).toEqual([{ application: 'carried', applicationId: made?.id, clientId, clientSecret }]);
});
