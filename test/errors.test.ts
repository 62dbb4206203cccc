import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import * as errors from '../src/errors.js';
import {
  AnypointError,
  BadRequestError,
  ConflictError,
  isAnypointError,
  NotFoundError,
  RateLimitError,
  ResponseValidationError,
  type AnypointErrorCode,
} from '../src/errors.js';

type Family = typeof errors;
const kinds = [
  ['configuration', 'ConfigurationError'],
  ['authentication', 'AuthenticationError'],
  ['permission', 'PermissionError'],
  ['not_found', 'NotFoundError'],
  ['conflict', 'ConflictError'],
  ['bad_request', 'BadRequestError'],
  ['rate_limited', 'RateLimitError'],
  ['server', 'ServerError'],
  ['connection', 'ConnectionError'],
  ['timeout', 'TimeoutError'],
  ['response_validation', 'ResponseValidationError'],
] as const satisfies readonly (readonly [AnypointErrorCode, keyof Family])[];

async function anotherCopy(): Promise<Family> {
  vi.resetModules();
  return import('../src/errors.js');
}

describe.each(kinds)('%s', (code, name) => {
  test('has its class and its code', () => {
    const error = new errors[name]('went wrong');
    expect(error).toMatchObject({ code, name, message: 'went wrong' });
    expect(error).toBeInstanceOf(errors[name]);
    expect(error).toBeInstanceOf(AnypointError);
    expect(error).toBeInstanceOf(Error);
    expect(isAnypointError(error)).toBe(true);
    expect(String(error)).toBe(`${name}: went wrong`);
    expect(error.stack).toContain('errors.test.ts');
  });

  test('shows its hint in its stack and when it is printed, once, and not in its message', () => {
    const error = new errors[name]('went wrong', { hint: 'Do this.' });
    expect(error.message).toBe('went wrong');
    expect(error.stack).toMatch(new RegExp(`^${name}: went wrong Do this\\.\\n +at `));
    expect(inspect(error).match(/Do this/g)).toHaveLength(1);
  });

  test('is no other kind', () => {
    const error = new errors[name]('went wrong');
    for (const [otherCode, otherName] of kinds) {
      expect(error instanceof errors[otherName]).toBe(otherName === name);
      expect(isAnypointError(error, otherCode)).toBe(otherCode === code);
    }
  });

  test('is recognised by another copy of the package, in both directions', async () => {
    const other = await anotherCopy();
    expect(other[name]).not.toBe(errors[name]);
    const [ours, theirs] = [new errors[name]('ours'), new other[name]('theirs')];
    for (const [otherCode, otherName] of kinds) {
      expect(ours instanceof other[otherName]).toBe(otherName === name);
      expect(theirs instanceof errors[otherName]).toBe(otherName === name);
      expect(isAnypointError(theirs, otherCode)).toBe(otherCode === code);
      expect(other.isAnypointError(ours, otherCode)).toBe(otherCode === code);
    }
    expect(theirs).toBeInstanceOf(AnypointError);
    expect(ours).toBeInstanceOf(other.AnypointError);
  });
});

describe('what is no error of this package', () => {
  test.each([undefined, null, 'conflict', 7, {}, { code: 'conflict' }, new Error('x'), Object.create(null), () => 1])(
    '%s',
    (value) => {
      expect(isAnypointError(value)).toBe(false);
      expect(value instanceof AnypointError).toBe(false);
      expect(value instanceof ConflictError).toBe(false);
    },
  );
});

describe('a class of the user’s own', () => {
  class QuotaError extends ConflictError {
    readonly quota: number;

    constructor(quota: number) {
      super('quota', { status: 409 });
      this.quota = quota;
    }
  }
  class PlainError extends AnypointError {}

  test('is an error of its parents, under its own name', () => {
    const error = new QuotaError(5);
    expect(error).toMatchObject({ name: 'QuotaError', code: 'conflict', quota: 5 });
    expect(error).toBeInstanceOf(QuotaError);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toBeInstanceOf(AnypointError);
    expect(error).not.toBeInstanceOf(NotFoundError);
  });

  test('does not claim the errors of its parent', () => {
    expect(new ConflictError('x')).not.toBeInstanceOf(QuotaError);
    expect(new PlainError('conflict', 'x')).not.toBeInstanceOf(QuotaError);
    expect(new ConflictError('x')).not.toBeInstanceOf(PlainError);
    expect(new PlainError('conflict', 'x')).toBeInstanceOf(PlainError);
  });
});

describe('the facts of an error', () => {
  const facts = {
    status: 429,
    requestId: 'a17e2',
    method: 'GET',
    route: '/a/{id}',
    attempts: 3,
    hint: 'wait',
    requiredScopes: [['read:x']],
    retryAfterMs: 5_000,
  };

  test('are there as they were given, and go into JSON', () => {
    const error = new RateLimitError('slow down', facts);
    expect(error).toMatchObject(facts);
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: { name: 'RateLimitError', message: 'slow down', code: 'rate_limited', ...facts },
    });
  });

  test('that are unknown are not there at all', () => {
    for (const [, name] of kinds) {
      const error = new errors[name]('x', { status: undefined, hint: undefined });
      expect(Object.keys(error).filter((key) => key !== 'issues')).toEqual(['code']);
      expect(inspect(error)).not.toContain('undefined');
    }
  });

  test('are shown when the error is printed', () => {
    expect(inspect(new RateLimitError('slow down', facts))).toMatch(/requestId: 'a17e2'[^]*retryAfterMs: 5000/);
  });

  test('include the fields that the platform complained about, and those that could not be read', () => {
    expect(new BadRequestError('x').issues).toEqual([]);
    expect(new BadRequestError('x', { issues: [{ path: 'a', message: 'b' }] }).toJSON()).toMatchObject({
      issues: [{ path: 'a', message: 'b' }],
    });
    expect(new ResponseValidationError('x').issues).toEqual([]);
    expect(new ResponseValidationError('x', { issues: [{ path: 'a', expected: 'b' }] }).issues).toHaveLength(1);
  });

  test('leave the cause out of JSON, where its own text could say anything', () => {
    const error = new errors.ConnectionError('x', { cause: new Error('below') });
    expect(error.cause).toMatchObject({ message: 'below' });
    expect(JSON.stringify(error)).not.toContain('below');
  });
});
