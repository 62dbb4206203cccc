/** Which credentials compile, and which do not. Compiled, never run. */
import { AnypointClient } from '../../src/index.js';

const clientId = 'app';
const clientSecret = 'secret';

export const whole = [
  new AnypointClient({ auth: { clientId, clientSecret } }),
  new AnypointClient({ auth: { clientId, clientSecret, username: 'u', password: 'p', scope: undefined } }),
  new AnypointClient({ auth: { clientId, clientSecret, code: 'c', redirectUri: 'r' } }),
  new AnypointClient({ auth: { clientId, clientSecret, refreshToken: 't' } }),
  new AnypointClient({ auth: { clientId, assertion: () => Promise.resolve('jwt') } }),
  new AnypointClient({ auth: { username: 'u', password: 'p' } }),
  new AnypointClient({ auth: { token: 't' } }),
  new AnypointClient({ auth: { getToken: ({ reason }) => reason } }),
];

export const halves = [
  // @ts-expect-error the secret is missing
  new AnypointClient({ auth: { clientId } }),
  // @ts-expect-error the password is missing
  new AnypointClient({ auth: { clientId, clientSecret, username: 'u' } }),
  // @ts-expect-error the redirect URI is missing
  new AnypointClient({ auth: { clientId, clientSecret, code: 'c' } }),
  // @ts-expect-error a token needs nothing beside it
  new AnypointClient({ auth: { token: 't', clientId } }),
  // @ts-expect-error a refresh token belongs to an app
  new AnypointClient({ auth: { username: 'u', password: 'p', refreshToken: 't' } }),
  // @ts-expect-error nothing at all
  new AnypointClient({ auth: {} }),
];
