/**
 * Reads error responses in all the shapes that the platform's services use, down to plain text, HTML and an empty body.
 * Everything is optional and nothing is trusted; the caller scrubs the words before showing them.
 */
import type { FieldIssue } from '../../errors.js';
import { isObject } from '../read/json.js';

/** The readable content of an error response. */
export interface Problem {
  /** The platform's own message, followed by explanations one level deeper. */
  readonly message: string | undefined;
  readonly issues: readonly FieldIssue[];
  /** The platform's error code, such as `ASSET_PRE_CONDITIONS_FAILED`, or that of OAuth, such as `invalid_grant`. */
  readonly platformCode: string | undefined;
  /** The OAuth error code, such as `invalid_grant`. */
  readonly oauthError: string | undefined;
  /** The transaction id that some bodies repeat. */
  readonly requestId: string | undefined;
}

const mostIssues = 20;
const deepest = 5;
const nothing: Problem = {
  message: undefined,
  issues: [],
  platformCode: undefined,
  oauthError: undefined,
  requestId: undefined,
};

/** Reads the body of an error response. */
export function readProblem(text: string): Problem {
  const body = parsed(text);
  if (!isObject(body)) return { ...nothing, message: typeof body === 'string' ? body : plainText(text) };
  const nested = isObject(body['error']) ? body['error'] : {};
  const issues = [body['errors'], body['details'], nested['details'], nested['errors']]
    .flatMap((place) => explanations(place))
    .filter(({ path, message }, index, all) => all.findIndex((o) => o.path === path && o.message === message) === index)
    .slice(0, mostIssues);
  const sentence = words(body['message']) ?? words(body['error_description']) ?? words(nested['message']);
  const word =
    words(body['error']) ??
    words(body['statusMessage']) ??
    words(body['name']) ??
    words(body['target'], 'the account belongs to another platform: ');
  return {
    message: withExplanations(sentence ?? (issues.length > 0 ? undefined : word), issues),
    issues,
    platformCode:
      codeWord(body['code']) ?? codeWord(nested['code']) ?? codeWord(body['errorCode']) ?? oauthCode(body['error']),
    oauthError: words(body['error']),
    requestId: words(body['X-ANYPNT-TRX-ID']),
  };
}

/** Joins the platform's message and the explanations that it does not contain. */
function withExplanations(sentence: string | undefined, issues: readonly FieldIssue[]): string | undefined {
  const told = issues
    .filter(({ message }) => sentence?.includes(message) !== true)
    .map(({ path, message }) => (path === '' || message.includes(path) ? message : `${path}: ${message}`));
  if (told.length === 0) return sentence;
  return sentence === undefined ? told.join('; ') : `${sentence.replace(/[.:]$/, '')}: ${told.join('; ')}`;
}

/**
 * Explanations in all forms that were seen: a text, a list of texts or objects, an object with `errors` or a `message`,
 * a map from field to texts.
 */
function explanations(place: unknown, depth = 0): FieldIssue[] {
  if (depth > deepest) return [];
  if (typeof place === 'string') return place.trim() === '' ? [] : [{ path: '', message: place.trim() }];
  if (Array.isArray(place)) return place.slice(0, mostIssues).flatMap((item: unknown) => issueOf(item));
  if (!isObject(place)) return [];
  const inner = explanations(place['errors'], depth + 1);
  if (inner.length > 0) return inner;
  const own = issueOf(place);
  return own.length > 0 ? own : byField(place);
}

function issueOf(item: unknown): FieldIssue[] {
  if (typeof item === 'string') return item.trim() === '' ? [] : [{ path: '', message: item.trim() }];
  if (!isObject(item)) return [];
  const message = words(item['message']) ?? words(item['errorCode']) ?? words(item['code']);
  if (message === undefined) return [];
  const path = words(item['path']) ?? words(item['dataPath']) ?? words(item['instancePath']) ?? words(item['field']);
  return [{ path: (path ?? '').replace(/^[./]/, ''), message }];
}

/** A map from field to texts: every value is a text or a list of texts, else it is some other object. */
function byField(map: Readonly<Record<string, unknown>>): FieldIssue[] {
  const entries = Object.entries(map).slice(0, mostIssues);
  const lists = entries.map(
    ([path, value]) => [path, (Array.isArray(value) ? value.slice(0, mostIssues) : [value]) as unknown[]] as const,
  );
  if (!lists.every(([, list]) => list.every((one) => typeof one === 'string'))) return [];
  return lists.flatMap(([path, list]) => list.map((message) => ({ path, message: String(message) })));
}

/** A code worth showing is a word; a number repeats the status. */
function codeWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z][\w.-]{1,79}$/.test(value) ? value : undefined;
}

/** The codes of RFC 6749 are words with underscores; what others write there repeats the status in words. */
function oauthCode(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]{1,40}(?:_[a-z]{1,40}){1,4}$/.test(value) ? value : undefined;
}

function parsed(text: string): unknown {
  const start = text.trimStart()[0];
  if (start !== '{' && start !== '[' && start !== '"') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function plainText(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (!trimmed.startsWith('<')) return trimmed;
  // A proxy's error page: its title is the one line worth showing.
  const title = /<title>([^<]{1,200})<\/title>/i.exec(trimmed.slice(0, 4_096));
  return title?.[1]?.trim() ?? 'an HTML page';
}

function words(value: unknown, prefix = ''): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? prefix + value.trim() : undefined;
}
