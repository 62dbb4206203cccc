/** What this package needs of a `fetch`, so that another can be given to it. Types only. */

/** A body ready to go: text, or bytes. */
export type RequestBody = string | Bytes;

/** Bytes in memory of their own. Written so because `Uint8Array` takes no argument before TypeScript 5.7. */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;

/** The options of a {@link Fetch}, beside the URL: plain values, which every implementation can read. */
export interface FetchInit {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body?: RequestBody;
  /** Redirects are not followed: neither the token nor a body may go to another origin. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** The subset of a response that is read. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
      cancel(): Promise<unknown>;
    };
    cancel(): Promise<unknown>;
  } | null;
  text(): Promise<string>;
}

/** The part of the `fetch` interface that this package uses; the global `fetch` fits, and so does undici's. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchedResponse>;
