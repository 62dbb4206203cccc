/** Handling of creations that may or may not have been carried out: their result is looked for before anything else. */
import { pause } from '../core/pace/deadline.js';
import { isAnypointError, type AnypointErrorCode } from '../errors.js';

const uncertain: ReadonlySet<AnypointErrorCode> = new Set(['connection', 'timeout', 'server', 'response_validation']);

/** Tells whether a request that failed with this error may have been carried out nevertheless. */
export function mayHaveHappened(error: unknown): boolean {
  return isAnypointError(error) && uncertain.has(error.code);
}

/** Pauses before each look, in milliseconds: what was just written may take a moment to show. */
const pausesMs = [0, 200, 500, 1_000];

/** Looks several times, within two seconds, for an object that may appear. */
export async function lookFor<Found>(
  search: () => Promise<Found | undefined>,
  signal: AbortSignal | undefined,
): Promise<Found | undefined> {
  for (const pauseMs of pausesMs) {
    if (pauseMs > 0) await pause(pauseMs, signal);
    const found = await search().catch((error: unknown) => {
      // The connection that lost the response may still be broken: this look counts as finding nothing.
      if (!mayHaveHappened(error)) throw error;
      return undefined;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
