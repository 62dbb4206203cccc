/** Turns bodies, headers and options into what is sent, and refuses what cannot be sent. */
import { ConfigurationError } from '../../errors.js';
import type { RequestBody } from '../transport/fetch.js';
import { loaded } from '../loaded.js';
import type { Call, RequestOptions } from './call.js';

/** The content of a request, and its media type. */
export interface Content {
  readonly body: RequestBody | undefined;
  readonly type: string | undefined;
}

/** The content of a call without a body. */
export const noContent: Content = { body: undefined, type: undefined };

/** Encodes the body of a call and names its type. The JSON encoder is loaded with the first body that needs it. */
export async function contentOf({ body, method, strictBody }: Call<unknown>): Promise<Content> {
  if (body === undefined) return noContent;
  if (method === 'GET' || method === 'HEAD') {
    throw new ConfigurationError(`A ${method} request cannot carry a body; give what it asks for in \`query\`.`);
  }
  if (typeof body === 'string') return { body, type: 'text/plain; charset=utf-8' };
  if (body instanceof URLSearchParams) return { body: body.toString(), type: 'application/x-www-form-urlencoded' };
  if (body instanceof Uint8Array) return { body: body as Uint8Array<ArrayBuffer>, type: 'application/octet-stream' };
  if (body instanceof ArrayBuffer) return { body: new Uint8Array(body), type: 'application/octet-stream' };
  // Encoded once: a retry sends the same bytes, with the same boundary.
  if (body instanceof Blob || body instanceof FormData) return writtenOut(body);
  const { jsonText } = await loaded(import('./json-text.js'));
  return { body: jsonText(body, strictBody === true), type: 'application/json' };
}

async function writtenOut(body: Blob | FormData): Promise<Content> {
  const response = new Response(body);
  const type = response.headers.get('content-type');
  return { body: new Uint8Array(await response.arrayBuffer()), type: type ?? 'application/octet-stream' };
}

const secretName = /secret|passw|token|assertion|verifier|authori[sz]ation|api[-_]?key|^code$/i;
/** Deeper than the bodies of any endpoint, and within the depth that JSON is written to. */
const deepestSecret = 8;

/** Returns the secrets in what a call sends, recognised by the names of their members, parameters and headers. */
export function secretsOf({ body, query }: Call<unknown>, headers: Readonly<Record<string, string>>): string[] {
  return [body, query, headers].flatMap((part) => secretsIn(part, 0));
}

function secretsIn(value: unknown, depth: number): string[] {
  // Text and bytes have no names, and each of their characters would be a member.
  if (typeof value !== 'object' || value === null || depth > deepestSecret || ArrayBuffer.isView(value)) return [];
  const isForm = value instanceof URLSearchParams || value instanceof FormData;
  const members: readonly (readonly [string, unknown])[] = isForm ? [...value.entries()] : Object.entries(value);
  return members.flatMap(([name, member]) => {
    if (!secretName.test(name)) return secretsIn(member, depth + 1);
    const values: readonly unknown[] = Array.isArray(member) ? member : [member];
    return values.flatMap((one) => (typeof one === 'string' ? [one] : secretsIn(one, depth + 1)));
  });
}

/** The options that every call takes. */
export const callOptions: readonly string[] = [
  'signal',
  'timeoutMs',
  'maxRetries',
  'headers',
  'onResponse',
] satisfies (keyof RequestOptions)[];

/** Checks the options of a call that are not checked elsewhere, and refuses unknown ones. */
export function checkedOptions(options: RequestOptions, further: readonly string[] = []): void {
  if (typeof options !== 'object' || (options as unknown) === null) {
    throw new ConfigurationError('"options" must be an object, such as { signal, timeoutMs }.');
  }
  for (const name in options) {
    if (callOptions.includes(name) || further.includes(name)) continue;
    if ((options as Readonly<Record<string, unknown>>)[name] === undefined) continue;
    throw new ConfigurationError(
      `"${name}" is not an option of a call. Options are: ${[...callOptions, ...further].join(', ')}.`,
    );
  }
  const { signal, onResponse } = options as { signal?: unknown; onResponse?: unknown };
  if (signal !== undefined && !isSignal(signal)) {
    throw new ConfigurationError('"signal" must be an AbortSignal.');
  }
  if (onResponse !== undefined && typeof onResponse !== 'function') {
    throw new ConfigurationError('"onResponse" must be a function.');
  }
}

/** Recognises a signal by its members, since another realm has another class. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener, throwIfAborted } = Object(value) as Partial<AbortSignal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function' && typeof throwIfAborted === 'function';
}

/** The names of headers for credentials and for the connection. */
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

/** Checks extra headers and lower-cases their names, so that none occurs twice. */
export function checkedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const checked: Record<string, string> = {};
  // An instance of Headers or Map has no own members and would count as empty.
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

/** The longest delay of a timer, in milliseconds; a longer one would fire at once. */
const largestTimerMs = 2_147_483_647;

/** Checks a number of milliseconds or attempts. */
export function checkedCount(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  if (!Number.isInteger(value) || value < least || value > largestTimerMs) {
    const got = typeof value === 'number' ? String(value) : `a value of type ${typeof value}`;
    throw new ConfigurationError(`"${name}" must be a whole number from ${least} to ${largestTimerMs}; got ${got}.`);
  }
  return value;
}
