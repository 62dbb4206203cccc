/** One run of a plan: the lease, the fresh scan, the applications at work, and what stops them. */
import type { AnypointClient } from '../../client.js';
import { pause } from '../../core/pace/deadline.js';
import { messageOfThrown, underGuard } from '../../core/report/thrown.js';
import { Places } from './places.js';
import { ConfigurationError, isAnypointError } from '../../errors.js';
import type { AccessPlan, AccessStep } from '../plan.js';
import { readOrganization } from '../scan-apis.js';
import { scanSteps } from '../scan.js';
import type { AccessScan } from '../scanned.js';
import { ApprovalWatch } from './approval-watch.js';
import type { AccessEvent } from './events.js';
import { independentGroups } from './groups.js';
import { HeldLease } from './held-lease.js';
import { findApplicationId, seenInScan } from './look.js';
import type { Platform } from './platform.js';
import { ProgressCounter } from './progress.js';
import { resumedWork, stateOfJournal, type ResumedWork } from './records.js';
import { reportOf, waitingKey, type AccessReport, type AccessStop } from './report.js';
import { JournalFailure, RunJournal } from './run-journal.js';
import type { RunSettings } from './run-options.js';
import { runApplicationSteps, type StepResult } from './run-steps.js';

/** A plan this young is as good as a scan, in milliseconds. */
const youngMs = 60_000;

/** Tells whether a plan was made so shortly ago that nothing need be compared. */
export function isYoung({ createdAt }: Pick<AccessPlan, 'createdAt'>): boolean {
  return Date.now() - Date.parse(createdAt) < youngMs;
}

/** What a run is made of. */
export interface PlanRunContext {
  readonly client: AnypointClient;
  readonly plan: AccessPlan;
  readonly settings: RunSettings;
  /** Aborts when nobody takes the events any more. */
  readonly leaving: AbortSignal;
  readonly tell: (event: AccessEvent) => void;
}

/** A run of a plan. */
export class PlanRun {
  readonly #context: PlanRunContext;
  readonly #startedAt = performance.now();
  /** Aborts when the run is to end between two steps. */
  readonly #stopping = new AbortController();
  #stopped: AccessStop | undefined;
  #requests = 0;
  readonly #results = new Map<string, StepResult>();
  readonly #approved = new Set<string>();

  constructor(context: PlanRunContext) {
    this.#context = context;
  }

  async go(): Promise<void> {
    const { settings, leaving, tell } = this.#context;
    const onAbort = (): void => this.#stop('aborted');
    settings.signal?.throwIfAborted();
    settings.signal?.addEventListener('abort', onAbort);
    leaving.addEventListener('abort', onAbort);
    try {
      tell({ type: 'finished', report: await this.#run() });
    } finally {
      settings.signal?.removeEventListener('abort', onAbort);
      leaving.removeEventListener('abort', onAbort);
    }
  }

  async #run(): Promise<AccessReport> {
    const { settings, plan, client } = this.#context;
    const { journal } = settings;
    // What is asked before the first write ends with the signal at once.
    const reading = this.#platform(settings.signal);
    await this.#checkOrganization(reading);
    const lease = await HeldLease.take(journal, (error) => this.#stop('journal', error));
    try {
      const state = stateOfJournal(await journal.entries());
      const work = resumedWork(plan, state);
      const left = work.steps.filter(({ id }) => work.records.get(id)?.state !== 'done');
      const scan =
        isYoung(plan) || left.length === 0
          ? undefined
          : await scanSteps(client, { organizationId: plan.organizationId, steps: left }, reading.options);
      const runJournal = new RunJournal(journal, lease.fencing, work.records);
      settings.signal?.throwIfAborted();
      // A journal that nothing was written to stays free for the next plan.
      const isIdle = work.steps.length === 0 && state.hashes.size === 0;
      if (!work.isKnown && !isIdle) {
        const { hash, organizationId } = plan;
        await runJournal.write({ type: 'plan', hash, organizationId, stepIds: plan.steps.map(({ id }) => id) });
      }
      const report = await this.#carryOut(work, runJournal, scan);
      if (!report.isComplete || isIdle || state.finished.has(plan.hash)) return report;
      return await this.#finish(report, runJournal);
    } finally {
      await lease.release();
    }
  }

  async #carryOut(work: ResumedWork, journal: RunJournal, scan: AccessScan | undefined): Promise<AccessReport> {
    const { settings, tell } = this.#context;
    const doneBefore = work.steps.filter(({ id }) => work.records.get(id)?.state === 'done').length;
    tell({ type: 'started', total: work.steps.length, doneBefore });
    const progress = new ProgressCounter(work.steps.length, (told) => {
      tell({ type: 'progress', progress: told });
      return settings.onProgress?.(told);
    });
    const ended = (result: StepResult): void => {
      const before = this.#results.get(result.step.id)?.end;
      this.#results.set(result.step.id, result);
      // The sign-in is refused to every other step as well.
      if (isAnypointError(result.error, 'authentication')) this.#stop('sign_in', result.error);
      if (before === result.end) return;
      const { step, end, error } = result;
      tell({ type: 'step_ended', step, end, ...(error === undefined ? {} : { error }) });
      progress.ended(result, before);
    };
    const started = (step: AccessStep): void => {
      tell({ type: 'step_started', step });
      progress.started(step);
    };
    const handedOver = (step: AccessStep): void => tell({ type: 'secret_handed_over', step });
    const platform = this.#platform(undefined);
    const watch = this.#watch();
    const places = new Places(settings.maxConcurrency);
    const seenBefore = scan === undefined ? undefined : (step: AccessStep) => seenInScan(scan, step);
    const groups = independentGroups(work.steps).map((steps) =>
      this.#workOn({ platform, journal, seenBefore, steps, observer: { started, ended, handedOver }, places, watch }),
    );
    await Promise.all([...groups, ...this.#waitForOthers(platform, watch)]);
    progress.finish();
    return this.#report(work.steps);
  }

  async #workOn({
    platform,
    journal,
    seenBefore,
    steps,
    observer,
    places,
    watch,
  }: Pick<Parameters<typeof runApplicationSteps>[0], 'platform' | 'journal' | 'seenBefore' | 'steps' | 'observer'> & {
    readonly places: Places;
    readonly watch: ApprovalWatch | undefined;
  }): Promise<void> {
    const { onSecret, holdMs } = this.#context.settings;
    const met = new Set<string>();
    const mayGoOn = (): boolean => !this.#stopping.signal.aborted;
    try {
      for (;;) {
        await places.enter();
        const run = { platform, journal, seenBefore, met, steps, observer, onSecret, holdMs, mayGoOn };
        const { results, resumeAt } = await runApplicationSteps(run).finally(() => places.leave());
        if (this.#stopping.signal.aborted) return;
        // Holds and waits take nobody's place.
        if (resumeAt !== undefined) {
          await pause(Math.min(Math.max(0, resumeAt - Date.now()), longestPauseMs), this.#stopping.signal);
        } else if (!(await this.#isDecided(watch, journal, [...results.values()]))) {
          return;
        }
      }
    } catch (error) {
      // A pause that was ended by the stop is no failure of the journal.
      if (!this.#stopping.signal.aborted || error !== this.#stopping.signal.reason) this.#stop('journal', error);
    }
  }

  async #isDecided(
    watch: ApprovalWatch | undefined,
    journal: RunJournal,
    results: readonly StepResult[],
  ): Promise<boolean> {
    if (watch === undefined) return false;
    const waits = results.flatMap(({ step, end }) => {
      const applicationId = step.application.applicationId ?? journal.records.get(step.id)?.applicationId;
      if (end !== 'waiting' || step.api === undefined || applicationId === undefined) return [];
      return [watch.decided(step.api, applicationId)];
    });
    return (await Promise.all(waits)).includes(true);
  }

  /** Contracts that waited before the plan was made are waited for as well. */
  #waitForOthers(platform: Platform, watch: ApprovalWatch | undefined): Promise<void>[] {
    if (watch === undefined) return [];
    return this.#context.plan.waiting.map(async (one) => {
      const step = { kind: 'approve_contract', application: one.application } as AccessStep;
      const applicationId =
        one.application.applicationId ?? (await findApplicationId(platform, step).catch(() => undefined));
      if (applicationId !== undefined && (await watch.decided(one.api, applicationId))) {
        this.#approved.add(waitingKey(one));
      }
    });
  }

  #watch(): ApprovalWatch | undefined {
    const { wait } = this.#context.settings;
    if (wait === undefined) return undefined;
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(wait.maxWaitMs)]);
    return new ApprovalWatch(this.#platform(undefined), { pollIntervalMs: wait.pollIntervalMs, signal });
  }

  /** Writes that nothing is left. */
  async #finish(report: AccessReport, journal: RunJournal): Promise<AccessReport> {
    try {
      await journal.write({ type: 'finished', hash: this.#context.plan.hash });
    } catch (error) {
      // All is done; the next run with this journal will find it so.
      if (!(error instanceof JournalFailure)) throw error;
    }
    return report;
  }

  #report(steps: readonly AccessStep[]): AccessReport {
    const isDone = steps.every(({ id }) => this.#results.get(id)?.end === 'done');
    return reportOf({
      plan: this.#context.plan,
      steps,
      results: this.#results,
      approved: this.#approved,
      // Whoever stops behind the last step has stopped nothing.
      stopped: isDone && this.#stopped?.reason === 'aborted' ? undefined : this.#stopped,
      durationMs: Math.round(performance.now() - this.#startedAt),
      requests: this.#requests,
    });
  }

  async #checkOrganization({ client, options }: Platform): Promise<void> {
    const { plan } = this.#context;
    const { id } = await readOrganization(client, options);
    if (id === plan.organizationId) return;
    throw new ConfigurationError(
      `The plan is for organization ${plan.organizationId}, but this client speaks to organization ${id}: apply it with the client that it was made with.`,
    );
  }

  #platform(signal: AbortSignal | undefined): Platform {
    const { client, plan, settings } = this.#context;
    return {
      client,
      organizationId: plan.organizationId,
      options: { signal, onResponse: ({ attempts }) => (this.#requests += attempts) },
      credentials: settings.credentials,
      asConsumer: new Set(),
    };
  }

  /** Ends the run between two steps; the first reason counts. */
  #stop(reason: AccessStop['reason'], error?: unknown): void {
    const { settings } = this.#context;
    this.#stopped ??= {
      reason,
      message: `${whys[reason]}${reasonText(error)} ${settings.isResumable ? resume : resumeWithoutJournal}`,
      ...(error === undefined ? {} : { error }),
    };
    this.#stopping.abort();
  }
}

const longestPauseMs = 2 ** 31 - 1;

const whys: Readonly<Record<AccessStop['reason'], string>> = {
  aborted: 'The run was stopped between two steps.',
  journal: 'The run was stopped, since nothing may be done that is not written down.',
  sign_in: 'The run was stopped, since the sign-in is refused.',
};
const resume = 'To go on, apply the plan again with the same journal.';
const resumeWithoutJournal = 'To go on, plan again and apply the new plan: this run had no journal.';

function reasonText(error: unknown): string {
  return underGuard(() => error instanceof Error) === true ? ` ${messageOfThrown(error)}` : '';
}
