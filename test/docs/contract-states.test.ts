import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { AnypointClient } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';

const svg = await readFile(new URL('../../docs/public/contract-states.svg', import.meta.url), 'utf8');
const drawn = Array.from(svg.matchAll(/data-move="(\w+)" data-from="(\w*)" data-to="(\w*)"/g), ([, move, from, to]) =>
  [from, move, to].join(' '),
);

test('the picture of the states has the moves that the platform allows, and no other', async () => {
  const moves = ['approve', 'reject', 'revoke', 'restore', 'delete'] as const;
  const found: string[] = [];
  for (const from of ['PENDING', 'APPROVED', 'REJECTED', 'REVOKED']) {
    for (const move of moves) {
      const { credentials: auth, organizationId, environmentId, fetch, state } = createLocalAnypoint();
      const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch, maxRetries: 0 });
      const contract = [...state.contracts.values()].find(({ status }) => status === from);
      if (contract?.apiId == null) throw new Error(`The small world has no contract that is ${from}.`);
      const at = { apiInstanceId: contract.apiId, contractId: contract.id };
      const done = await anypoint.contracts[move](at).then(
        () => true,
        () => false,
      );
      if (done) found.push([from, move, state.contracts.get(contract.id)?.status ?? ''].join(' '));
    }
  }
  expect(drawn.filter((line) => !line.startsWith(' ')).sort()).toEqual(found.sort());
  expect(drawn.filter((line) => line.startsWith(' ')).sort()).toEqual([' request APPROVED', ' request PENDING']);
});
