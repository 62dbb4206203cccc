import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { lineLogger } from '../src/log-lines.js';

function start(options = {}) {
  const platform = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = platform;
  const lines = [];
  const logger = lineLogger({ write: (line) => lines.push(line), ...options });
  return { platform, lines, anypoint: new AnypointClient({ auth, organizationId, environmentId, fetch, logger }) };
}

/** As `grep` does: the lines that fit. */
const grep = (pattern, lines) => lines.filter((line) => pattern.test(line));

test('each attempt is a line at debug, to grep by route, status and request', async () => {
  const { platform, anypoint, lines } = start();
  platform.fail({ match: '/me', status: 503, body: { message: 'broken' }, times: 1 });
  await anypoint.auth.whoAmI();
  const answers = grep(/^level=debug message=Answer\. method=GET route=\/accounts\/api\/me /, lines);
  assert.equal(answers.length, 2);
  assert.match(answers[0], / attempt=1 durationMs=\d+ status=503/);
  assert.match(answers[1], / attempt=2 durationMs=\d+ status=200 requestId=\S+$/);
  for (const line of lines) assert.doesNotMatch(line, /\n/);
});

test('a retry is said at info, so that debug is not needed to see it', async () => {
  const { platform, anypoint, lines } = start({ level: 'info' });
  platform.fail({ match: '/me', status: 503, body: { message: 'broken' }, times: 1 });
  await anypoint.auth.whoAmI();
  assert.equal(grep(/^level=debug/, lines).length, 0);
  assert.equal(grep(/^level=info message="Trying again after a pause\." .* code=server /, lines).length, 1);
});

test('no line has a secret, an id or a query', async () => {
  const { platform, anypoint, lines } = start();
  const { id, clientSecret } = await anypoint.clientApplications.create({ name: 'reports' });
  await anypoint.clientApplications.get({ applicationId: id });
  const told = lines.join('\n');
  assert.match(told, /applications\/\{applicationId\}/);
  for (const secret of [clientSecret, platform.credentials.clientSecret, ...platform.state.accessTokens.keys()]) {
    assert.ok(!told.includes(secret));
  }
});
