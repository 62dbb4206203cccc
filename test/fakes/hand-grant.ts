import type { Grant, MintedToken, MintRequest } from '../../src/core/token/token-manager.js';

/** Mints only when told, and remembers what it was asked. */
export function handGrant(): {
  grant: Grant;
  asked: MintRequest[];
  give: (accessToken: string, more?: Partial<MintedToken>) => void;
  fail: (error: Error) => void;
} {
  const asked: MintRequest[] = [];
  let resolve: (token: MintedToken) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const mint = (request: MintRequest): Promise<MintedToken> => {
    asked.push(request);
    return new Promise((yes, no) => ([resolve, reject] = [yes, no]));
  };
  return {
    grant: { renewable: true, mint },
    asked,
    give: (accessToken, more) => resolve({ accessToken, tokenType: 'bearer', expiresInSeconds: 3_600, ...more }),
    fail: (error) => reject(error),
  };
}
