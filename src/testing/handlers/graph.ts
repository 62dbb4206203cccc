/**
 * The Graph API of Exchange: who may ask is published (a bearer token, or Basic credentials of a connected app), what
 * can be asked is not. So the only query it answers is the one that every GraphQL service answers, `{ __typename }`.
 * Source: Exchange documentation, "Connected Application Authentication".
 */
import { callerOf } from '../access/access.js';
import { ok, type Answer } from '../answer.js';
import { requiredText } from '../bodies.js';
import type { Call } from '../call.js';
import { unauthenticated } from '../problems.js';
import { undescribed, type UndescribedEndpoint } from './handler.js';

const USERNAME = '~~~Client~~~';

function demandCredentials(call: Call): void {
  const encoded = /^basic +(\S+)$/i.exec(call.request.headers.get('authorization') ?? '')?.[1];
  if (encoded === undefined) {
    callerOf(call);
    return;
  }
  const [username, ...password] = decoded(encoded).split(':');
  const [clientId = '', clientSecret] = password.join(':').split('~?~');
  const app = call.state.connectedApps.get(clientId);
  if (username !== USERNAME || app?.enabled !== true || app.clientSecret !== clientSecret) throw unauthenticated();
}

function decoded(text: string): string {
  try {
    return atob(text);
  } catch {
    throw unauthenticated();
  }
}

async function query(call: Call): Promise<Answer> {
  demandCredentials(call);
  const asked = requiredText(await call.json(), 'query');
  if (/^\s*(?:query\s*)?\{\s*__typename\s*\}\s*$/.test(asked)) return ok({ data: { __typename: 'Query' } });
  return ok({ errors: [{ message: 'The local platform answers no query but { __typename }' }] });
}

export const graphEndpoints: readonly UndescribedEndpoint[] = [undescribed('POST /graph/api/v2/graphql', query)];
