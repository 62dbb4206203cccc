/**
 * The work on one job, whatever queue it came from: under the lease of the job's journal, so that a worker that was
 * replaced unawares writes nothing any more; what an earlier worker has begun is looked up and not repeated.
 */
import type { AnypointClient } from '../client.js';
import type { AccessStep } from '../access/plan.js';
import { HeldLease } from '../access/run/held-lease.js';
import type { Journal } from '../access/run/journal.js';
import { lookFor, type Seen } from '../access/run/look.js';
import type { CredentialsSource, Platform } from '../access/run/platform.js';
import { stateOfJournal } from '../access/run/records.js';
import { JournalFailure, RunJournal } from '../access/run/run-journal.js';
import { checkNeeds } from '../access/run/run-options.js';
import { runApplicationSteps, type StepResult } from '../access/run/run-steps.js';
import type { SecretTaker } from '../access/run/secrets.js';
import { readOrganization } from '../access/scan-apis.js';
import { ConfigurationError } from '../errors.js';
import { changesOf, type GroupJobData } from './group-jobs.js';

/** What a worker brings to every job. */
export interface GroupWorkSettings {
  readonly client: AnypointClient;
  readonly onSecret: SecretTaker | undefined;
  readonly credentials: CredentialsSource | undefined;
  readonly holdMs: number;
  /** How long the lease of a worker that died holds, in milliseconds. */
  readonly leaseMs: number;
  /** False once the worker is to end between two steps. */
  readonly mayGoOn: () => boolean;
  readonly ended: (result: StepResult) => void;
}

/** What came of the work on a job. */
export type GroupEnd =
  /** Every step has ended. */
  | { readonly is: 'over'; readonly results: readonly StepResult[] }
  /** The rest has to wait, until that time in epoch milliseconds. */
  | { readonly is: 'later'; readonly at: number }
  /** The worker is to end. */
  | { readonly is: 'stopped' };

/** How soon a journal that could not be written is tried again, in milliseconds. */
const journalPauseMs = 1_000;

/** Works on jobs for one sign-in. */
export class GroupWork {
  readonly #settings: GroupWorkSettings;
  /** API instances whose contracts this sign-in asks for as a consumer. */
  readonly #asConsumer = new Set<number>();
  #organization: Promise<{ readonly id: string }> | undefined;

  constructor(settings: GroupWorkSettings) {
    this.#settings = settings;
  }

  /**
   * Works on a job.
   *
   * @throws AnypointError when nothing was begun: the job cannot be done with this client and these options
   */
  async run(job: GroupJobData, journal: Journal, onRequests: (requests: number) => void): Promise<GroupEnd> {
    const { leaseMs } = this.#settings;
    checkNeeds(job.steps, this.#settings);
    await this.#checkOrganization(job.organizationId, onRequests);
    const lease = await journal.acquireLease({ durationMs: leaseMs });
    // The worker before has died a moment ago, or has not noticed yet that its job was given away.
    if (!lease.granted) return { is: 'later', at: lease.expiresAt };
    let isLost = false;
    const held = new HeldLease(journal, lease.fencing, () => (isLost = true), leaseMs);
    try {
      return await this.#underLease(job, journal, { fencing: lease.fencing, isLost: () => isLost, onRequests });
    } catch (error) {
      if (error instanceof JournalFailure) return { is: 'later', at: Date.now() + journalPauseMs };
      throw error;
    } finally {
      await held.release();
    }
  }

  async #underLease(
    job: GroupJobData,
    journal: Journal,
    lease: {
      readonly fencing: number;
      readonly isLost: () => boolean;
      readonly onRequests: (requests: number) => void;
    },
  ): Promise<GroupEnd> {
    const { onSecret, holdMs, mayGoOn, ended } = this.#settings;
    const { steps, plan: hash, organizationId } = job;
    const state = stateOfJournal(await journal.entries());
    const { records } = state;
    const runJournal = new RunJournal(journal, lease.fencing, records);
    if (!state.hashes.has(hash)) {
      await runJournal.write({ type: 'plan', hash, organizationId, stepIds: steps.map(({ id }) => id) });
    }
    const platform = this.#platform(organizationId, lease.onRequests);
    const fresh = steps.filter(({ id }) => !records.has(id));
    const changed = job.unseen === true ? await changesOf(fresh, (step) => lookAt(platform, step)) : job.changed;
    const { results, resumeAt } = await runApplicationSteps({
      platform,
      steps,
      journal: runJournal,
      // What the journal knows of is younger than the scan.
      seenBefore: ({ id }: AccessStep) => (records.has(id) ? undefined : changed?.[id]),
      onSecret,
      holdMs,
      mayGoOn: () => mayGoOn() && !lease.isLost(),
      observer: { started: () => undefined, handedOver: () => undefined, ended },
    });
    const all = [...results.values()];
    if (all.some(({ end }) => end === 'left')) {
      return lease.isLost() ? { is: 'later', at: Date.now() + journalPauseMs } : { is: 'stopped' };
    }
    if (resumeAt !== undefined) return { is: 'later', at: resumeAt };
    if (all.every(({ end }) => end === 'done') && !state.finished.has(hash)) {
      await runJournal.write({ type: 'finished', hash });
    }
    return { is: 'over', results: all };
  }

  /** Asks once for all jobs; again where the answer was none. */
  async #checkOrganization(organizationId: string, onRequests: (requests: number) => void): Promise<void> {
    this.#organization ??= readOrganization(this.#settings.client, optionsFor(onRequests)).catch((error: unknown) => {
      this.#organization = undefined;
      throw error;
    });
    const { id } = await this.#organization;
    if (id === organizationId) return;
    throw new ConfigurationError(
      `The plan is for organization ${organizationId}, but this worker's client speaks to organization ${id}.`,
    );
  }

  #platform(organizationId: string, onRequests: (requests: number) => void): Platform {
    const { client, credentials } = this.#settings;
    return { client, organizationId, options: optionsFor(onRequests), credentials, asConsumer: this.#asConsumer };
  }
}

function lookAt(platform: Platform, step: AccessStep): Promise<Seen> {
  const { applicationId, clientId } = step.application;
  return lookFor(platform, step, { applicationId, clientId });
}

function optionsFor(onRequests: (requests: number) => void): Platform['options'] {
  return { onResponse: ({ attempts }) => onRequests(attempts) };
}
