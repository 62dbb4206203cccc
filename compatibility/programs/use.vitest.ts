import * as sdk from 'anypoint-sdk';
import * as testing from 'anypoint-sdk/testing';
import { expect, test } from 'vitest';
// @ts-expect-error a program without types
import { mainJob } from './main-job.mjs';

test('the main job', async () => {
  expect(await mainJob(sdk, testing)).toBe('works');
});
