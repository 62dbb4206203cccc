import { describe, expect, test } from 'vitest';
import { Shapes } from '../../../src/core/read/shape.js';
import { contractModel } from '../../../src/models/contract.js';
import { listOf } from '../../../src/models/envelope.js';

function copied(shapes: Shapes, from: Readonly<Record<string, unknown>>): unknown {
  return shapes.draftOf(from).finished();
}

describe('an object that is built member by member', () => {
  test('is what it would be if the members were set, whatever was built before', () => {
    const shapes = new Shapes();
    const kinds = [{ a: 1, b: null }, { a: null, b: 'x' }, { b: 1, a: 2 }, { a: 1 }, {}, { a: [1], '': 2, c: {} }];
    for (let round = 0; round < 4; round++) {
      for (const kind of kinds) {
        const built = copied(shapes, kind);
        expect(JSON.stringify(built)).toBe(JSON.stringify(kind));
        expect(built).not.toBe(kind);
      }
    }
  });

  test('is right also where there are more kinds of it than are kept, and names of any length', () => {
    const shapes = new Shapes();
    for (let at = 0; at < 2_000; at++) {
      const kind = { [`a${at % 700}`]: at, ['long'.repeat(50) + String(at % 3)]: null, c: at };
      expect(copied(shapes, kind)).toEqual(kind);
    }
  });

  test('has no member that would become its prototype', () => {
    const shapes = new Shapes();
    const from = JSON.parse('{"a":1,"__proto__":{"polluted":true},"b":2}') as Readonly<Record<string, unknown>>;
    for (let round = 0; round < 3; round++) {
      const built = copied(shapes, from);
      expect(Object.getPrototypeOf(built)).toBe(Object.prototype);
      expect(built).toEqual({ a: 1, b: 2 });
    }
  });

  test('can be built while another of its kind is', () => {
    const shapes = new Shapes();
    for (let round = 0; round < 3; round++) {
      const outer = shapes.draftOf({ a: 1, b: 2 }, 'b');
      outer.add('inside', copied(shapes, { c: 3, d: null }));
      outer.add('b', 4);
      expect(outer.finished()).toEqual({ a: 1, inside: { c: 3, d: null }, b: 4 });
    }
  });
});

describe('entries of a list', () => {
  const contracts = listOf(contractModel, 'contracts');
  const read = async (entries: unknown): Promise<readonly unknown[]> =>
    contracts.read(entries, { validation: 'strict', warn: () => undefined });

  test('that stay as they are on the wire are not copied', async () => {
    const entries = [
      {
        id: 1,
        status: 'APPROVED',
        tier: { id: 2, name: 'Gold', limits: [] },
        application: { id: 3 },
        applicationId: 3,
      },
      { id: 2, status: 'PENDING', tier: null, more: 1 },
    ];
    expect(await read(entries)).toBe(entries);
  });

  test('are each read by their own members, however they are mixed', async () => {
    const wires = [
      { id: 1, status: 'a' },
      { id: '2', status: 'a', apiVersionId: '7', apiId: null },
      { status: 'b', id: 3, organizationId: null, apiId: 8, apiVersionId: 7 },
      { id: 4, status: 'c', application: { id: '5' }, groupInstances: { id: 1 }, groupInstance: null },
      { id: 5, status: 'c', apiInstanceId: 'later', tierId: '3' },
    ];
    const shown = [
      { id: 1, status: 'a' },
      { id: 2, status: 'a', apiInstanceId: 7 },
      { id: 3, status: 'b', apiInstanceId: 8 },
      { id: 4, status: 'c', application: { id: 5 }, applicationId: 5, groupInstance: { id: 1 } },
      { id: 5, status: 'c', apiInstanceId: 'later', tierId: 3 },
    ];
    const times = [0, 1, 2, 3];
    expect(await read(times.flatMap(() => wires))).toEqual(times.flatMap(() => shown));
  });
});
