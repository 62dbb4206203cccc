import * as sdk from 'anypoint-sdk';
import { fileTokenStore } from 'anypoint-sdk/node';
import * as testing from 'anypoint-sdk/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mainJob } from './main-job.mjs';

const folder = await mkdtemp(join(tmpdir(), 'compatible-'));
let server;
const said = await mainJob(sdk, testing, async (platform) => {
  server = await platform.listen();
  const tokenStore = fileTokenStore({ path: join(folder, 'tokens.json') });
  return { baseUrl: server.baseUrl, fetch: undefined, tokenStore };
});
await server.close();
await rm(folder, { recursive: true });
console.log(said);
