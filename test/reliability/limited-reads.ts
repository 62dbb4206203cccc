/** Reads through limiters by a fake clock, and what came of them. */
import { AnypointClient, type AnypointClientOptions } from '../../src/index.js';
import { limitedPlatform, type Limiter, type LimitedPlatform, type Refusal } from '../fakes/limiters.js';
import { untilSettled } from '../fakes/time.js';

export interface LimitedReads {
  readonly limiter: () => Limiter;
  readonly refusal?: Refusal;
  readonly reads: number;
  /** How many calls are under way at once; all of them where this is left out. */
  readonly atOnce?: number;
  /** Clients that know nothing of each other, as in several processes. */
  readonly clients?: number;
  readonly latency?: () => number;
  readonly options?: AnypointClientOptions;
}

export interface ReadsOutcome {
  readonly platform: LimitedPlatform;
  readonly failed: number;
  readonly passedMs: number;
  /** The part of all requests that was refused. */
  readonly refusedPart: number;
}

export function clientOf(
  { fetch }: Pick<LimitedPlatform, 'fetch'>,
  options: AnypointClientOptions = {},
): AnypointClient {
  return new AnypointClient({
    auth: { token: 'held' },
    organizationId: '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4',
    fetch,
    ...options,
  });
}

/** Reads as many applications as asked, with numbers from 1. Needs the fake clock. */
export async function readThrough(how: LimitedReads): Promise<ReadsOutcome> {
  const { reads, clients = 1, atOnce = reads } = how;
  const platform = limitedPlatform(how.limiter(), how.refusal ?? 'bare 429', how.latency);
  let failed = 0;
  const readPart = async (first: number, last: number): Promise<void> => {
    const client = clientOf(platform, how.options);
    let next = first;
    const lane = async (): Promise<void> => {
      while (next <= last) {
        const applicationId = next++;
        const read = await client.clientApplications.get({ applicationId }).catch(() => undefined);
        if (read?.id !== applicationId) failed += 1;
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, last - first + 1) }, lane));
  };
  const part = reads / clients;
  const work = Array.from({ length: clients }, (_, i) => readPart(i * part + 1, (i + 1) * part));
  const outcome = await untilSettled(Promise.all(work), { stepMs: 100, mostMs: 3_600_000 });
  if (outcome.status === 'rejected') throw outcome.reason;
  const { passedMs } = outcome;
  return { platform, failed, passedMs, refusedPart: platform.refused / platform.sent };
}
