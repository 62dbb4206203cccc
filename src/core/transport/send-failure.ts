/**
 * Tells how a request failed that brought no complete response, by facts chosen from the error of whichever fetch sent it.
 */
import { underGuard } from '../report/thrown.js';

/**
 * How far a request without a response came: `'refused'` surely never reached the platform, `'cut'` may have been
 * carried out, `'untold'` may be either, since the runtime does not tell, `'untrusted'` met a certificate that no repeat
 * will cure, `'too_large'` was answered at excessive length.
 */
export type SendFailureKind = 'refused' | 'cut' | 'untold' | 'untrusted' | 'too_large';

/** Thrown by the transport when there is no complete response. */
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
const untrustedCodes = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|ERR_SSL/;

/** Sorts what a fetch rejected with, or what reading its response did. */
export function sendFailureOf(error: unknown): SendFailure {
  if (underGuard(() => error instanceof SendFailure) === true) return error as SendFailure;
  const { code, message } = lowest(error);
  return code === undefined ? withoutCode(message) : new SendFailure(kindOfCode(code, message), message, code);
}

function kindOfCode(code: string, message: string): SendFailureKind {
  if (refusedCodes.has(code)) return 'refused';
  // Bun tells a failed handshake by the code of any protocol error.
  const isUntrusted = untrustedCodes.test(code) || (code === 'EPROTO' && /handshake/i.test(message));
  return isUntrusted ? 'untrusted' : 'cut';
}

/** Deno gives no codes: it names the step that failed, behind the address, and within the step the reason. */
const denoStep = /\bclient error \((\w+)\).*/;
const denoCut = /\(os error \d+\)|^error (?:reading a|decoding response) body\b/;

function withoutCode(message: string): SendFailure {
  const [told, step] = denoStep.exec(message) ?? [];
  if (told === undefined) return new SendFailure(denoCut.test(message) ? 'cut' : 'untold', message);
  if (step !== 'Connect') return new SendFailure('cut', told);
  return new SendFailure(/\b(?:certificate|tls|corrupt message)\b/i.test(told) ? 'untrusted' : 'refused', told);
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
