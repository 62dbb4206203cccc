// A worker that creates an application at whichever host it is told.
import * as sdk from 'anypoint-sdk';
import { failedCreation } from './failed-creation.mjs';

export default {
  fetch: async (request) => Response.json(await failedCreation(sdk, new URL(request.url).searchParams.get('host'))),
};
