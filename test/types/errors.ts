/** `switch (error.code)` narrows an error of this package to its class. Compiled, never run. */
import {
  isAnypointError,
  type ConflictError,
  type RateLimitError,
  type ResponseValidationError,
} from '../../src/index.js';

export function handled(error: unknown): string | number | undefined {
  if (!isAnypointError(error)) return undefined;
  switch (error.code) {
    case 'rate_limited': {
      const narrowed: RateLimitError = error;
      return narrowed.retryAfterMs;
    }
    case 'conflict': {
      const narrowed: ConflictError = error;
      return narrowed.contractStatus;
    }
    case 'response_validation': {
      const narrowed: ResponseValidationError = error;
      return narrowed.issues[0]?.expected;
    }
    case 'bad_request':
      return error.issues[0]?.message;
    case 'configuration':
    case 'authentication':
    case 'permission':
    case 'not_found':
      return error.hint;
    case 'server':
      return error.status;
    case 'connection':
    case 'timeout':
      return error.hint;
    default: {
      const none: never = error;
      return none;
    }
  }
}
