/**
 * Tells how a request failed that brought no complete answer, by facts chosen from the error of whichever fetch sent it.
 */
import { underGuard } from '../report/thrown.js';

/**
 * Says how far a request without an answer came: `'refused'` surely never reached the platform, `'cut'` may have been
 * carried out, `'untrusted'` met a certificate that no repeat will cure, `'too_large'` was answered at excessive length.
 */
export type SendFailureKind = 'refused' | 'cut' | 'untrusted' | 'too_large';

/** Is thrown by the transport when there is no complete answer. */
export class SendFailure extends Error {
  readonly kind: SendFailureKind;
  readonly causeCode: string | undefined;

  constructor(kind: SendFailureKind, message: string, causeCode?: string) {
    super(message);
    this.kind = kind;
    this.causeCode = causeCode;
  }
}

/** Makes the failure for a body that ends before its announced or encoded end. */
export function cutBody(): SendFailure {
  return new SendFailure('cut', 'the body of the answer ended before its end');
}

const refusedCodes = new Set([
  'ECONNREFUSED',
  'ConnectionRefused',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'FailedToOpenSocket',
]);
const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|ERR_SSL/;

/** Sorts what a fetch rejected with, or what reading its answer did. */
export function sendFailureOf(error: unknown): SendFailure {
  if (underGuard(() => error instanceof SendFailure) === true) return error as SendFailure;
  const { code, message } = lowest(error);
  const kind =
    code !== undefined && refusedCodes.has(code)
      ? 'refused'
      : code !== undefined && untrusted.test(code)
        ? 'untrusted'
        : 'cut';
  return new SendFailure(kind, message, code);
}

/** Finds the innermost cause that has a code: `fetch failed` says nothing, `ECONNREFUSED` below it says all. */
function lowest(error: unknown): { code: string | undefined; message: string } {
  let found: { code: string | undefined; message: string } = { code: undefined, message: 'the connection failed' };
  let current = error;
  for (let depth = 0; depth < 8 && underGuard(() => current instanceof Error) === true; depth++) {
    const read = (member: string): unknown => underGuard(() => (current as Record<string, unknown>)[member]);
    const code = read('code');
    const said = read('message');
    const message = typeof said === 'string' ? said : '';
    if (typeof code === 'string') found = { code, message };
    else if (found.code === undefined && message !== '') found = { code: undefined, message };
    // Of an AggregateError, one for each address that was tried.
    current = underGuard(() => (read('errors') as unknown[] | undefined)?.[0]) ?? read('cause');
  }
  return found.message === '' && found.code !== undefined ? { ...found, message: found.code } : found;
}
