/** What a command does that applies a plan: the program of the killed processes, and what comes after them. */
import { appendFileSync, readFileSync } from 'node:fs';
import { AnypointClient, type Fetch } from '../../../src/index.js';
import { applyPlan, parsePlan } from '../../../src/access/index.js';
import { fileJournal } from '../../../src/node/index.js';

/** What a command is told. */
export interface Orders {
  readonly baseUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  readonly plan: string;
  readonly journal: string;
  readonly secrets: string;
  /** The moment to die at. Left out to live. */
  readonly killAt?: number;
}

/** What a command has ended with. */
export interface OrdersReport {
  readonly isComplete?: boolean;
  readonly failed?: number;
  readonly stale?: number;
  readonly moments?: number;
  readonly stopped?: { readonly reason: string; readonly message: string } | undefined;
  readonly error?: string;
}

/**
 * Applies a plan from a file to a local platform that another process serves, and ends this process as the kernel would
 * at the n-th moment: before and after each entry of the journal, and before and after each request that writes.
 */
export async function applyOrders(orders: Orders): Promise<OrdersReport> {
  let moments = 0;
  function moment(): void {
    moments += 1;
    if (moments === orders.killAt) process.kill(process.pid, 'SIGKILL');
  }

  const fetchAtMoments: Fetch = async (url, init) => {
    const isWrite = init.method !== 'GET' && !url.includes('/oauth2/');
    if (isWrite) moment();
    const response = await fetch(url, init);
    if (isWrite) moment();
    return response;
  };

  const journal = fileJournal(orders.journal);
  const append = journal.append.bind(journal);
  journal.append = async (entry) => {
    moment();
    await append(entry);
    moment();
  };

  const anypoint = new AnypointClient({
    auth: orders.credentials,
    baseUrl: orders.baseUrl,
    fetch: fetchAtMoments,
    maxRetries: 0,
  });
  try {
    const report = await applyPlan(anypoint, parsePlan(readFileSync(orders.plan, 'utf8')), {
      journal,
      maxConcurrency: 1,
      onSecret: (secret) => appendFileSync(orders.secrets, `${JSON.stringify(secret)}\n`),
    });
    const { isComplete, failed, stale, stopped } = report;
    return { isComplete, failed: failed.length, stale: stale.length, stopped, moments };
  } catch (error) {
    return { error: String(error), moments };
  }
}
