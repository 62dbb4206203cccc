/**
 * Carries out the steps of one application, in their order. Free of the rest of the plan: one process runs it for many
 * applications at once, and many machines can run it for an application each.
 *
 * Intent is written before a request, the outcome after it. Where nobody knows what came of a request (the process was
 * killed, the answer was lost, 409), the object is looked for by its natural key, and the step is done or run.
 */
import { objectOf } from '../fingerprint.js';
import type { AccessStep } from '../plan.js';
import { keyOf } from '../steps.js';
import { carryOut, lookUntilSeen, type CarriedOut } from './carry-out.js';
import type { Seen } from './look.js';
import { mostLookingMs } from './lost-answers.js';
import type { KnownIds, Platform } from './platform.js';
import { makesSecret, type StepRecord } from './records.js';
import { JournalFailure, type RunJournal } from './run-journal.js';
import { handOver, type SecretTaker } from './secrets.js';
import { isOwnCreation, sightOf, stepsBehind, verdictAfter, verdictOnWaiting, type Verdict } from './verdict.js';

/** The end of a step in this run. `held`: its time has not come; `left`: the run was stopped before it. */
export type StepEnd = 'done' | 'waiting' | 'stale' | 'failed' | 'skipped' | 'held' | 'left';

/** A step and how it ended. */
export interface StepResult {
  readonly step: AccessStep;
  readonly end: StepEnd;
  /** Reason of a step that failed. */
  readonly error?: unknown;
}

/** What is told of a step while it runs. */
export interface StepObserver {
  started(step: AccessStep): void;
  ended(result: StepResult): void;
  handedOver(step: AccessStep): void;
}

/** The work on one application. */
export interface ApplicationRun {
  readonly platform: Platform;
  readonly steps: readonly AccessStep[];
  readonly journal: RunJournal;
  /** Tells what a fresh scan has of a step's object, which is compared with what the planner saw. */
  readonly seenBefore?: ((step: AccessStep) => Seen | undefined) | undefined;
  /** Keys of objects that were compared or changed: what the scan has of them is of no interest any more. */
  readonly met?: Set<string> | undefined;
  readonly onSecret?: SecretTaker | undefined;
  /** How long the old contract is kept after the new one is there, in milliseconds. */
  readonly holdMs: number;
  /** False once the run is to end between two steps. */
  readonly mayGoOn: () => boolean;
  readonly observer: StepObserver;
}

/** What came of the work on one application. */
export interface ApplicationRunResult {
  /** By step id. */
  readonly results: ReadonlyMap<string, StepResult>;
  /** When a step that is held can run, in epoch milliseconds: run the application again then. */
  readonly resumeAt?: number | undefined;
}

/**
 * Runs the steps of one application.
 *
 * @throws JournalFailure when the journal cannot be written; nothing is written to the platform after that
 */
export async function runApplicationSteps(run: ApplicationRun): Promise<ApplicationRunResult> {
  const work = new ApplicationWork(run);
  for (const step of run.steps) await work.take(step);
  return { results: work.results, resumeAt: work.resumeAt };
}

class ApplicationWork {
  readonly results = new Map<string, StepResult>();
  resumeAt: number | undefined;
  readonly #run: ApplicationRun;
  readonly #met: Set<string>;
  readonly #contractIds = new Map<string, number>();
  /** Steps that a look at an earlier one has found done. */
  readonly #foundDone = new Set<string>();
  readonly #applicationIds = new Map<string, KnownIds>();
  #secretIsOwed = false;

  constructor(run: ApplicationRun) {
    this.#run = run;
    this.#met = run.met ?? new Set();
    for (const step of run.steps) {
      const record = run.journal.records.get(step.id);
      if (record === undefined) continue;
      this.#learn(step, record);
      // What the journal knows to be done was done before or after the scan: who knows.
      if (record.state === 'done') this.#met.add(keyOf(step));
    }
  }

  async take(step: AccessStep): Promise<void> {
    const record = this.#run.journal.records.get(step.id);
    try {
      if (record?.state === 'done') await this.#deliver(step, {});
      else if (this.#mayBegin(step)) await this.#begin(step, record);
    } catch (error) {
      if (error instanceof JournalFailure) throw error;
      this.#end(step, 'failed', error);
    }
  }

  #mayBegin(step: AccessStep): boolean {
    if (!this.#run.mayGoOn()) return this.#end(step, 'left');
    if (this.#secretIsOwed) return this.#end(step, 'skipped');
    const blockers = step.dependsOn.flatMap((id) => this.results.get(id)?.end ?? 'skipped');
    const blocker = blockers.find((end) => end !== 'done');
    if (blocker === 'held' || blocker === 'left') return this.#end(step, blocker);
    if (blocker !== undefined) return this.#end(step, 'skipped');
    const heldUntil = this.#heldUntil(step);
    if (heldUntil <= Date.now()) return true;
    this.resumeAt = Math.min(this.resumeAt ?? heldUntil, heldUntil);
    return this.#end(step, 'held');
  }

  /** Gateways take a while to see a new contract: the old one stays for as long as the caller says. */
  #heldUntil(step: AccessStep): number {
    const { holdMs, journal, steps } = this.#run;
    if (holdMs === 0 || (step.kind !== 'revoke_contract' && step.kind !== 'delete_contract')) return 0;
    const newOnes = steps.filter(
      ({ id, api }) => step.dependsOn.includes(id) && api?.apiInstanceId !== step.api?.apiInstanceId,
    );
    return Math.max(0, ...newOnes.map(({ id }) => Date.parse(journal.records.get(id)?.at ?? '') + holdMs || 0));
  }

  async #begin(step: AccessStep, record: StepRecord | undefined): Promise<void> {
    this.#run.observer.started(step);
    if (this.#foundDone.has(step.id) || this.#isSettled(step)) return this.#conclude(step, { verdict: 'done' });
    const seen = await this.#look(step, record);
    this.#met.add(keyOf(step));
    if (seen !== undefined) {
      this.#learn(step, seen);
      const verdict = this.#verdict(step, seen, record?.state);
      if (verdict !== 'run') return this.#conclude(step, { verdict, ...sightOf(seen.state) });
    }
    return this.#conclude(
      step,
      await carryOut({
        platform: this.#run.platform,
        journal: this.#run.journal,
        step,
        record,
        known: () => this.#known(step),
        learn: (ids) => this.#learn(step, ids),
        verdict: (found, begun) => this.#verdict(step, found, begun ? 'begun' : undefined),
        verdictAfter: (sight) => verdictAfter(step, sight, this.#isDecidedLater(step)),
      }),
    );
  }

  /** The request may have been approved at once where the plan had to expect that it would wait. */
  #isSettled(step: AccessStep): boolean {
    if (step.kind !== 'approve_contract') return false;
    const { steps, journal } = this.#run;
    const request = steps.find(({ id, kind }) => kind === 'request_contract' && step.dependsOn.includes(id));
    return request !== undefined && journal.records.get(request.id)?.contractStatus === 'APPROVED';
  }

  async #look(step: AccessStep, record: StepRecord | undefined): Promise<Seen | undefined> {
    // A reset leaves no trace but the secret itself.
    if (step.kind === 'reset_secret' && record?.state === 'begun') return undefined;
    const { seenBefore, platform } = this.#run;
    const scanned = this.#met.has(keyOf(step)) ? undefined : seenBefore?.(step);
    if (scanned !== undefined) return scanned;
    const isUncertain = record !== undefined && record.state !== 'failed';
    const isUnnamed = objectOf(step.kind) === 'contract' && step.kind !== 'request_contract';
    if (!isUncertain && !(isUnnamed && this.#known(step).contractId === undefined)) return undefined;
    const known = (): KnownIds => this.#known(step);
    // What was begun a while ago shows by now, if it was done.
    const mayAppear = record?.state === 'begun' && Date.now() - Date.parse(record.at) < mostLookingMs;
    return lookUntilSeen({ platform, step, known }, mayAppear);
  }

  #verdict(step: AccessStep, seen: Seen, state: StepRecord['state'] | undefined): Verdict {
    const isDecided = this.#isDecidedLater(step);
    if (state === 'waiting') return verdictOnWaiting(step, seen);
    if (state === 'begun' && isOwnCreation(step, seen)) return verdictAfter(step, sightOf(seen.state), isDecided);
    const chain = this.#chainFrom(step);
    const behind = stepsBehind(chain, seen.fingerprint);
    if (behind === undefined) return 'stale';
    if (behind === 0) return 'run';
    for (const done of chain.slice(1, behind)) this.#foundDone.add(done.id);
    return behind > 1 ? 'done' : verdictAfter(step, sightOf(seen.state), isDecided);
  }

  #chainFrom(step: AccessStep): readonly AccessStep[] {
    const { steps } = this.#run;
    return steps.slice(steps.indexOf(step)).filter((one) => keyOf(one) === keyOf(step));
  }

  #isDecidedLater(step: AccessStep): boolean {
    return this.#chainFrom(step).some(({ kind }) => kind === 'approve_contract' || kind === 'reject_contract');
  }

  async #conclude(step: AccessStep, { verdict, ...carried }: CarriedOut): Promise<void> {
    this.#learn(step, carried);
    const result = verdict === 'run' ? 'stale' : verdict;
    const { contractStatus } = carried;
    if (this.#run.journal.records.get(step.id)?.state !== result) {
      await this.#run.journal.outcome(step, result, { ...this.#known(step), contractStatus });
    }
    if (result === 'done') await this.#deliver(step, carried);
    else this.#end(step, result);
  }

  /** Ends a step that is done; a secret that it made is handed over before. */
  async #deliver(step: AccessStep, made: { readonly clientSecret?: string | undefined }): Promise<void> {
    const { onSecret, journal, platform, observer } = this.#run;
    const isOwed = makesSecret(step.kind) && journal.records.get(step.id)?.handedOver !== true;
    if (isOwed && onSecret !== undefined) {
      // Until it is handed over nothing else is done to the application.
      this.#secretIsOwed = true;
      if (!this.#run.mayGoOn() && made.clientSecret === undefined) {
        this.#end(step, 'left');
        return;
      }
      await handOver(platform, step, { ...this.#known(step), ...made }, onSecret);
      await journal.handedOver(step);
      this.#secretIsOwed = false;
      observer.handedOver(step);
    }
    this.#end(step, 'done');
  }

  #known(step: AccessStep): KnownIds {
    const { name, applicationId, clientId } = step.application;
    const learnt = this.#applicationIds.get(name);
    return {
      applicationId: applicationId ?? learnt?.applicationId,
      clientId: clientId ?? learnt?.clientId,
      contractId: step.before?.contractId ?? this.#contractIds.get(keyOf(step)),
    };
  }

  #learn(step: AccessStep, { applicationId, clientId, contractId }: KnownIds): void {
    const { name } = step.application;
    const learnt = this.#applicationIds.get(name);
    this.#applicationIds.set(name, {
      applicationId: applicationId ?? learnt?.applicationId,
      clientId: clientId ?? learnt?.clientId,
    });
    if (contractId !== undefined) this.#contractIds.set(keyOf(step), contractId);
  }

  #end(step: AccessStep, end: StepEnd, error?: unknown): false {
    const result = error === undefined ? { step, end } : { step, end, error };
    this.results.set(step.id, result);
    this.#run.observer.ended(result);
    return false;
  }
}
