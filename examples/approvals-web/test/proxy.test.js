/** What the server lets through, and to whom. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { afterEach, beforeEach, test } from 'node:test';
import { startTool } from './support/tool.js';

let tool;
beforeEach(async () => {
  tool = await startTool();
});
afterEach(() => tool.close());

function pending() {
  const contract = [...tool.local.state.contracts.values()].find(({ status }) => status === 'PENDING');
  const { organizationId, environmentId } = tool.local.state.apiInstances.get(contract.apiId);
  const place = `organizations/${organizationId}/environments/${environmentId}/apis/${contract.apiId}/contracts`;
  return { contract, place };
}

async function ask(path, init = {}) {
  const answer = await fetch(tool.url + path, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

function decide(headers) {
  const path = `/anypoint/apimanager/xapi/v1/${pending().place}/${pending().contract.id}/approve`;
  return ask(path, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', ...headers } });
}

test('reading goes through, with the token of the server and without the one of the page', async () => {
  const answer = await ask(`/anypoint/apimanager/api/v1/${pending().place}?limit=10`, {
    headers: { authorization: 'Bearer kept-by-the-server' },
  });
  assert.equal(answer.status, 200);
  assert.ok(JSON.parse(answer.text).contracts.length > 0);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
});

test('a decision gives no secret and no token away, and is logged with whoever is signed in', async () => {
  const answer = await decide({ origin: tool.url, 'x-forwarded-user': 'ada' });
  assert.equal(answer.status, 200);
  assert.match(answer.text, /APPROVED/);
  const secrets = [...tool.local.state.applications.values()].map(({ clientSecret }) => clientSecret);
  for (const secret of [...secrets, ...tool.local.state.accessTokens.keys()]) assert.ok(!answer.text.includes(secret));
  assert.match(tool.log[0], /^ada: POST .*\/approve 200$/);
});

test('what the page does not need is not passed on', async () => {
  const { organizationId } = tool.local;
  for (const path of [
    `/anypoint/apiplatform/repository/v2/organizations/${organizationId}/applications`,
    '/anypoint/accounts/api/v2/oauth2/token',
    '/anypoint/accounts/api/me/../connectedApplications',
  ]) {
    assert.match((await ask(path)).text, /does not pass on|nothing here/, path);
  }
  const revoke = `/anypoint/apimanager/xapi/v1/${pending().place}/${pending().contract.id}/revoke`;
  assert.equal((await ask(revoke, { method: 'POST', headers: { origin: tool.url } })).status, 403);
  assert.equal(tool.local.requests.length, 0);
});

test('a page of somebody else decides nothing', async () => {
  for (const origin of [undefined, 'null', 'https://evil.example']) {
    assert.equal((await decide(origin === undefined ? {} : { origin })).status, 403);
  }
  assert.equal(pending().contract.status, 'PENDING');
});

test('a name of somebody else that points here is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    const sent = request(`${tool.url}/`, { headers: { host: 'rebound.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject).end();
  });
  assert.equal(status, 421);
});

test('a refusal of the platform keeps its status, its words and its pause', async () => {
  const headers = { 'retry-after': '9' };
  tool.local.fail({ match: '/hierarchy', status: 503, headers, body: { message: 'Down for a moment' }, times: 1 });
  const path = `/anypoint/accounts/api/organizations/${tool.local.organizationId}/hierarchy`;
  const answer = await ask(path);
  assert.equal(answer.status, 503);
  assert.match(JSON.parse(answer.text).message, /^Down for a moment/);
});
