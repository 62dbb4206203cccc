/**
 * Turns what callers and resources give into what goes over the wire, and refuses what cannot go there.
 */
import { ConfigurationError } from '../../errors.js';
import type { Call, RequestOptions } from './call.js';

/** Writes the body of a call and names its type. Members that are `undefined` are left out. */
export function contentOf(call: Call<unknown>): { body: string | undefined; type: string | undefined } {
  if (call.form !== undefined) {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(call.form)) if (value !== undefined) form.append(name, value);
    return { body: form.toString(), type: 'application/x-www-form-urlencoded' };
  }
  if (call.body === undefined) return { body: undefined, type: undefined };
  if (call.method === 'GET' || call.method === 'HEAD') {
    throw new ConfigurationError(`A ${call.method} request cannot carry a body; give what it asks for in \`query\`.`);
  }
  return { body: json(call.body), type: 'application/json' };
}

function json(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    if (typeof text === 'string') return text;
  } catch {
    // Told below; the original error may quote what it could not write.
  }
  throw new ConfigurationError(
    'The body cannot be written as JSON: it must hold no functions, cycles or big integers.',
  );
}

const secretName = /secret|password|passwd|token|assertion|verifier|^code$/i;

/** Finds the secrets that a call carries: members of its body or form with the name of one. */
export function secretsOf({ body, form }: Call<unknown>): string[] {
  const members = Object.entries(Object(form ?? body) as Readonly<Record<string, unknown>>);
  return members.flatMap(([name, value]) => (typeof value === 'string' && secretName.test(name) ? [value] : []));
}

/** Checks the options of a call that are not looked at elsewhere. */
export function checkedOptions(options: RequestOptions): void {
  if (typeof options !== 'object' || (options as unknown) === null) {
    throw new ConfigurationError('"options" must be an object, such as { signal, timeoutMs }.');
  }
  const { signal, onResponse } = options as { signal?: unknown; onResponse?: unknown };
  if (signal !== undefined && !isSignal(signal)) {
    throw new ConfigurationError('"signal" must be an AbortSignal.');
  }
  if (onResponse !== undefined && typeof onResponse !== 'function') {
    throw new ConfigurationError('"onResponse" must be a function.');
  }
}

/** Goes by what a signal can do: another realm has another class. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener, throwIfAborted } = Object(value) as Partial<AbortSignal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function' && typeof throwIfAborted === 'function';
}

/** Credentials, and what belongs to the connection. */
const reserved = new Set([
  'authorization',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Checks extra headers and gives them lower-case names, so that none stands twice. */
export function checkedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const checked: Record<string, string> = {};
  // An instance of Headers or Map has no members of its own and would be taken for nothing.
  if (typeof headers !== 'object' || (headers as unknown) === null || Symbol.iterator in headers) {
    throw new ConfigurationError('"headers" must be a plain object of header names and values.');
  }
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
      throw new ConfigurationError('"headers" holds a name that is not a valid header name.');
    if (reserved.has(lower)) {
      throw new ConfigurationError(
        `"headers" must not hold "${lower}": the client sets it. Give credentials in \`auth\`.`,
      );
    }
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw new ConfigurationError(`The header "${lower}" must be one line of Latin-1 text.`);
    }
    checked[lower] = value;
  }
  return checked;
}

/** The longest delay a timer can take; a larger one would fire at once. */
const largestTimerMs = 2_147_483_647;

/** Checks a number of milliseconds or tries. */
export function checkedCount(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  if (!Number.isInteger(value) || value < least || value > largestTimerMs) {
    const got = typeof value === 'number' ? String(value) : `a value of type ${typeof value}`;
    throw new ConfigurationError(`"${name}" must be a whole number from ${least} to ${largestTimerMs}; got ${got}.`);
  }
  return value;
}
