import { expect, it } from 'vitest';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { clientOf, resources } from '../fakes/resources.js';
import { json, scriptedFetch } from '../fakes/scripted-fetch.js';

function start() {
  const local = createLocalAnypoint();
  const [group] = local.state.groupInstances.values();
  if (group === undefined) throw new Error('The local platform has no API group.');
  return { group, slaTiers: clientOf(local).slaTiers };
}

const limit = (maximumRequests: number) => ({ maximumRequests, timePeriodInMilliseconds: 60_000, visible: true });

it('creates, reads, changes and deletes a tier of an API group, and keeps what is not named', async () => {
  const { group, slaTiers } = start();
  const groupInstanceId = group.id;
  const [apiInstanceId = 0] = group.apiInstanceIds;
  const made = await slaTiers.create({
    groupInstanceId,
    name: 'Logistics',
    description: 'For carriers',
    autoApprove: true,
    defaultLimits: [limit(60)],
    limitsByApi: [{ apiInstanceId, limits: [{ ...limit(5), visible: false }] }],
  });
  expect(made).toMatchObject({
    groupInstanceId,
    status: 'ACTIVE',
    defaultLimits: [limit(60)],
    limitsByApi: [{ apiInstanceId, limits: [{ ...limit(5), visible: false }] }],
  });
  const one = { groupInstanceId, tierId: made.id };
  expect(await slaTiers.get(one)).toMatchObject(made);

  const changed = await slaTiers.update({ ...one, status: 'DEPRECATED', defaultLimits: [limit(90)] });
  expect(changed).toMatchObject({
    name: 'Logistics',
    description: 'For carriers',
    autoApprove: true,
    status: 'DEPRECATED',
    defaultLimits: [limit(90)],
    limitsByApi: made.limitsByApi,
  });
  const again = await slaTiers.update({ ...one, limitsByApi: [{ apiInstanceId, limits: [limit(7)] }] });
  expect(again).toMatchObject({ defaultLimits: [limit(90)], limitsByApi: [{ apiInstanceId, limits: [limit(7)] }] });

  await slaTiers.delete(one);
  await expect(slaTiers.get(one)).rejects.toMatchObject({ code: 'not_found' });
});

it('sends a tier of a group whole, and leaves out lists that would be empty', async () => {
  const { fetch, sent } = scriptedFetch(
    json({ id: 9, name: 'Gold', status: 'ACTIVE', defaultLimits: [], limitsByApi: [] }),
    json({ id: 9, name: 'Gold', status: 'ACTIVE' }),
  );
  await resources(fetch).slaTiers.update({ groupInstanceId: 7, tierId: 9, autoApprove: true });
  expect(JSON.parse(sent[1]?.body ?? '')).toEqual({ name: 'Gold', status: 'ACTIVE', autoApprove: true });
});

it('sends what the platform told about the limits back with a change of something else', async () => {
  const limitsByApi = [
    { apiId: '3', limits: [{ maximumRequests: '7', timePeriodInMilliseconds: 60_000 }] },
    { apiId: 4, limits: [] },
  ];
  const tier = {
    id: 9,
    name: 'Gold',
    status: 'ACTIVE',
    defaultLimits: [{ ...limit(60), visible: false }],
    limitsByApi,
  };
  const { fetch, sent } = scriptedFetch(json(tier), json(tier));
  await resources(fetch).slaTiers.update({ groupInstanceId: 7, tierId: 9, description: 'For partners' });
  expect(JSON.parse(sent[1]?.body ?? '')).toEqual({
    name: 'Gold',
    description: 'For partners',
    status: 'ACTIVE',
    defaultLimits: [{ ...limit(60), visible: false }],
    limitsByApi: [{ apiId: 3, limits: [limit(7)] }],
  });
});

it('sends nothing where the state of the tier is not known, since it would be replaced', async () => {
  const { fetch, sent } = scriptedFetch(json({ id: 9, name: 'Gold' }));
  const update = resources(fetch).slaTiers.update({ groupInstanceId: 7, tierId: 9, autoApprove: true });
  await expect(update).rejects.toThrow('"status" is missing');
  expect(sent).toHaveLength(1);
});
