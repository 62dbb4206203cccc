import { describe, expect, test } from 'vitest';
import { AnypointError } from '../../src/index.js';
import { resources, rootId } from '../fakes/resources.js';
import { json, scriptedFetch } from '../fakes/scripted-fetch.js';

type Resources = ReturnType<typeof resources>;

const apiInstanceId = 7;
const calls: Readonly<Record<string, (anypoint: Resources) => Promise<unknown>>> = {
  'an object': ({ clientApplications }) => clientApplications.get({ applicationId: 7 }),
  'an object without conversions': ({ organizations }) => organizations.get({ organizationId: rootId }),
  'a list': ({ clientApplications }) => clientApplications.list().toArray(),
  'a list inside an object': ({ contracts }) => contracts.list({ apiInstanceId }).toArray(),
  'a list without conversions': ({ environments }) => environments.list().toArray(),
  'a list that is not paged': ({ clientApplications }) => clientApplications.listContracts({ applicationId: 7 }),
};
const bodies = [null, 5, 'text', true, [null], [5], { contracts: [null], data: [null], total: 1 }, [[]]];

describe.each(['warn', 'off'] as const)('with responseValidation: %s', (responseValidation) => {
  describe.each(Object.entries(calls))('%s', (_, read) => {
    test.each(bodies)('%j is read, or refused with an error of this package', async (body) => {
      const { fetch } = scriptedFetch(...Array.from({ length: 200 }, () => () => json(body)));
      const ends = await read(resources(fetch, { responseValidation })).then(
        (value) => typeof value === 'object' && value !== null,
        (error: unknown) => error instanceof AnypointError,
      );
      expect(ends).toBe(true);
    });
  });
});
