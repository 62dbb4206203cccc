/**
 * An operation of the platform, as generated from the documents in `openapi/`, and the types of what is sent with it
 * and what it answers. Types only.
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
  /** Alternatives of scopes that permit the call; one of them must be held whole. */
  readonly scopes?: readonly (readonly string[])[];
  /** Where the default of the method is wrong. */
  readonly replay?: Replay;
  /** The largest `limit` that the endpoint accepts. */
  readonly largestPage?: number;
  /** Names in the path that stand for several segments. */
  readonly restOfPath?: readonly string[];
  /** Ties the generated types to the constant; never there at run time. */
  readonly '~wire'?: (wire: Wire) => Wire;
}

/** Any operation, where the types of its wire are of no interest. */
export type ProbedOperation = Pick<Operation<HttpMethod, string, unknown>, 'id' | 'method' | 'path'>;

type Content<Answer> = Answer extends { readonly content: infer Types }
  ? Types extends { readonly 'application/json': infer Json }
    ? Json
    : Types[keyof Types]
  : undefined;

/** Writable at every depth, as parsed JSON is. */
export type Mutable<Json> = Json extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Json extends object
    ? { -readonly [Name in keyof Json]: Mutable<Json[Name]> }
    : Json;

type SuccessOf<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202 | 204 ? Status : never;
}[keyof Responses];

/** What an operation answers when all goes well. */
export type WireAnswer<Wire> = Wire extends { readonly responses: infer Responses }
  ? Content<Responses[SuccessOf<Responses>]>
  : unknown;

/** `undefined` stands for a member that is left out, at every depth. */
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

/** What is sent with an operation: the values of its path, its query and its body, each checked against the document. */
export type WireInput<Wire, Route extends string> = PathInput<Route> & QueryInput<Wire> & BodyInput<Wire>;

/** What an operation is called with: its wire input, and what reads the response, left out where the body is of no interest. */
export type OperationInput<Wire, Route extends string, Result> = WireInput<Wire, Route> & {
  readonly read?: Model<Result, Mutable<WireAnswer<Wire>>> | undefined;
  /** Replaces the bearer token, for endpoints that want the app's own credentials. */
  readonly authorization?: string | undefined;
};

/** The input of any operation, as the HTTP client looks at it. */
export interface AnyInput<Result> {
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  readonly query?: Query | undefined;
  readonly body?: unknown;
  readonly read?: Model<Result> | undefined;
  readonly authorization?: string | undefined;
}

/** What an operation is sent as its body. */
export type BodyOfOperation<Some> =
  Some extends Operation<string, string, infer Wire>
    ? BodyInput<Wire> extends { readonly body?: infer Body }
      ? Exclude<Body, undefined>
      : never
    : never;
