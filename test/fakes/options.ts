/** Resolves options as a client does, with an app's credentials where a test is not about signing in. */
import { expect } from 'vitest';
import { isAnypointError } from '../../src/errors.js';
import { resolveOptions, type AnypointClientOptions } from '../../src/options/client-options.js';
import type { Environment } from '../../src/options/environment.js';

export const auth = { clientId: 'id', clientSecret: 'planted-secret' };
export const resolve = (options: object = {}, environment: Environment = {}): ReturnType<typeof resolveOptions> =>
  resolveOptions({ auth, ...options }, environment);

/** Gives the refusal of options, which quotes no secret. */
export function refusal(options: unknown, environment: Environment = {}): string {
  try {
    resolveOptions(options as AnypointClientOptions, environment);
  } catch (error) {
    expect(isAnypointError(error, 'configuration')).toBe(true);
    expect(String(error)).not.toContain('planted');
    return String(error);
  }
  throw new Error('was accepted');
}
