const sdk = require('anypoint-sdk');
const testing = require('anypoint-sdk/testing');

void import('./main-job.mjs').then(async ({ mainJob }) => console.log(await mainJob(sdk, testing)));
