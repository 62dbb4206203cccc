import { describe, expect, test } from 'vitest';
import { explained } from '../../../src/core/report/explanations.js';
import { Redactor } from '../../../src/core/report/redact.js';
import { getContract } from '../../../src/generated/operations.js';

const page = '<!doctype html><html><body><h1>Sorry</h1></body></html>';

function hintOf(text: string, status: number): string | undefined {
  const facts = { method: 'GET', route: getContract.path, scopes: [], renewed: false, uncertain: false };
  return explained(text, { ...facts, status }, new Redactor()).hint;
}

describe('a page in place of an error of the platform', () => {
  test.each([400, 404, 405, 422])('is told as such: %i', (status) => {
    expect(hintOf(page, status)).toMatch(/^A page in place of an answer.*`baseUrl` or `region`/);
    expect(hintOf(`\r\n ${page}`, status)).toMatch(/^A page/);
  });

  test('leaves a hint that fits as it is', () => {
    expect(hintOf('<html><title>404 Not Found</title></html>', 404)).toMatch(/^API Manager wants/);
  });

  test.each([502, 504])('says nothing of a balancer in front of the platform: %i', (status) => {
    expect(hintOf(page, status)).toBeUndefined();
  });

  test('is not seen in text', () => {
    expect(hintOf('Sorry', 404)).toBeUndefined();
  });
});
