/** The types of requests to any endpoint of the platform: described routes are typed, all others are open. */
import type { HttpMethod, Replay, RequestOptions } from './core/call/call.js';
import type { HeaderInput, Mutable, WireAnswer, WireInput } from './core/call/operation.js';
import type { PathValues, Query } from './core/call/path.js';
import type { StandardSchema } from './core/read/standard-schema.js';
import type { PagedRoute, Routes } from './generated/operations.js';

/** A request to any endpoint of the platform in the older form, with a complete path. */
export interface AnypointRequest {
  /** @default 'GET' */
  readonly method?: HttpMethod | undefined;
  /** Path from the host root, such as `/designcenter/api-designer/projects`. No `.` or `..` segment, no query. */
  readonly path: string;
  readonly query?: Query | undefined;
  /** Plain data is sent as JSON; `FormData`, `URLSearchParams`, `Blob`, text and bytes are sent unchanged. */
  readonly body?: unknown;
  /**
   * Whether the request may be retried when it may already have been carried out.
   * @default 'safe' for GET, HEAD, PUT and DELETE, else 'never'
   */
  readonly replay?: Replay | undefined;
  /** Schema to check the response with: any Standard Schema, such as one of zod, valibot or arktype. */
  readonly schema?: StandardSchema | undefined;
}

/** A route that the documents describe: method and path template, such as `GET /accounts/api/me`. */
export type DescribedRoute = keyof Routes;

/** Any route: a described one, which editors complete, or another one in the same form. */
// `{}` in place of the record would not do: the compiler drops it, and then the described routes, which the form covers.
export type AnyRoute = DescribedRoute | (`${HttpMethod} /${string}` & Record<never, never>);

type TemplateOf<Route> = Route extends `${string} ${infer Template}` ? Template : never;
type DescribedTemplate = TemplateOf<DescribedRoute>;

/** Path parameters that default to the client's options. */
type Defaulted = 'organizationId' | 'businessGroupId' | 'environmentId';
type WithDefaults<Values> = {
  readonly [Name in Exclude<keyof Values, Defaulted>]: Values[Name];
} & { readonly [Name in Extract<keyof Values, Defaulted>]?: Values[Name] | undefined };

type PathPart<Template extends string> = Template extends `${string}{${string}`
  ? Exclude<keyof PathValues<Template>, Defaulted> extends never
    ? { readonly path?: WithDefaults<PathValues<Template>> | undefined }
    : { readonly path: WithDefaults<PathValues<Template>> }
  : { readonly path?: undefined };

/** The parts of a request whose route no document describes. */
interface OpenParts extends HeaderPart<unknown> {
  readonly query?: Query | undefined;
  readonly body?: unknown;
}

interface HeaderPart<Wire> {
  /**
   * Header parameters of the endpoint, and any others. They take precedence over headers of the same name in the
   * options.
   */
  readonly headers?: HeaderInput<Wire> | undefined;
}

interface CommonParts<Output> {
  /**
   * Schema that checks the response and determines its type: any Standard Schema. Without it, nothing is checked at run
   * time.
   */
  readonly schema?: StandardSchema<Output> | undefined;
  /**
   * Whether the request may be retried when it may already have been carried out.
   * @default 'safe' for GET, HEAD, PUT and DELETE, else 'never'
   */
  readonly replay?: Replay | undefined;
}

type MethodOf<Route> = Route extends `${infer Method} ${string}` ? Method : never;

/** The type that the compiler shows where a described path has no such method. */
type MethodNotDescribed<Route extends string> =
  `This path is not described with ${MethodOf<Route>}, but with ${MethodOf<Extract<DescribedRoute, `${string} ${TemplateOf<Route>}`>>}`;

type Parts<Route extends string> = PathPart<TemplateOf<Route>> &
  (Route extends DescribedRoute ? Omit<WireInput<Routes[Route], ''>, 'path'> & HeaderPart<Routes[Route]> : OpenParts);

/**
 * The parts of a route's input. Mapped, so that compiler messages name the type rather than everything it consists of.
 */
type InputOf<Route extends string> = {
  [Part in keyof Parts<Route> as [Parts<Route>[Part]] extends [undefined] ? never : Part]: Parts<Route>[Part];
};

/** The input of a route: path values, query, headers and body. */
export type RouteInput<Route extends string> = Route extends DescribedRoute
  ? InputOf<Route>
  : TemplateOf<Route> extends DescribedTemplate
    ? MethodNotDescribed<Route>
    : InputOf<Route>;

/** The response of a route, as described. */
export type RouteAnswer<Route> = Route extends DescribedRoute ? Mutable<WireAnswer<Routes[Route]>> : unknown;

type Required<Input> = { [Name in keyof Input]-?: undefined extends Input[Name] ? never : Name }[keyof Input];

/** The remaining arguments of `anypoint.request`. The input is optional where nothing in it is required. */
export type RequestArguments<Route, Output> = Route extends DescribedRoute
  ? ArgumentsWith<InputOf<Route>, Output>
  : Route extends string
    ? TemplateOf<Route> extends DescribedTemplate
      ? [input: MethodNotDescribed<Route>]
      : ArgumentsWith<InputOf<Route>, Output>
    : [options?: RequestOptions];

type ArgumentsWith<Input, Output> =
  Required<Input> extends never
    ? [input?: Input & CommonParts<Output>, options?: RequestOptions]
    : [input: Input & CommonParts<Output>, options?: RequestOptions];

/** The result of `anypoint.request`. */
export type RequestResult<Route, Output> = Route extends { readonly schema: StandardSchema<infer Checked> }
  ? Checked
  : Output;

/** The entries of a page. */
export type PageItem<Route> = ItemOf<RouteAnswer<Route>>;
/** The entry type of each form that a response may have. */
type ItemOf<Answer> = Answer extends readonly (infer Item)[]
  ? Item
  : ListsOf<Answer> extends infer Lists
    ? Lists[keyof Lists]
    : never;
type ListsOf<Answer> = {
  [Name in keyof Answer as NonNullable<Answer[Name]> extends readonly unknown[] ? Name : never]-?: NonNullable<
    Answer[Name]
  > extends readonly (infer Item)[]
    ? Item
    : never;
};

/** The input of a list request; `offset` and `limit` are set by the list. */
export type PagedInput<Route extends PagedRoute> = PathPart<TemplateOf<Route>> &
  HeaderPart<Routes[Route]> & {
    readonly query?: Omit<NonNullable<QueryOf<RouteInput<Route>>>, 'offset' | 'limit'> | undefined;
    /** Number of entries to request per page. @default the largest page that the endpoint is known to accept, or 100 */
    readonly pageSize?: number | undefined;
  };
type QueryOf<Input> = Input extends { readonly query?: infer Found } ? Found : never;

/** The remaining arguments of `anypoint.requestAll`. */
export type ListArguments<Route extends PagedRoute> =
  // For any other route the compiler reports the route itself, as long as the number of arguments fits.
  PagedRoute extends Route
    ? [input?: PagedInput<Route>, options?: RequestOptions]
    : Required<PagedInput<Route>> extends never
      ? [input?: PagedInput<Route>, options?: RequestOptions]
      : [input: PagedInput<Route>, options?: RequestOptions];
