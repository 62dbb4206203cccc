/**
 * Reads plans back from JSON. A plan is carried out as a person has read it: one that was changed since is refused.
 */
import { field } from './field.js';
import { problemsOf } from './check-document.js';
import { stepsOf, waitingOf } from './check-steps.js';
import { createPlan } from './create-plan.js';
import { fingerprintBefore } from './fingerprint.js';
import { Issues, type Members } from './issues.js';
import { dataOfText } from './parse.js';
import type { AccessEstimate, AccessPlan, AccessStep } from './plan.js';
import { idOf } from './steps.js';

const known = [
  'version',
  'organizationId',
  'createdAt',
  'isEmpty',
  'counts',
  'steps',
  'waiting',
  'problems',
  'estimate',
  'hash',
] as const;

/**
 * Reads a plan from the text that `JSON.stringify(plan)` writes, or from the plain data of it.
 *
 * @throws ConfigurationError whose `issues` tell what is wrong, also for a plan that was changed by hand.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { parsePlan } from 'anypoint-sdk/access';
 *
 * const plan = parsePlan(await readFile('plan.json', 'utf8'));
 * ```
 */
export function parsePlan(source: unknown): AccessPlan {
  const what = 'The plan';
  if (typeof source !== 'string') return planOf(source, new Issues(what));
  const { value, lineOf, doubled } = dataOfText(source, what);
  const issues = new Issues(what, lineOf);
  for (const path of doubled) issues.add(path, 'is there twice');
  return planOf(value, issues);
}

function planOf(value: unknown, issues: Issues): AccessPlan {
  const members = issues.members(value, [], known) ?? {};
  if (members['version'] !== 1) issues.add(['version'], 'must be 1: other versions of plans are not known');
  const organizationId = issues.text(members, 'organizationId', [], 'the id of the root organization') ?? '';
  const createdAt = issues.text(members, 'createdAt', [], 'an ISO date') ?? '';
  if (Number.isNaN(Date.parse(createdAt))) issues.add(['createdAt'], 'must be an ISO date');
  const steps = stepsOf(members['steps'], ['steps'], issues);
  const waiting = waitingOf(members['waiting'] ?? [], ['waiting'], issues);
  const problems = problemsOf(members['problems'], ['problems'], issues);
  const hash = issues.text(members, 'hash', [], 'the hash of the plan');
  const estimate = estimateOf(members['estimate'], issues);
  issues.throwIfAny();
  const plan = createPlan({ organizationId, createdAt, steps, waiting, problems, ...field('estimate', estimate) });
  if (plan.hash !== hash) {
    for (const [index, step] of steps.entries()) refuseChanged(step, index, issues);
    issues.add(['hash'], 'does not fit the content: the plan was changed after it was made. Plan again');
    issues.throwIfAny();
  }
  return plan;
}

/** A step that was changed does not fit its own id or fingerprint. */
function refuseChanged(step: AccessStep, index: number, issues: Issues): void {
  if (idOf(step) !== step.id) issues.add(['steps', index], 'was changed: its content does not fit its id');
  else if (fingerprintBefore(step) !== step.fingerprint) {
    issues.add(['steps', index, 'before'], 'was changed: it does not fit the fingerprint of the step');
  }
}

function estimateOf(value: unknown, issues: Issues): AccessEstimate | undefined {
  if (value === undefined) return undefined;
  const path = ['estimate'];
  const members: Members = issues.members(value, path, ['requests', 'minutes', 'requestsPerMinute']) ?? {};
  const amount = (name: string): number => {
    const given = members[name];
    if (typeof given === 'number' && given >= 0) return given;
    issues.add([...path, name], 'must be a number, 0 or more');
    return 0;
  };
  return {
    requests: amount('requests'),
    minutes: amount('minutes'),
    requestsPerMinute: amount('requestsPerMinute'),
  };
}
