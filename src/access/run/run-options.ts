/** What a run is told, and what must hold before anything is read or written. */
import { checkedCount } from '../../core/call/request-content.js';
import { ConfigurationError } from '../../errors.js';
import { contentHash } from '../create-plan.js';
import type { AccessDocument } from '../document.js';
import { optionalFlag } from '../params.js';
import type { AccessPlan, AccessStep } from '../plan.js';
import type { Journal } from './journal.js';
import { memoryJournal } from './memory-journal.js';
import type { CredentialsSource } from './platform.js';
import type { AccessProgress } from './progress.js';
import type { SecretTaker } from './secrets.js';

/** Options of waiting for approvals. */
export interface ApprovalWaitOptions {
  /** Longest wait in all, in milliseconds. @default 3 600 000, an hour */
  readonly maxWaitMs?: number | undefined;
  /** Pause between two looks at an API instance, in milliseconds. @default 10 000 */
  readonly pollIntervalMs?: number | undefined;
}

/** Options of `applyPlan` and `runPlan`. */
export interface ApplyOptions {
  /** Journal that the run writes what it does to, so that the same command resumes it. @default `memoryJournal()` */
  readonly journal?: Journal | undefined;
  /** Number of applications that are worked on at once, 1 or more. @default 16 */
  readonly maxConcurrency?: number | undefined;
  /** Signal that ends the run between two steps; the report says how to go on. */
  readonly signal?: AbortSignal | undefined;
  /** Listener to the progress, called at most ten times a second. Errors it throws are ignored. */
  readonly onProgress?: ((progress: AccessProgress) => void) | undefined;
  /**
   * Taker of each secret that is made or replaced; the next step of the application waits for it. When it fails, the
   * step fails, and the same command hands the secret over again. Needed where secrets are reset.
   */
  readonly onSecret?: SecretTaker | undefined;
  /**
   * Time for which an old contract is kept once its successor is there, in milliseconds: how soon gateways see a new
   * contract is not documented. @default 0
   */
  readonly holdMs?: number | undefined;
  /** Whether contracts that somebody else approves are waited for, and what depends on them done. @default false */
  readonly wait?: boolean | ApprovalWaitOptions | undefined;
  /** Whether a plan that has problems is carried out. @default false */
  readonly acceptProblems?: boolean | undefined;
  /**
   * The credentials of applications that bring them along (`credentials: 'carry'` of the plan): the document that was
   * exported with `includeCredentials`, or a function.
   */
  readonly credentials?: AccessDocument | CredentialsSource | undefined;
}

/** Options with their defaults. */
export interface RunSettings {
  readonly journal: Journal;
  readonly maxConcurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: AccessProgress) => void) | undefined;
  readonly onSecret: SecretTaker | undefined;
  readonly holdMs: number;
  readonly wait: Required<{ [Name in keyof ApprovalWaitOptions]: number }> | undefined;
  readonly credentials: CredentialsSource | undefined;
  /** False when the journal was not given, and nobody can resume with it. */
  readonly isResumable: boolean;
}

const names: readonly (keyof ApplyOptions)[] = [
  'journal',
  'maxConcurrency',
  'signal',
  'onProgress',
  'onSecret',
  'holdMs',
  'wait',
  'acceptProblems',
  'credentials',
];

/**
 * Checks a plan and the options of its run.
 *
 * @throws ConfigurationError that names what is wrong and what is accepted
 */
export function settingsOf(plan: AccessPlan, options: ApplyOptions): RunSettings {
  checkPlan(plan);
  checkMembers('The options of applyPlan', options, names);
  const { journal, signal, wait, credentials } = options;
  if (journal !== undefined) checkJournal(journal);
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new ConfigurationError('"signal" must be an AbortSignal.');
  }
  for (const name of ['onProgress', 'onSecret'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') {
      throw new ConfigurationError(`"${name}" must be a function.`);
    }
  }
  checkProblems(plan, options.acceptProblems);
  const settings: RunSettings = {
    journal: journal ?? memoryJournal(),
    maxConcurrency: checkedCount('maxConcurrency', options.maxConcurrency, 1) ?? 16,
    signal,
    onProgress: options.onProgress,
    onSecret: options.onSecret,
    holdMs: checkedCount('holdMs', options.holdMs, 0) ?? 0,
    wait: wait === undefined || wait === false ? undefined : waitOf(wait === true ? {} : wait),
    credentials: credentials === undefined ? undefined : sourceOf(credentials),
    isResumable: journal !== undefined,
  };
  checkNeeds(plan.steps, settings);
  checkOrder(plan.steps);
  return settings;
}

/** Refuses what is no plan, and a plan that was changed after it was made. */
export function checkPlan(plan: unknown): asserts plan is AccessPlan {
  const { version, hash, steps, problems } = Object(plan) as Partial<Record<keyof AccessPlan, unknown>>;
  if (version !== 1 || typeof hash !== 'string' || !Array.isArray(steps) || !Array.isArray(problems)) {
    throw new ConfigurationError('The plan must be one of planAccess and its siblings, or of parsePlan.');
  }
  if (contentHash(plan as AccessPlan) !== hash) {
    throw new ConfigurationError(
      'The plan was changed after it was made: its content does not fit its "hash". Change the document, and plan again.',
    );
  }
}

/** Refuses a plan with problems that were not accepted, and what accepts and refuses nothing. */
export function checkProblems({ problems }: AccessPlan, acceptProblems: boolean | undefined): void {
  const [first] = problems;
  if (optionalFlag('acceptProblems', acceptProblems, false) || first === undefined) return;
  throw new ConfigurationError(
    `The plan has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}, such as: ${first.message} Solve them and plan again, or give \`acceptProblems: true\` to do the rest.`,
  );
}

/** Refuses what has not the methods of a journal. */
export function checkJournal(journal: unknown): void {
  const given = Object(journal) as Record<string, unknown>;
  const missing = ['entries', 'append', 'acquireLease', 'releaseLease'].filter(
    (name) => typeof given[name] !== 'function',
  );
  if (missing.length > 0) {
    throw new ConfigurationError(
      `"journal" must be a journal, as memoryJournal() and fileJournal(path) make one: it lacks ${missing.join(', ')}.`,
    );
  }
}

/** Refuses options that are no object, or have members that are not known. */
export function checkMembers(what: string, given: unknown, accepted: readonly string[]): void {
  const list = accepted.join(', ');
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigurationError(`${what} must be an object, with ${list}.`);
  }
  const unknown = Object.keys(given).find((name) => !accepted.includes(name));
  if (unknown !== undefined) throw new ConfigurationError(`${what} have no "${unknown}": accepted are ${list}.`);
}

function waitOf(wait: ApprovalWaitOptions): RunSettings['wait'] {
  checkMembers('The options of "wait"', wait, ['maxWaitMs', 'pollIntervalMs']);
  return {
    maxWaitMs: checkedCount('wait.maxWaitMs', wait.maxWaitMs, 1) ?? 3_600_000,
    pollIntervalMs: checkedCount('wait.pollIntervalMs', wait.pollIntervalMs, 1) ?? 10_000,
  };
}

/** Returns where the credentials of applications come from. */
export function sourceOf(credentials: AccessDocument | CredentialsSource): CredentialsSource {
  if (typeof credentials === 'function') return credentials;
  if (!Array.isArray((Object(credentials) as Partial<AccessDocument>).applications)) {
    throw new ConfigurationError('"credentials" must be a document, or a function of the application.');
  }
  const byClientId = new Map(credentials.applications.map((application) => [application.clientId, application]));
  return ({ clientId }) => {
    const clientSecret = byClientId.get(clientId)?.clientSecret;
    return clientId === undefined || clientSecret === undefined ? undefined : { clientId, clientSecret };
  };
}

/** What would only show in the middle of the run is told before it. */
export function checkNeeds(
  steps: readonly AccessStep[],
  { onSecret, credentials }: Pick<RunSettings, 'onSecret' | 'credentials'>,
): void {
  if (onSecret === undefined && steps.some(({ kind }) => kind === 'reset_secret')) {
    throw new ConfigurationError(
      'The plan resets client secrets, and the old ones may stop working at once: give "onSecret", which takes the new ones.',
    );
  }
  const carried = steps.find(
    ({ kind, application }) => kind === 'create_application' && application.clientId !== undefined,
  );
  if (credentials === undefined && carried !== undefined) {
    throw new ConfigurationError(
      `Application "${carried.application.name}" brings its credentials along, which no plan holds: give "credentials", the document that was exported with \`includeCredentials\`.`,
    );
  }
}

/** Refuses steps that depend on what does not come before them. */
export function checkOrder(steps: readonly AccessStep[]): void {
  const ids = new Set<string>();
  for (const { id, kind, application, dependsOn } of steps) {
    const missing = dependsOn.find((one) => !ids.has(one));
    if (missing !== undefined) {
      throw new ConfigurationError(
        `Step ${kind} of application "${application.name}" depends on step ${missing}, which does not come before it.`,
      );
    }
    ids.add(id);
  }
}
