/**
 * Basic credentials of a Connected App, for the two services that take them: the Maven facade, by a server block for
 * Maven's settings.xml, and the Graph API. All others, the Exchange Experience API included, want the bearer token.
 *
 *   node scripts/run-example.mjs examples/14-basic-credentials.ts            against the local platform
 *   node scripts/run-example.mjs examples/14-basic-credentials.ts --live     reads with ANYPOINT_CLIENT_ID and
 *                                                                            ANYPOINT_CLIENT_SECRET, control plane US
 */
import { AnypointClient, regions } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked } from './support/narrator.js';

const live = process.argv.includes('--live');
const platform = createLocalAnypoint();
const anypoint = live
  ? new AnypointClient({ region: 'us' })
  : new AnypointClient({ auth: platform.credentials, fetch: platform.fetch });

// Nothing is sent for this: the user name is fixed, the password is made of client id and secret.
const { username, password, header } = anypoint.auth.basicCredentials();
console.log(`User name ${username}, password ${masked(password)}\n`);

console.log('For settings.xml; Maven puts the environment variables in, so that the file holds no secret:\n');
console.log(`<server>
  <id>anypoint-exchange-v3</id>
  <username>${username}</username>
  <password>\${env.ANYPOINT_CLIENT_ID}~?~\${env.ANYPOINT_CLIENT_SECRET}</password>
</server>
`);

// The Graph API takes the same credentials, in a header of your own request.
const send = live ? fetch : platform.fetch;
const answer = await send(`${regions.us}/graph/api/v2/graphql`, {
  method: 'POST',
  headers: { authorization: header, 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __typename }' }),
});
console.log(`Graph API with Basic credentials: ${answer.status} ${await answer.text()}`);

// It takes the bearer token as well, and then the client does the rest.
const graph = await anypoint.request({
  method: 'POST',
  path: '/graph/api/v2/graphql',
  body: { query: '{ __typename }' },
  replay: 'safe', // a query changes nothing
});
console.log(`Graph API with the client's token: ${JSON.stringify(graph)}`);
