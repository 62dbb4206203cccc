import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';
import { clientOf, resources } from '../../fakes/resources.js';
import { json, networkFailure, scriptedFetch, type Reply } from '../../fakes/scripted-fetch.js';
import { fakeTime, rejection, untilSettled } from '../../fakes/time.js';

type State = 'PENDING' | 'APPROVED' | 'REJECTED' | 'REVOKED';
type Wished = Exclude<State, 'PENDING'>;

afterEach(() => {
  vi.useRealTimers();
});

/** Makes a world with one contract in a state. */
function worldWith(status: State, xapi = true) {
  const local = createLocalAnypoint({ xapi });
  const record = local.addContract({ status });
  local.requests.length = 0;
  const params = { apiInstanceId: record.apiId ?? 0, contractId: record.id };
  return { local, record, params, contracts: clientOf(local).contracts };
}

/** What was asked about the contract. */
function asked(local: LocalAnypoint): string[] {
  return local.requests
    .filter(({ path }) => path.includes('/contracts/'))
    .map(({ method, path }) => `${method} ${/\/contracts\/\d+\/?(\w*)/.exec(path)?.[1] ?? ''}`.trim());
}

const ways: readonly (readonly [State, Wished, string])[] = [
  ['PENDING', 'APPROVED', 'approve'],
  ['PENDING', 'REJECTED', 'reject'],
  ['APPROVED', 'REVOKED', 'revoke'],
  ['REVOKED', 'APPROVED', 'restore'],
];

describe('a contract is brought to a state', () => {
  it.each(ways)('from %s to %s, by one move, and stays there when asked again', async (from, status, move) => {
    const { local, record, params, contracts } = worldWith(from);
    expect(await contracts.ensureStatus({ ...params, status })).toMatchObject({
      changed: true,
      contract: { id: record.id, status },
    });
    expect(asked(local)).toEqual(['GET', `POST ${move}`]);
    expect(await contracts.ensureStatus({ ...params, status })).toMatchObject({ changed: false, contract: { status } });
    expect(asked(local)).toEqual(['GET', `POST ${move}`, 'GET']);
    expect(record.status).toBe(status);
  });

  it.each(ways)('from %s to %s where the platform has no action for it', async (from, status) => {
    const { local, record, params, contracts } = worldWith(from, false);
    expect(await contracts.ensureStatus({ ...params, status })).toMatchObject({ changed: true, contract: { status } });
    expect(record.status).toBe(status);
    expect(asked(local).filter((one) => one === 'PATCH')).toHaveLength(1);
  });

  it('of a group, which has no actions either', async () => {
    const { fetch, sent } = scriptedFetch(json({ id: 5, status: 'APPROVED' }), json({ id: 5, status: 'REVOKED' }));
    const at = { groupInstanceId: 7, contractId: 5 };
    expect(await resources(fetch).contracts.ensureStatus({ ...at, status: 'REVOKED' })).toEqual({
      changed: true,
      contract: { id: 5, status: 'REVOKED' },
    });
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ['GET', undefined],
      ['PATCH', '{"status":"REVOKED"}'],
    ]);
  });
});

describe('where no move leads from one state to another', () => {
  it.each<[State, Wished, RegExp]>([
    ['PENDING', 'REVOKED', /approved or rejected/],
    ['APPROVED', 'REJECTED', /status: 'REVOKED'/],
    ['REVOKED', 'REJECTED', /restored.*or deleted/],
    ['REJECTED', 'REVOKED', /try to approve it.*delete it.*not documented/],
  ])(
    'from %s to %s is a conflict that names the state and the way out, and nothing is sent',
    async (from, status, way) => {
      const { local, record, params, contracts } = worldWith(from);
      expect(await rejection(contracts.ensureStatus({ ...params, status }))).toMatchObject({
        code: 'conflict',
        contractStatus: from,
        message: `Contract ${record.id} is ${from}; no move leads from there to ${status}.`,
        hint: expect.stringMatching(way) as string,
      });
      expect(asked(local)).toEqual(['GET']);
      expect(record.status).toBe(from);
    },
  );
});

describe('an answer that is lost', () => {
  it.each(ways)('from %s to %s is no reason to move twice', async (from, status, move) => {
    for (const lost of [{ reset: 'after' }, { status: 502, processes: true }, { truncate: true }] as const) {
      const { local, record, params, contracts } = worldWith(from);
      local.fail({ match: `/${move}`, ...lost });
      expect(await contracts.ensureStatus({ ...params, status })).toMatchObject({
        changed: true,
        contract: { status },
      });
      expect(asked(local)).toEqual(['GET', `POST ${move}`, 'GET']);
      expect(record.status).toBe(status);
    }
  });

  it('is told, after a few looks, where the move was not carried out', async () => {
    const { local, record, params, contracts } = worldWith('APPROVED');
    await contracts.get(params);
    local.requests.length = 0;
    fakeTime();
    local.fail({ match: '/revoke', status: 502 });
    const outcome = await untilSettled(contracts.ensureStatus({ ...params, status: 'REVOKED' }));
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'server', status: 502 } });
    expect(outcome.passedMs).toBeLessThan(3_000);
    expect(asked(local)).toEqual(['GET', 'POST revoke', 'GET', 'GET', 'GET', 'GET']);
    expect(record.status).toBe('APPROVED');
    expect(await untilSettled(contracts.ensureStatus({ ...params, status: 'REVOKED' }))).toMatchObject({
      value: { changed: true },
    });
  });

  it('and looks that fail with it are passed over', async () => {
    fakeTime();
    const { fetch, sent } = scriptedFetch(
      json({ id: 5, status: 'PENDING' }),
      networkFailure('ECONNRESET'),
      networkFailure('ECONNRESET'),
      json({ id: 5, status: 'PENDING' }),
      json({ id: 5, status: 'APPROVED' }),
    );
    const work = resources(fetch).contracts.ensureStatus({ apiInstanceId: 3, contractId: 5, status: 'APPROVED' });
    expect(await untilSettled(work)).toMatchObject({ value: { changed: true, contract: { status: 'APPROVED' } } });
    expect(sent).toHaveLength(5);
  });

  it('ends at once with the abort of the caller', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const { fetch, sent } = scriptedFetch(json({ id: 5, status: 'PENDING' }), networkFailure('ECONNRESET'), () => {
      controller.abort(reason);
      return json({ id: 5, status: 'PENDING' });
    });
    const params = { apiInstanceId: 3, contractId: 5, status: 'APPROVED' } as const;
    expect(await rejection(resources(fetch).contracts.ensureStatus(params, { signal: controller.signal }))).toBe(
      reason,
    );
    expect(sent).toHaveLength(3);
  });
});

describe('somebody else who decides at the same time', () => {
  const pending = json({ id: 5, status: 'PENDING' });
  const refused = (): Response => json({ name: 'BadRequestError', message: 'Contract is not pending' }, 400);

  function race(...replies: readonly Reply[]) {
    fakeTime();
    const script = scriptedFetch(pending.clone(), ...replies);
    const params = { apiInstanceId: 3, contractId: 5, status: 'APPROVED' } as const;
    return { ...script, work: untilSettled(resources(script.fetch).contracts.ensureStatus(params)) };
  }

  it('in the same way is no conflict', async () => {
    const approved = (): Response => json({ id: 5, status: 'APPROVED' });
    const { work } = race(refused(), approved(), approved());
    expect(await work).toMatchObject({ value: { changed: true, contract: { status: 'APPROVED' } } });
  });

  it('in another way is one, which names the state', async () => {
    const rejected = (): Response => json({ id: 5, status: 'REJECTED' });
    const { work } = race(refused(), ...Array.from({ length: 5 }, rejected));
    expect(await work).toMatchObject({
      status: 'rejected',
      reason: { code: 'conflict', contractStatus: 'REJECTED', pathParams: { contractId: '5' } },
    });
  });

  it('and a refusal for another reason is told as it is', async () => {
    const { work, sent } = race(json({ message: 'Forbidden' }, 403));
    expect(await work).toMatchObject({ status: 'rejected', reason: { code: 'permission' } });
    expect(sent).toHaveLength(2);
  });
});

describe('a state that is not asked for rightly', () => {
  it.each([undefined, 'PENDING', 'approved', ''])('%s is refused before anything is sent', async (status) => {
    const { local, params, contracts } = worldWith('PENDING');
    const error = await rejection(contracts.ensureStatus({ ...params, status: status as Wished }));
    expect(error).toMatchObject({ code: 'configuration', message: expect.stringContaining('"status"') as string });
    expect(local.requests).toEqual([]);
  });
});
