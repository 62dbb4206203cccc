/**
 * What an endpoint gives back, before it becomes a `Response`.
 */

/** A response before it is one: a string body is plain text, everything else JSON. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Answers 200. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** Answers 201. */
export function created(body: unknown): Answer {
  return { status: 201, body };
}

/** Answers 204. */
export function nothing(): Answer {
  return { status: 204 };
}
