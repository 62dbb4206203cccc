/**
 * Makes calls over real sockets, well and badly, to the address that it is given, and tells what is left of them. Prints
 * that as JSON; then nothing may keep the process alive.
 */
import { AnypointClient, isAnypointError } from '../../../src/index.js';

/** Is what the program prints. */
export interface LooseEndsReport {
  readonly answered: number;
  readonly failed: Readonly<Record<string, number>>;
  /** What keeps the process alive, as Node names it, beside what was there from the start. */
  readonly left: readonly string[];
  /** When it printed this, in epoch milliseconds. */
  readonly endedAt: number;
}

const [, , baseUrl, clientId = '', clientSecret = '', organizationId, applicationId = '', count] = process.argv;
const before = process.getActiveResourcesInfo();
const client = new AnypointClient({ auth: { clientId, clientSecret }, baseUrl, organizationId, maxConcurrency: 20 });
let answered = 0;
const failed: Record<string, number> = {};

/** Every call is well, times out, is aborted on its way, or walks a list that is left half way. */
async function call(index: number): Promise<unknown> {
  switch (index % 4) {
    case 0:
      return client.clientApplications.get({ applicationId }, { timeoutMs: 1, maxRetries: 1 });
    case 1: {
      const abort = new AbortController();
      const work = client.clientApplications.get({ applicationId }, { signal: abort.signal });
      setImmediate(() => abort.abort(new Error('aborted')));
      return work;
    }
    case 2:
      for await (const application of client.clientApplications.list({ view: 'organization', pageSize: 1 })) {
        return application;
      }
      return undefined;
    default:
      return client.clientApplications.get({ applicationId });
  }
}

await Promise.all(
  Array.from({ length: Number(count) }, async (_, index) => {
    try {
      await call(index);
      answered++;
    } catch (error) {
      const kind = isAnypointError(error) ? error.code : String(error);
      failed[kind] = (failed[kind] ?? 0) + 1;
    }
  }),
);

function whatIsLeft(): string[] {
  const left = process.getActiveResourcesInfo();
  for (const known of before) if (left.includes(known)) left.splice(left.indexOf(known), 1);
  return left;
}

// Some turns for what the sockets themselves have to say about their end; what was forgotten stays for many seconds.
let left: string[];
let turn = 0;
do {
  await new Promise((resolve) => setTimeout(resolve, 10));
  left = whatIsLeft();
} while (++turn < 2 || (turn < 100 && left.some((what) => what !== 'TCPSocketWrap')));
console.log(JSON.stringify({ answered, failed, left, endedAt: Date.now() } satisfies LooseEndsReport));
