/**
 * An operation of the platform, as generated from the documents in `openapi/`, and the types of its input and response.
 * Types only.
 */
import type { Model } from '../read/model.js';
import type { Bytes } from '../transport/fetch.js';
import type { HttpMethod, Replay } from './call.js';
import type { PathValues, Query } from './path.js';

/** One operation: its route and scopes at run time, its wire types at compile time. */
export interface Operation<Method extends string, Route extends string, Wire> {
  /** The `operationId` of the document. */
  readonly id: string;
  readonly method: Method;
  /** The path template, from the host root. */
  readonly path: Route;
  /** Alternative sets of scopes that permit the call; one set must be held in full. */
  readonly scopes?: readonly (readonly string[])[];
  /** Set where the method's default does not apply. */
  readonly replay?: Replay;
  /** The largest `limit` that the endpoint accepts. */
  readonly largestPage?: number;
  /** Path parameters that stand for several segments. */
  readonly restOfPath?: readonly string[];
  /** Ties the generated types to the constant; never set at run time. */
  readonly '~wire'?: (wire: Wire) => Wire;
}

/** Any operation, without its wire types. */
export type ProbedOperation = Pick<Operation<HttpMethod, string, unknown>, 'id' | 'method' | 'path'>;

type Content<Answer> = Answer extends { readonly content: infer Types }
  ? Types extends { readonly 'application/json': infer Json }
    ? Json
    : Types[keyof Types]
  : undefined;

/** A type that is writable at every depth, as parsed JSON is. */
export type Mutable<Json> = Json extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Json extends object
    ? { -readonly [Name in keyof Json]: Mutable<Json[Name]> }
    : Json;

type SuccessOf<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202 | 204 ? Status : never;
}[keyof Responses];

/** The successful response of an operation. */
export type WireAnswer<Wire> = Wire extends { readonly responses: infer Responses }
  ? Content<Responses[SuccessOf<Responses>]>
  : unknown;

/** A type whose optional members may be `undefined`, at every depth. */
type Loosened<Json> = Json extends readonly (infer Item)[]
  ? readonly Loosened<Item>[]
  : Json extends object
    ? {
        readonly [Name in keyof Json]: undefined extends Json[Name]
          ? Loosened<Json[Name]> | undefined
          : Loosened<Json[Name]>;
      }
    : Json;

type BodyOf<Types> = {
  [Type in keyof Types]: Type extends 'application/json'
    ? Loosened<Types[Type]>
    : Type extends 'multipart/form-data'
      ? FormData
      : Type extends 'application/x-www-form-urlencoded'
        ? URLSearchParams
        : Type extends `text/${string}`
          ? string
          : string | Blob | Bytes | ArrayBuffer;
}[keyof Types];

type BodyInput<Wire> = Wire extends { readonly requestBody: { readonly content: infer Types } }
  ? { readonly body: BodyOf<Types> }
  : Wire extends { readonly requestBody?: { readonly content: infer Types } }
    ? unknown extends Types
      ? { readonly body?: undefined }
      : { readonly body?: BodyOf<Types> | undefined }
    : { readonly body?: undefined };

type QueryInput<Wire> = Wire extends { readonly parameters: { readonly query: infer Query } }
  ? { readonly query: Loosened<Query> }
  : Wire extends { readonly parameters: { readonly query?: infer Query } }
    ? unknown extends Query
      ? { readonly query?: undefined }
      : { readonly query?: Loosened<NonNullable<Query>> | undefined }
    : { readonly query?: undefined };

/** Headers of a request: those that its document declares with their types, all others open. */
export type HeaderInput<Wire> = (Wire extends { readonly parameters: { readonly header?: infer Declared } }
  ? unknown extends Declared
    ? unknown
    : Loosened<NonNullable<Declared>>
  : unknown) &
  OpenHeaders;

/** Headers that no document declares. */
export type OpenHeaders = Readonly<Record<string, string | number | boolean | undefined>>;

type PathInput<Route extends string> = Route extends `${string}{${string}`
  ? { readonly path: PathValues<Route> }
  : { readonly path?: undefined };

/** The input of an operation: path values, query and body, each checked against the API description. */
export type WireInput<Wire, Route extends string> = PathInput<Route> & QueryInput<Wire> & BodyInput<Wire>;

/**
 * The input of a call: the operation's wire input and the reader of the response, absent where the body is of no
 * interest.
 */
export type OperationInput<Wire, Route extends string, Result> = WireInput<Wire, Route> & {
  readonly read?: Model<Result, Mutable<WireAnswer<Wire>>> | undefined;
  /** Authorization header in place of the bearer token, for endpoints that require the app's own credentials. */
  readonly authorization?: string | undefined;
};

/** The input of any operation, as the HTTP client sees it. */
export interface AnyInput<Result> {
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  readonly query?: Query | undefined;
  readonly body?: unknown;
  readonly read?: Model<Result> | undefined;
  readonly authorization?: string | undefined;
}

/** The request body of an operation. */
export type BodyOfOperation<Some> =
  Some extends Operation<string, string, infer Wire>
    ? BodyInput<Wire> extends { readonly body?: infer Body }
      ? Exclude<Body, undefined>
      : never
    : never;
