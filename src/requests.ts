/**
 * The types of requests to any endpoint of the platform: the routes that the documents describe with theirs, all others
 * open.
 */
import type { HttpMethod, Replay, RequestOptions } from './core/call/call.js';
import type { HeaderInput, Mutable, WireAnswer, WireInput } from './core/call/operation.js';
import type { PathValues, Query } from './core/call/path.js';
import type { StandardSchema } from './core/read/standard-schema.js';
import type { PagedRoute, Routes } from './generated/operations.js';

/** A request to any endpoint of the platform, in the older form, with the path written out. */
export interface AnypointRequest {
  /** @default 'GET' */
  readonly method?: HttpMethod | undefined;
  /** Path from the host root, such as `/designcenter/api-designer/projects`. No `.` or `..` segment, no query. */
  readonly path: string;
  readonly query?: Query | undefined;
  /** Plain data is sent as JSON; `FormData`, `URLSearchParams`, `Blob`, text and bytes as what they are. */
  readonly body?: unknown;
  /** Whether the request may be repeated when it may already have been carried out. @default 'safe' for GET, HEAD, PUT and DELETE, else 'never' */
  readonly replay?: Replay | undefined;
  /** Checks the response: any Standard Schema, such as one of zod, valibot or arktype. */
  readonly schema?: StandardSchema | undefined;
}

/** A route that the documents describe: method and path template, such as `GET /accounts/api/me`. */
export type DescribedRoute = keyof Routes;

/** Any route: a described one, which the editor completes, or another one in the same form. */
// `{}` in place of the record would not do: the compiler drops it, and then the described routes, which the form covers.
export type AnyRoute = DescribedRoute | (`${HttpMethod} /${string}` & Record<never, never>);

type TemplateOf<Route> = Route extends `${string} ${infer Template}` ? Template : never;
type DescribedTemplate = TemplateOf<DescribedRoute>;

/** Names in a path that the client's own options stand in for. */
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
  /** Header parameters of the endpoint, and any others; they win over headers of the same name in the options. */
  readonly headers?: HeaderInput<Wire> | undefined;
}

interface CommonParts<Output> {
  /** Checks the response, and gives its type: any Standard Schema. Without it nothing is checked at run time. */
  readonly schema?: StandardSchema<Output> | undefined;
  /** Whether the request may be repeated when it may already have been carried out. @default 'safe' for GET, HEAD, PUT and DELETE, else 'never' */
  readonly replay?: Replay | undefined;
}

type MethodOf<Route> = Route extends `${infer Method} ${string}` ? Method : never;

/** What the compiler shows where a described path has no such method: a sentence, since no input fits. */
type MethodNotDescribed<Route extends string> =
  `This path is not described with ${MethodOf<Route>}, but with ${MethodOf<Extract<DescribedRoute, `${string} ${TemplateOf<Route>}`>>}`;

type Parts<Route extends string> = PathPart<TemplateOf<Route>> &
  (Route extends DescribedRoute ? Omit<WireInput<Routes[Route], ''>, 'path'> & HeaderPart<Routes[Route]> : OpenParts);

/** The parts that a route has. Mapped, so that messages of the compiler name it and not all that it is made of. */
type InputOf<Route extends string> = {
  [Part in keyof Parts<Route> as [Parts<Route>[Part]] extends [undefined] ? never : Part]: Parts<Route>[Part];
};

/** What a route is sent with: path values, query, headers and body. */
export type RouteInput<Route extends string> = Route extends DescribedRoute
  ? InputOf<Route>
  : TemplateOf<Route> extends DescribedTemplate
    ? MethodNotDescribed<Route>
    : InputOf<Route>;

/** What a route answers, as its document says. */
export type RouteAnswer<Route> = Route extends DescribedRoute ? Mutable<WireAnswer<Routes[Route]>> : unknown;

type Required<Input> = { [Name in keyof Input]-?: undefined extends Input[Name] ? never : Name }[keyof Input];

/** The further arguments of `anypoint.request`: the input may be left out where nothing in it is needed. */
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

/** What `anypoint.request` resolves to. */
export type RequestResult<Route, Output> = Route extends { readonly schema: StandardSchema<infer Checked> }
  ? Checked
  : Output;

/** The entries of a page. */
export type PageItem<Route> = ItemOf<RouteAnswer<Route>>;
/** Goes through the forms that an answer may have. */
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

/** The parts of a list request: `offset` and `limit` are the list's own. */
export type PagedInput<Route extends PagedRoute> = PathPart<TemplateOf<Route>> &
  HeaderPart<Routes[Route]> & {
    readonly query?: Omit<NonNullable<QueryOf<RouteInput<Route>>>, 'offset' | 'limit'> | undefined;
    /** How many entries to ask for with each request. @default the largest page that the endpoint is known to accept, or 100 */
    readonly pageSize?: number | undefined;
  };
type QueryOf<Input> = Input extends { readonly query?: infer Found } ? Found : never;

/** The further arguments of `anypoint.requestAll`. */
export type ListArguments<Route extends PagedRoute> =
  // Of a route that is none of these the compiler tells that, if it finds nothing wrong with the number of arguments.
  PagedRoute extends Route
    ? [input?: PagedInput<Route>, options?: RequestOptions]
    : Required<PagedInput<Route>> extends never
      ? [input?: PagedInput<Route>, options?: RequestOptions]
      : [input: PagedInput<Route>, options?: RequestOptions];
