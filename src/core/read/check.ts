/** Checks responses by schemas. Loaded with the first response that has to be checked: zod comes with it. */
import { ResponseValidationError, type ResponseIssue } from '../../errors.js';
import type { Check } from './reading.js';
import { Findings, pathText, unfit } from './findings.js';
import type { Showing } from './showing.js';
import { fitOf, type DefinedSchema } from './schema-fit.js';

export * as zod from './zod.js';

/** Makes the check of what a schema describes, which shows it as a function does. */
export function checkOf(name: string, schema: DefinedSchema, showing: Showing): Check {
  const fit = fitOf(schema, showing);
  return (value, { validation, warn }) => {
    const findings = new Findings();
    const shown = fit(value, findings);
    if (shown !== unfit) return { shown };
    const issues = findings.issues.map(({ path, expected }) => ({ path: pathText(path), expected }));
    if (validation === 'strict') throw invalid(name, issues, findings.isComplete);
    warn(name, issues);
    return { issues };
  };
}

const longestPath = 100;

/** Makes the error for a response that is not as documented. */
export function invalid(name: string, issues: readonly ResponseIssue[], isComplete: boolean): ResponseValidationError {
  const listed = issues
    .slice(0, 5)
    .map(({ path, expected }) => `${path === '' ? 'the answer' : shortened(path)}: expected ${expected}`);
  const more =
    issues.length > 5 ? `, and ${isComplete ? '' : 'at least '}${issues.length - (isComplete ? 5 : 4)} more` : '';
  return new ResponseValidationError(`The answer is not a valid ${name} (${listed.join('; ')}${more}).`, { issues });
}

function shortened(path: string): string {
  return path.length > longestPath ? `${path.slice(0, longestPath)}…` : path;
}
