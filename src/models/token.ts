/**
 * What the token and login endpoints answer. Everything but the token itself is optional: the vendor's own examples
 * lack `expires_in`, and a login that asks for a second factor brings no token at all.
 */
import { modelOf } from './schema-of.js';
import type { MintedToken } from '../core/token/token-manager.js';

/** A token response in which the token may be missing. @internal */
export type TokenAnswer = Omit<MintedToken, 'accessToken'> & { readonly accessToken: string | undefined };

/** @internal */
export const tokenAnswerModel = modelOf('token answer', 'tokenAnswer', (wire): TokenAnswer => {
  const seconds = Number(wire.expires_in ?? Number.NaN);
  return {
    accessToken: wire.access_token === '' ? undefined : wire.access_token,
    tokenType: wire.token_type ?? 'bearer',
    expiresInSeconds: Number.isFinite(seconds) && seconds > 0 ? seconds : undefined,
    ...(typeof wire.refresh_token === 'string' && wire.refresh_token !== ''
      ? { refreshToken: wire.refresh_token }
      : {}),
    ...(typeof wire.scope === 'string' ? { scope: wire.scope } : {}),
  };
});
