/** In a batch of hundreds an error tells which object it was about, and which line of the caller's asked. */
import { describe, expect, it } from 'vitest';
import { AnypointClient, isAnypointError, type AnypointError } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { clientOf, environmentId, resources, rootId } from '../fakes/resources.js';
import { answeringFetch, json, networkFailure, scriptedFetch, silence, type Reply } from '../fakes/scripted-fetch.js';
import { rejection } from '../fakes/time.js';

async function errorOf(work: Promise<unknown>): Promise<AnypointError> {
  const error = await rejection(work);
  if (!isAnypointError(error)) throw error;
  return error;
}

describe('the ids in the path of a call that failed', () => {
  it('tell which contract of a batch it was', async () => {
    const local = createLocalAnypoint();
    const { contracts } = clientOf(local);
    const record = local.addContract({ status: 'APPROVED' });
    const ids = [record.id, 999_999, record.id];
    const outcomes = await Promise.allSettled(
      ids.map((contractId) => contracts.get({ apiInstanceId: record.apiId ?? 0, contractId })),
    );
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(failed).toMatchObject([
      {
        code: 'not_found',
        pathParams: {
          organizationId: local.organizationId,
          environmentId: local.environmentId,
          apiInstanceId: String(record.apiId),
          contractId: '999999',
        },
      },
    ]);
    expect(JSON.stringify(failed[0])).toContain('"contractId":"999999"');
  });

  it.each<[string, Reply]>([
    ['refused', json({ message: 'no' }, 403)],
    ['taken', json({ message: 'no' }, 409)],
    ['cut off', networkFailure('ECONNRESET')],
    ['not reached', networkFailure('ECONNREFUSED')],
    ['not answered in time', silence],
    ['answered with something else', json({ id: 'x', status: 7 })],
    ['answered with no JSON', new Response('<html>')],
  ])('are told when it is %s', async (_, reply) => {
    const { fetch } = scriptedFetch(reply);
    const { contracts } = resources(fetch);
    const error = await errorOf(contracts.get({ apiInstanceId: 3, contractId: 5 }, { timeoutMs: 20 }));
    expect(error.pathParams).toEqual({ organizationId: rootId, environmentId, apiInstanceId: '3', contractId: '5' });
  });

  it('hide what is a secret of this client, should one stand there', async () => {
    const { fetch } = answeringFetch(() => json({ message: 'no' }, 404));
    const token = 'tok-0123456789abcdef';
    const anypoint = new AnypointClient({ auth: { token }, organizationId: rootId, fetch });
    const error = await errorOf(anypoint.request('GET /a/{thing}/b/{id}', { path: { thing: token, id: 7 } }));
    expect(error.pathParams).toMatchObject({ id: '7' });
    expect(JSON.stringify(error)).not.toContain(token);
  });
});

describe('the stack of an error shows the line of the caller', () => {
  const refusing = () => resources(answeringFetch(() => json({ message: 'no' }, 403)).fetch).clientApplications;
  const failingLater = () => {
    const { fetch } = scriptedFetch(json([{ id: 1, name: 'a' }]), json({ message: 'no' }, 500));
    return resources(fetch).clientApplications;
  };

  async function loopOverAll(list: AsyncIterable<unknown>): Promise<void> {
    for await (const item of list) expect(item).toBeDefined();
  }
  async function loopOverPages(list: { pages(): AsyncIterable<unknown> }): Promise<void> {
    for await (const page of list.pages()) expect(page).toBeDefined();
  }
  async function collectAll(list: { toArray(): Promise<unknown> }): Promise<void> {
    await list.toArray();
  }
  async function takeFirst(list: { first(): Promise<unknown> }): Promise<void> {
    await list.first();
  }

  it.each([loopOverAll, loopOverPages, collectAll, takeFirst])('of a list, read by %o', async (read) => {
    const { stack } = await errorOf(read(refusing().list()));
    expect(stack).toMatch(/^PermissionError: /);
    expect(stack).toContain(read.name);
    expect(stack).toContain('which-one-failed.test.ts');
  });

  it.each([loopOverAll, loopOverPages, collectAll])('of a list whose second page fails, read by %o', async (read) => {
    const { stack } = await errorOf(read(failingLater().list({ pageSize: 1 })));
    expect(stack).toContain(read.name);
  });

  it('of a single call', async () => {
    async function askForOne(): Promise<void> {
      await refusing().get({ applicationId: 7 });
    }
    expect((await errorOf(askForOne())).stack).toContain('askForOne');
  });
});
