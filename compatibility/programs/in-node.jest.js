const sdk = require('anypoint-sdk');
const testing = require('anypoint-sdk/testing');

test('the main job, in CommonJS', async () => {
  const { mainJob } = require('./main-job.cjs');
  expect(await mainJob(sdk, testing)).toBe('works');
});
