/**
 * Makes plans of steps, and reads them back from JSON.
 */
import { hashOf } from './hash.js';
import type { AccessProblem } from './document.js';
import type { AccessCounts, AccessEstimate, AccessPlan, AccessStep, AccessWaiting } from './plan.js';
import { planText } from './plan-text.js';
import { directionOf } from './steps.js';

/** What a plan is made of. */
export interface PlanContent {
  readonly organizationId: string;
  readonly steps: readonly AccessStep[];
  readonly problems?: readonly AccessProblem[] | undefined;
  readonly waiting?: readonly AccessWaiting[] | undefined;
  /** How many requests the scan for planning took: a run begins with one as large. */
  readonly scanRequests?: number | undefined;
  /** @default now */
  readonly createdAt?: string | undefined;
  /** @default reckoned from the steps */
  readonly estimate?: AccessEstimate | undefined;
}

/** The only rate that was ever recorded: Access Management lets 400 requests a minute through. */
const requestsPerMinute = 400;

class Plan implements AccessPlan {
  readonly version = 1;
  readonly organizationId: string;
  readonly createdAt: string;
  readonly isEmpty: boolean;
  readonly counts: AccessCounts;
  readonly steps: readonly AccessStep[];
  readonly waiting: readonly AccessWaiting[];
  readonly problems: readonly AccessProblem[];
  readonly estimate: AccessEstimate;
  readonly hash: string;

  constructor(content: PlanContent) {
    const { organizationId, steps, problems = [], waiting = [], scanRequests = 0 } = content;
    this.organizationId = organizationId;
    this.createdAt = content.createdAt ?? new Date().toISOString();
    this.isEmpty = steps.length === 0;
    this.counts = countsOf(steps, problems);
    this.steps = steps;
    this.waiting = waiting;
    this.problems = problems;
    this.estimate = content.estimate ?? estimateOf(steps, scanRequests);
    this.hash = contentHash(this);
  }

  toString(): string {
    return planText(this);
  }
}

/** Makes a plan: counts, estimate and hash follow from its content. */
export function createPlan(content: PlanContent): AccessPlan {
  return new Plan(content);
}

/** Returns the hash of what a plan would do. */
export function contentHash({
  version,
  organizationId,
  createdAt,
  steps,
  waiting,
  problems,
}: Pick<AccessPlan, 'version' | 'organizationId' | 'createdAt' | 'steps' | 'waiting' | 'problems'>): string {
  return hashOf([version, organizationId, createdAt, steps, waiting, problems]);
}

function countsOf(steps: readonly AccessStep[], problems: readonly AccessProblem[]): AccessCounts {
  const counts = { create: 0, change: 0, delete: 0, problems: problems.length };
  for (const { kind } of steps) counts[directionOf(kind)] += 1;
  return counts;
}

function estimateOf(steps: readonly AccessStep[], scanRequests: number): AccessEstimate {
  const requests = steps.length === 0 ? 0 : steps.length + scanRequests;
  return { requests, minutes: Math.ceil(requests / requestsPerMinute), requestsPerMinute };
}
