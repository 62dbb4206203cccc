/** What to do when nobody knows whether a request was carried out: its effect is looked for before anything else. */
import { pause } from '../../core/pace/deadline.js';
import { isAnypointError, type AnypointErrorCode } from '../../errors.js';

const uncertain: ReadonlySet<AnypointErrorCode> = new Set(['connection', 'timeout', 'server', 'response_validation']);

/** Tells whether a request that failed so may have been carried out all the same. */
export function mayHaveHappened(error: unknown): boolean {
  return isAnypointError(error) && uncertain.has(error.code);
}

/** Pauses before each look, in milliseconds: what was just written may take a moment to show. */
const pausesMs = [0, 200, 500, 1_000];
/** After so long nothing more is expected to show, in milliseconds. */
export const mostLookingMs = 2_000;

/** Looks a few times, within two seconds, and returns the last sight. */
export async function lookUntil<Sight>(
  look: () => Promise<Sight>,
  isEnough: (sight: Sight) => boolean,
): Promise<Sight> {
  let failure: unknown;
  let last: { readonly sight: Sight } | undefined;
  for (const pauseMs of pausesMs) {
    if (pauseMs > 0) await pause(pauseMs, undefined);
    try {
      last = { sight: await look() };
      if (isEnough(last.sight)) break;
    } catch (error) {
      // The connection that lost the answer may still be bad: not seen this time.
      if (!mayHaveHappened(error)) throw error;
      failure = error;
    }
  }
  if (last === undefined) throw failure;
  return last.sight;
}
