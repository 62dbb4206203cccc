/** What came of a run. */
import { messageOfThrown } from '../../core/report/thrown.js';
import { isAnypointError } from '../../errors.js';
import type { AccessPlan, AccessStep, AccessStepApi, AccessStepApplication } from '../plan.js';
import { shown } from '../plan-text.js';
import type { StepEnd, StepResult } from './run-steps.js';

/** A step that failed, and why. */
export interface FailedStep {
  readonly step: AccessStep;
  readonly error: unknown;
}

/** A contract that waits for the approval of somebody else. */
export interface WaitingContract {
  readonly application: AccessStepApplication;
  readonly api: AccessStepApi;
  /** Name of the tier that was asked for. */
  readonly tier?: string | undefined;
  /** The step that asked for it. Left out where it waited before the run. */
  readonly step?: AccessStep | undefined;
}

/** The reason why a run ended before its plan did. */
export interface AccessStop {
  /** Kind of reason: `aborted` by the signal, `journal` not writable or taken over, `sign_in` refused. */
  readonly reason: 'aborted' | 'journal' | 'sign_in';
  /** Sentence that says what to do to go on. */
  readonly message: string;
  readonly error?: unknown;
}

/** The report of a run. `String(report)` is a table. */
export interface AccessReport {
  /** Steps that were carried out now or by an earlier run with the same journal, or were found done. */
  readonly done: readonly AccessStep[];
  /** Steps that were not carried out, since a step before did not get done or the run was stopped. */
  readonly skipped: readonly AccessStep[];
  readonly waiting: readonly WaitingContract[];
  /** Steps whose object has changed since the plan was made: plan again. */
  readonly stale: readonly AccessStep[];
  readonly failed: readonly FailedStep[];
  /** Why the run was stopped. Absent when it was not. */
  readonly stopped?: AccessStop | undefined;
  /** Whether every step is done and nothing waits. */
  readonly isComplete: boolean;
  readonly durationMs: number;
  /** Number of requests that were answered, the scan at the start included. */
  readonly requests: number;
  toString(): string;
}

/** What a report is made of. */
export interface ReportContent {
  readonly plan: Pick<AccessPlan, 'waiting'>;
  readonly steps: readonly AccessStep[];
  readonly results: ReadonlyMap<string, StepResult>;
  /** Contracts of the plan that were waited for and are approved by now. */
  readonly approved?: ReadonlySet<string> | undefined;
  readonly stopped: AccessStop | undefined;
  readonly durationMs: number;
  readonly requests: number;
}

class Report implements AccessReport {
  readonly done: readonly AccessStep[];
  readonly skipped: readonly AccessStep[];
  readonly waiting: readonly WaitingContract[];
  readonly stale: readonly AccessStep[];
  readonly failed: readonly FailedStep[];
  declare readonly stopped?: AccessStop;
  readonly isComplete: boolean;
  readonly durationMs: number;
  readonly requests: number;

  constructor({ plan, steps, results, approved, stopped, durationMs, requests }: ReportContent) {
    const ended = (...ends: readonly StepEnd[]): AccessStep[] =>
      steps.filter(({ id }) => ends.includes(results.get(id)?.end ?? 'left'));
    this.done = ended('done');
    this.skipped = ended('skipped', 'held', 'left');
    this.stale = ended('stale');
    this.failed = ended('failed').map((step) => ({ step, error: results.get(step.id)?.error }));
    const waitingBefore = plan.waiting.filter((one) => approved?.has(waitingKey(one)) !== true);
    this.waiting = [...ended('waiting').flatMap(waitingContract), ...waitingBefore];
    if (stopped !== undefined) this.stopped = stopped;
    this.isComplete = stopped === undefined && this.done.length === steps.length && this.waiting.length === 0;
    this.durationMs = durationMs;
    this.requests = requests;
  }

  toString(): string {
    return reportText(this);
  }
}

/** Makes a report. */
export function reportOf(content: ReportContent): AccessReport {
  return new Report(content);
}

/** Returns what tells one waiting contract from the others. */
export function waitingKey({ application, api }: Pick<WaitingContract, 'application' | 'api'>): string {
  return `${api.apiInstanceId}:${application.name}`;
}

function waitingContract(step: AccessStep): WaitingContract[] {
  const { application, api, after } = step;
  if (api === undefined) return [];
  return [{ application, api, tier: (after?.requestedTier ?? after?.tier)?.name, step }];
}

function reportText(report: AccessReport): string {
  const { done, waiting, stale, skipped, failed, stopped, durationMs, requests } = report;
  const total = done.length + stale.length + skipped.length + failed.length + waitingSteps(report).length;
  const lines = [
    `${done.length} of ${total} steps done in ${seconds(durationMs)} s, ${requests} requests.`,
    ...table(kindRows(report)),
    ...section(
      'Failed',
      failed.map(({ step, error }) => `${stepText(step)}: ${errorText(error)}`),
    ),
    ...section('Stale, changed since the plan was made (plan again)', stale.map(stepText)),
    ...section(
      'Waiting for the approval of the provider',
      waiting.map(({ application, api, tier }) =>
        [shown(application.name), apiText(api), ...(tier === undefined ? [] : [`tier ${shown(tier)}`])].join(', '),
      ),
    ),
    ...section('Not begun', skipped.map(stepText)),
    ...(stopped === undefined ? [] : ['', stopped.message]),
  ];
  return lines.join('\n');
}

function waitingSteps({ waiting }: AccessReport): AccessStep[] {
  return waiting.flatMap(({ step }) => step ?? []);
}

/** One row for each kind of step. */
function kindRows(report: AccessReport): string[][] {
  const columns = [
    report.done,
    waitingSteps(report),
    report.stale,
    report.failed.map(({ step }) => step),
    report.skipped,
  ];
  const kinds = [...new Set(columns.flatMap((steps) => steps.map(({ kind }) => kind)))];
  if (kinds.length === 0) return [];
  const rows = kinds.map((kind) => [
    kind.replaceAll('_', ' '),
    ...columns.map((steps) => String(steps.filter((step) => step.kind === kind).length)),
  ]);
  return [['step', 'done', 'waiting', 'stale', 'failed', 'not begun'], ...rows];
}

function table(rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const written = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return ['', ...written];
}

/** A page of a terminal: what is left out is in the members of the report. */
const mostLines = 50;

function section(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - mostLines;
  const listed = items.slice(0, mostLines).map((item) => `    ${item}`);
  return ['', `${title}:`, ...listed, ...(more > 0 ? [`    and ${more} more`] : [])];
}

function stepText({ kind, application, api }: AccessStep): string {
  return [kind.replaceAll('_', ' '), shown(application.name), ...(api === undefined ? [] : [apiText(api)])].join(', ');
}

function apiText({ assetId, versionGroup, environment, environmentId, apiInstanceId }: AccessStepApi): string {
  return shown(`${assetId} ${versionGroup} in ${environment ?? environmentId} [${apiInstanceId}]`);
}

/** Errors of this package hold no secret; what else `onSecret` throws is told by its message alone. */
function errorText(error: unknown): string {
  const hint = isAnypointError(error) && error.hint !== undefined ? ` ${error.hint}` : '';
  return shown(`${messageOfThrown(error)}${hint}`);
}

function seconds(durationMs: number): string {
  return (durationMs / 1_000).toFixed(1);
}
