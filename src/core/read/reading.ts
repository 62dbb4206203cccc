/** How strictly a response is read. */
import type { ResponseIssue } from '../../errors.js';

/** What happens to a response that is not as documented: an error, a warning, or no check at all. */
export type ResponseValidation = 'strict' | 'warn' | 'off';

/** How strictly to read, and whom to tell about a deviation that is let through. */
export interface Reading {
  readonly validation: ResponseValidation;
  readonly warn: (model: string, issues: readonly ResponseIssue[]) => void;
}

/**
 * Checks a value. Returns what users see of it, or what is wrong about it where that is let through.
 *
 * @throws {@link ResponseValidationError}
 */
export type Check = (
  value: unknown,
  reading: Reading,
) => { readonly shown?: unknown; readonly issues?: readonly ResponseIssue[] };
