// What was never sent is told from what was cut: in the runtime that carries this out.
import * as sdk from 'anypoint-sdk';
import { badServers } from './bad-servers.mjs';
import { failedCreation, wrongIn } from './failed-creation.mjs';

const servers = await badServers();
const problems = [
  ...wrongIn(await failedCreation(sdk, servers.nobody), { notSent: true }),
  ...wrongIn(await failedCreation(sdk, servers.hangsUp), { notSent: false }),
];
if (servers.requests() !== 1) problems.push(`a creation was sent ${servers.requests()} times`);
servers.close();
console.log(problems.length === 0 ? 'works' : problems.join('\n'));
