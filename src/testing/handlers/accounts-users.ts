/**
 * Access Management: who is asking. A connected app on its own behalf is shown with the user who created it. Source:
 * Access Management specification; recorded responses.
 */
import { callerOf, type Caller } from '../access/access.js';
import { ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { unauthenticated } from '../problems.js';
import { clientView, profileView } from '../views/accounts.js';
import type { SomeHandlers } from './handler.js';

function me(call: Call): Answer {
  const caller = callerOf(call);
  const user = caller.user ?? call.state.users.get(caller.app?.ownerUserId ?? '');
  return {
    status: 200,
    body: {
      ...(caller.app === undefined ? {} : { client: clientView(caller.app) }),
      ...(user === undefined ? {} : { user: profileView(call.state, user) }),
    },
    headers: { 'cache-control': 'private, max-age=300, must-revalidate' },
  };
}

/** Finds the user that the token acts for; 401 when there is none. */
export function userOf(caller: Caller) {
  if (caller.user === undefined) throw unauthenticated();
  return caller.user;
}

function profile(call: Call): Answer {
  return ok(profileView(call.state, userOf(callerOf(call))));
}

export const accountsUserHandlers = {
  getCaller: me,
  getProfile: profile,
  getCurrentUser: profile,
} satisfies SomeHandlers;
