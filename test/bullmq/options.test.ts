/** What workers and queues are told, before anything is connected to. */
import { expect, test } from 'vitest';
import { memoryJournal } from '../../src/access/index.js';
import { bullmqModule } from '../../src/bullmq/bullmq-module.js';
import { createPlan } from '../../src/access/create-plan.js';
import {
  accessQueueName,
  accessWorker,
  enqueuePlan,
  planStatus,
  type AccessWorkerOptions,
} from '../../src/bullmq/index.js';
import { AnypointClient, ConfigurationError } from '../../src/index.js';

const client = new AnypointClient({ auth: { token: 't' } });

test.each([
  ['without BullMQ', undefined],
  [
    'with one of an earlier version',
    { Worker: Map, DelayedError: Error, WaitingError: Error, UnrecoverableError: Error },
  ],
])('%s the import says what to install', (_, found) => {
  expect(() => bullmqModule(() => found)).toThrow(ConfigurationError);
  expect(() => bullmqModule(() => found)).toThrow(/version 6.*npm install bullmq/);
});

test('queues are named after the control plane and the family of services', () => {
  const names = ['http://127.0.0.1:4711', 'https://eu1.anypoint.mulesoft.com'].map((baseUrl) =>
    accessQueueName({ baseUrl }),
  );
  expect(names).toEqual([
    'anypoint-access-127.0.0.1-4711-exchange',
    'anypoint-access-eu1.anypoint.mulesoft.com-exchange',
  ]);
  expect(accessQueueName(client, 'api-manager')).toBe('anypoint-access-anypoint.mulesoft.com-api-manager');
  expect(() => accessQueueName(client, 'mocking' as 'exchange')).toThrow(ConfigurationError);
});

test.each([undefined, null, 5, {}, { baseUrl: 'nowhere' }])('a queue is not named after %j', (wrong) => {
  expect(() => accessQueueName(wrong as never)).toThrow(/must be an AnypointClient/);
});

test('a plan goes into queues alone, and is compared by clients alone', async () => {
  const plan = createPlan({ organizationId: 'o', steps: [] });
  for (const none of [undefined, null, {}, 'queue'] as never[]) {
    await expect(enqueuePlan(none, plan)).rejects.toThrow(/must be a `Queue` of BullMQ/);
    await expect(planStatus(none, plan)).rejects.toThrow(/must be a `Queue` of BullMQ/);
  }
  const nothing = (): never => {
    throw new Error('nothing is asked of it');
  };
  const queue = { addBulk: nothing, getJob: nothing, getJobState: nothing, getBackend: nothing };
  for (const wrong of [{ client: {} }, { acceptProblems: 'yes' }, { attempts: 0 }, []] as object[]) {
    await expect(enqueuePlan(queue, plan, wrong)).rejects.toThrow(ConfigurationError);
  }
});

test.each([
  [{ concurrency: 0 }, /"concurrency" must be a whole number/],
  [{ journal: {} }, /"journal" must be `redisJournal/],
  [{ connection: undefined }, /"connection" must be/],
  [{ backendFactory: {} }, /"backendFactory" must be a function/],
  [{ client: {} }, /"client" must be/],
  [{ queueName: 'a:b' }, /"queueName" must be/],
  [{ onSecret: true }, /"onSecret" must be a function/],
  [{ concurency: 1 }, /no "concurency"/],
  [{ prefix: 5 }, /"prefix" must be a non-empty string/],
  [{ limiter: 5 }, /"limiter" must be an object of "max"/],
  [{ limiter: { max: 0, duration: 1_000 } }, /"limiter.max" must be a whole number/],
])('a wrong option is refused: %o', (wrong, message) => {
  const right = { connection: { host: '127.0.0.1', port: 1 }, client, journal: () => memoryJournal() };
  expect(() => accessWorker({ ...right, ...wrong } as AccessWorkerOptions)).toThrow(message);
});
