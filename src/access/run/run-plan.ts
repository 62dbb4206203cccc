/** Carries out a plan in one process. */
import type { AnypointClient } from '../../client.js';
import { ConfigurationError } from '../../errors.js';
import { checkClient } from '../params.js';
import type { AccessPlan } from '../plan.js';
import { EventQueue, type AccessEvent } from './events.js';
import { PlanRun } from './plan-run.js';
import type { AccessReport } from './report.js';
import { settingsOf, type ApplyOptions } from './run-options.js';

/**
 * Carries out a plan and tells each event; the last one holds the report. Nothing is done before the first event is
 * asked for; leaving the loop ends the run between two steps, as `signal` does. Otherwise as {@link applyPlan}.
 *
 * @throws ConfigurationError for a plan or an option that is wrong
 *
 * @example
 * ```ts
 * import { runPlan } from 'anypoint-sdk/access';
 *
 * for await (const event of runPlan(anypoint, plan, { journal })) {
 *   if (event.type === 'step_ended') console.log(event.end, event.step.kind, event.step.application.name);
 * }
 * ```
 */
export function runPlan(
  client: AnypointClient,
  plan: AccessPlan,
  options: ApplyOptions = {},
): AsyncGenerator<AccessEvent, void, undefined> {
  checkClient(client);
  const settings = settingsOf(plan, options);
  return events();

  async function* events(): AsyncGenerator<AccessEvent, void, undefined> {
    const queue = new EventQueue<AccessEvent>();
    const leaving = new AbortController();
    const run = new PlanRun({ client, plan, settings, leaving: leaving.signal, tell: (event) => queue.push(event) });
    const work = run.go().then(
      () => queue.close(),
      (error: unknown) => queue.close({ error }),
    );
    try {
      yield* queue.take();
    } finally {
      leaving.abort();
      await work;
    }
  }
}

/**
 * Carries out a plan: in order of dependency, many applications at once, each step once. Begins with a fresh scan unless
 * the plan is younger than a minute; a step whose object has changed since is `stale` and is not carried out, nor is what
 * depends on it. A step that fails does not stop the others. With a journal the same command goes on where a run was
 * killed, cut off or stopped, and does nothing twice.
 *
 * Rejects only before the first write; from then on everything is in the report.
 *
 * Scopes: those of the methods for the steps of the plan; the scan needs View Client Applications
 * (`read:org_client_applications`) and View Contracts (`read:api_contracts`).
 *
 * @throws ConfigurationError for a plan of another organization, one that was edited or has problems that were not
 * accepted, the journal of another plan, and options that are wrong
 * @throws ConflictError when another run writes to the journal; it tells who, and until when
 *
 * @example
 * ```ts
 * import { applyPlan } from 'anypoint-sdk/access';
 * import { fileJournal } from 'anypoint-sdk/node';
 *
 * const report = await applyPlan(anypoint, plan, { journal: fileJournal('migration.jsonl'), onSecret: keepInVault });
 * console.log(String(report));
 * ```
 */
export async function applyPlan(
  client: AnypointClient,
  plan: AccessPlan,
  options: ApplyOptions = {},
): Promise<AccessReport> {
  for await (const event of runPlan(client, plan, options)) if (event.type === 'finished') return event.report;
  // A run that ends without a report has thrown.
  throw new ConfigurationError('The run has ended without a report.');
}
