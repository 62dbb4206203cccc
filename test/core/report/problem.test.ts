import { describe, expect, test } from 'vitest';
import { readProblem } from '../../../src/core/report/problem.js';

const said = (body: unknown): string | undefined => readProblem(JSON.stringify(body)).message;

describe('every service’s way to say what is wrong is understood', () => {
  test.each([
    ['Exchange', { status: 404, message: 'No application', details: {} }, 'No application'],
    ['Exchange, older assets', { code: 'ASSET_PRE_CONDITIONS_FAILED', message: 'Taken' }, 'Taken'],
    ['API Manager', { name: 'NotFoundError', message: 'API not found' }, 'API not found'],
    ['API Manager, specification', { error: 'Bad Request', message: 'No tier' }, 'No tier'],
    ['Accounts', { status: 403, message: 'Forbidden' }, 'Forbidden'],
    ['Accounts, reauthentication', { error: 'you must reauthenticate', location: '/login' }, 'you must reauthenticate'],
    ['OAuth', { error: 'invalid_grant' }, 'invalid_grant'],
    ['OAuth with words', { error: 'invalid_grant', error_description: 'The code is used' }, 'The code is used'],
    ['an error object', { error: { code: 3, message: 'Nested' } }, 'Nested'],
    ['Anypoint MQ', { status: 'failure', statusMessage: 'Forbidden' }, 'Forbidden'],
    ['a name alone', { name: 'ConflictError' }, 'ConflictError'],
    ['another platform', { target: 'composer' }, 'the account belongs to another platform: composer'],
    ['nothing known', { status: 500, trace: 'x' }, undefined],
    ['blank words', { message: '  ', error: 'Forbidden' }, 'Forbidden'],
    ['words of another type', { message: { text: 'x' }, error: 7, statusMessage: 'Forbidden' }, 'Forbidden'],
    ['a JSON text', 'Unauthorized', 'Unauthorized'],
  ])('%s', (_, body, message) => {
    expect(said(body)).toBe(message);
  });

  test.each([
    ['plain text', 'conflict executing operation', 'conflict executing operation'],
    ['plain text with space around', ' Unauthorized\n', 'Unauthorized'],
    ['a balancer', 'Back-end server is at capacity', 'Back-end server is at capacity'],
    ['a proxy’s page', '<html><head><title> 502 Bad Gateway </title></head></html>', '502 Bad Gateway'],
    ['a page without a title', '<!doctype html><p>oh', 'an HTML page'],
    ['nothing', '', undefined],
    ['white space', ' \r\n ', undefined],
    ['truncated JSON', '{"message": "half', '{"message": "half'],
  ])('%s', (_, text, message) => {
    expect(readProblem(text).message).toBe(message);
  });

  test('older API Manager answers name fields and have no message of their own; the rejected value is not told', () => {
    const body = {
      errors: [
        {
          type: 'validation',
          dataPath: '.endpoint.uri',
          keyword: 'format',
          schema: {},
          data: 'v-secret',
          message: 'bad',
        },
        { dataPath: '', message: 'name is missing' },
      ],
    };
    expect(readProblem(JSON.stringify(body))).toMatchObject({
      message: 'endpoint.uri: bad; name is missing',
      issues: [
        { path: 'endpoint.uri', message: 'bad' },
        { path: '', message: 'name is missing' },
      ],
    });
    expect(JSON.stringify(readProblem(JSON.stringify(body)))).not.toContain('v-secret');
  });

  test('the newer form keeps its message and its fields', () => {
    const body = {
      name: 'Bad Request',
      message: 'Validation failed',
      errors: [
        { path: '/tierId', message: 'must be a number', errorCode: 'type' },
        { errorCode: 'GatewayNotReadyError' },
      ],
    };
    expect(readProblem(JSON.stringify(body))).toMatchObject({
      message: 'Validation failed: tierId: must be a number; GatewayNotReadyError',
      issues: [
        { path: 'tierId', message: 'must be a number' },
        { path: '', message: 'GatewayNotReadyError' },
      ],
    });
  });

  test('API Experience Hub lists its details', () => {
    const body = { name: 'Bad', status: 400, message: 'No', details: [{ message: 'one', code: 'A', arguments: [1] }] };
    expect(readProblem(JSON.stringify(body)).issues).toEqual([{ path: '', message: 'one' }]);
  });

  test('errors that are mere texts count, and what is no error is passed over', () => {
    expect(readProblem(JSON.stringify({ errors: ['first', 7, null, [], {}, 'last'] })).message).toBe('first; last');
  });

  test('a flood of issues is cut to twenty', () => {
    const errors = Array.from({ length: 5_000 }, (_, i) => ({ message: `m${i}` }));
    expect(readProblem(JSON.stringify({ errors })).issues).toHaveLength(20);
  });

  test('a flood of issues costs little, wherever it stands, and however deep', () => {
    const flood = Array.from({ length: 300_000 }, (_, i) => `m${i}`);
    const deep = `${'{"errors":'.repeat(100_000)}"core"${'}'.repeat(100_000)}`;
    for (const text of [JSON.stringify({ errors: { field: flood } }), JSON.stringify({ details: flood }), deep]) {
      expect(readProblem(text).issues.length).toBeLessThanOrEqual(20);
    }
  });

  test('the transaction id and the OAuth code are picked up', () => {
    const problem = readProblem('{"error":"invalid_client","X-ANYPNT-TRX-ID":"a17e2"}');
    expect(problem).toMatchObject({ oauthError: 'invalid_client', requestId: 'a17e2' });
  });

  test.each([
    [{ error: 'invalid_grant' }, 'invalid_grant'],
    [{ error: 'invalid_grant', error_description: 'The code is used' }, 'invalid_grant'],
    [{ error: 'invalid_client', code: 'APP_DISABLED' }, 'APP_DISABLED'],
    [{ error: 'Forbidden', message: 'No' }, undefined],
    [{ error: 'you must reauthenticate' }, undefined],
  ])('the code of %j is %s', (body, code) => {
    expect(readProblem(JSON.stringify(body)).platformCode).toBe(code);
  });

  test('names of object members are not mistaken for words', () => {
    expect(readProblem('{"__proto__":{"message":"x"},"constructor":{"message":"y"}}').message).toBeUndefined();
  });
});
