import * as sdk from 'anypoint-sdk';
import * as entries from './entries.mjs';
import { mainJob } from './main-job.mjs';

export default {
  fetch: async () => new Response(await mainJob({ ...entries, ...sdk }, entries.testing).catch((error) => error.stack)),
};
