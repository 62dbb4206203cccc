/**
 * Reads what an error answer says, in any of the shapes the platform's services use, down to plain text, HTML and
 * nothing at all. Everything is optional and nothing is trusted; the caller scrubs the words before showing them.
 */
import type { FieldIssue } from '../../errors.js';
import { isObject } from '../read/json.js';

/** Is what could be read from an error answer. */
export interface Problem {
  readonly message: string | undefined;
  readonly issues: readonly FieldIssue[];
  /** The OAuth error code, such as `invalid_grant`. */
  readonly oauthError: string | undefined;
  /** The transaction id that some bodies repeat. */
  readonly requestId: string | undefined;
}

const mostIssues = 20;

/** Reads an error body: JSON `message`, `errors[].message`, `error_description`, `error`, `statusMessage`, plain text. */
export function readProblem(text: string): Problem {
  const body = parsed(text);
  if (!isObject(body)) {
    return {
      message: typeof body === 'string' ? body : plainText(text),
      issues: [],
      oauthError: undefined,
      requestId: undefined,
    };
  }
  const issues = [...fieldIssues(body['errors']), ...fieldIssues(body['details'])].slice(0, mostIssues);
  const nested = isObject(body['error']) ? body['error'] : undefined;
  return {
    message:
      words(body['message']) ??
      (issues.length > 0 ? issues.map(({ message }) => message).join('; ') : undefined) ??
      words(body['error_description']) ??
      words(body['error']) ??
      words(nested?.['message']) ??
      words(body['statusMessage']) ??
      words(body['name']) ??
      words(body['target'], 'the account belongs to another platform: '),
    issues,
    oauthError: words(body['error']),
    requestId: words(body['X-ANYPNT-TRX-ID']),
  };
}

function fieldIssues(list: unknown): FieldIssue[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, mostIssues).flatMap((item: unknown): FieldIssue[] => {
    if (typeof item === 'string') return [{ path: '', message: item }];
    if (!isObject(item)) return [];
    const message = words(item['message']) ?? words(item['errorCode']) ?? words(item['code']);
    if (message === undefined) return [];
    const path = words(item['path']) ?? words(item['dataPath']) ?? words(item['instancePath']) ?? words(item['field']);
    return [{ path: (path ?? '').replace(/^[./]/, ''), message }];
  });
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
  // A proxy's error page: its title is the one line worth telling.
  const title = /<title>([^<]{1,200})<\/title>/i.exec(trimmed.slice(0, 4_096));
  return title?.[1]?.trim() ?? 'an HTML page';
}

function words(value: unknown, prefix = ''): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? prefix + value.trim() : undefined;
}
