/**
 * The older login with user name and password. With a second factor the answer is a 200 without a token: it names where
 * sign-in goes on. Source: Access Management specification; recorded responses (401 is plain text).
 */
import { ok, type Answer } from '../answer.js';
import { requiredText } from '../bodies.js';
import type { Call } from '../call.js';
import { Refusal } from '../problems.js';
import { issueAccessToken } from '../access/tokens.js';
import { undescribed, type SomeHandlers, type UndescribedEndpoint } from './handler.js';

async function logIn(call: Call): Promise<Answer> {
  const body = await call.json();
  const username = requiredText(body, 'username');
  const password = requiredText(body, 'password');
  const user = [...call.state.users.values()].find((candidate) => candidate.username === username);
  if (user?.password !== password) {
    throw new Refusal(401, 'Unauthorized', { headers: { 'www-authenticate': 'login failed' } });
  }
  if (user.otherPlatform !== null) return { status: 418, body: { target: user.otherPlatform } };
  if (!user.enabled) throw new Refusal(403, 'User is disabled');
  if (user.mfa) return ok({ url: '/login/verification' });
  const { token } = issueAccessToken(call.platform, null, user, []);
  return ok({ access_token: token, token_type: 'bearer', redirectUrl: '/home/' });
}

export const accountsLoginHandlers = { logIn } satisfies SomeHandlers;

export const accountsLoginEndpoints: readonly UndescribedEndpoint[] = [undescribed('POST /accounts/api/login', logIn)];
