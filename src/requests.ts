/**
 * Requests to any endpoint of the platform: the routes that the documents describe with their types, all others open.
 */
import type { HttpMethod, Replay, RequestOptions } from './core/call/call.js';
import type { HttpClient } from './core/call/http-client.js';
import { checkedHeaders, checkedOptions } from './core/call/request-content.js';
import type { HeaderInput, Mutable, OpenHeaders, WireAnswer, WireInput } from './core/call/operation.js';
import { literalPath, path, serviceOf, type Path, type PathValues, type Query } from './core/call/path.js';
import { largestPageOf, type ListSource } from './core/list/paged-list.js';
import { isObject, memberOf } from './core/read/json.js';
import { anyModel, standardModel, type Model, type StandardSchema } from './core/read/model.js';
import type { Redactor } from './core/report/redact.js';
import { ConfigurationError } from './errors.js';
import { unusualPages, type PagedRoute, type Routes } from './generated/operations.js';
import type { Scope } from './resources/scope.js';

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

/** What requests are sent with. */
export interface RequestContext {
  readonly http: HttpClient;
  readonly scope: Scope;
  readonly redactor: Redactor;
}

interface Input {
  readonly path?: Readonly<Record<string, string | number | undefined>> | undefined;
  readonly query?: Query | undefined;
  readonly headers?: OpenHeaders | undefined;
  readonly body?: unknown;
  readonly replay?: Replay | undefined;
  readonly schema?: StandardSchema | undefined;
}

const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] satisfies HttpMethod[];
const requestNames = ['method', 'path', 'query', 'body', 'replay', 'schema'];
const inputNames = ['path', 'query', 'headers', 'body', 'replay', 'schema'];

/** Sends a request by its route, or in the older form. */
export async function sendRequest(
  context: RequestContext,
  route: string | AnypointRequest,
  first: unknown,
  second: unknown,
): Promise<unknown> {
  if (typeof route !== 'string') return sendLiteral(context, route, first as RequestOptions | undefined);
  const input = checkedInput(first, inputNames) as Input;
  const options = withHeaders(second as RequestOptions | undefined, input.headers);
  const { method, template } = partsOf(route);
  return send(context, { method, at: await filled(context, template, input.path ?? {}, options), ...input }, options);
}

/** Describes the list that a paged route is. */
export function listOfRoute(context: RequestContext, route: string, given: unknown): ListSource<unknown, unknown> {
  const { pageSize, ...input } = checkedInput(given, ['path', 'query', 'headers', 'pageSize']) as Input & {
    pageSize?: number;
  };
  const { method, template } = partsOf(route);
  if (method !== 'GET') throw new ConfigurationError(`"route" must begin with GET: ${method} lists nothing.`);
  for (const name of ['offset', 'limit']) {
    if (memberOf(input.query, name) === undefined) continue;
    throw new ConfigurationError(`"query" must not hold "${name}": the list pages by itself; give \`pageSize\`.`);
  }
  const { items, ...page } = Object.hasOwn(unusualPages, route) ? (unusualPages[route] ?? {}) : {};
  return {
    readPage: async (request, given) => {
      const options = withHeaders(given, input.headers);
      const at = await filled(context, template, input.path ?? {}, options);
      const answer = await send(context, { method, at, query: { ...input.query, ...request } }, options);
      const total = memberOf(answer, 'total');
      return { entries: entriesOf(answer, items), total: typeof total === 'number' ? total : undefined };
    },
    keyOf: keyOfEntry,
    itemsOf: (entry) => [entry],
    pageSize,
    largestPage: largestPageOf(page),
  };
}

/** A bare list, the member that is named, or else the only list in the envelope. */
function entriesOf(answer: unknown, member: string | undefined): readonly unknown[] {
  if (Array.isArray(answer)) return answer as unknown[];
  const lists = isObject(answer) ? Object.entries(answer).filter(([, value]) => Array.isArray(value)) : [];
  const found = member === undefined ? (lists.length === 1 ? lists[0]?.[1] : undefined) : memberOf(answer, member);
  if (Array.isArray(found)) return found as unknown[];
  throw new ConfigurationError(
    'The endpoint answers with no list, or with several: ask for its pages one by one, with `anypoint.request`.',
  );
}

function keyOfEntry(entry: unknown): string | number {
  const id = memberOf(entry, 'id') ?? memberOf(entry, 'client_id') ?? memberOf(entry, 'providerId');
  return typeof id === 'string' || typeof id === 'number' ? id : JSON.stringify(entry);
}

function checkedInput(given: unknown, names: readonly string[]): object {
  if (given === undefined) return {};
  if (!isObject(given)) throw new ConfigurationError(`"input" must be an object: { ${names.join(', ')} }.`);
  const unknown = Object.keys(given).find((name) => given[name] !== undefined && !names.includes(name));
  if (unknown === undefined) return given;
  throw new ConfigurationError(
    `"${unknown}" is not known here: accepted are ${names.map((one) => `"${one}"`).join(', ')}.`,
  );
}

/** Adds the headers of a call's input to its options. */
function withHeaders(options: RequestOptions = {}, headers: OpenHeaders | undefined): RequestOptions {
  if (headers === undefined) return options;
  checkedOptions(options);
  return { ...options, headers: { ...checkedHeaders(options.headers ?? {}), ...checkedHeaders(asTexts(headers)) } };
}

function asTexts(headers: OpenHeaders): Readonly<Record<string, string>> {
  // What is no plain object is left as it is, to be refused with the reason.
  if (!isObject(headers) || Symbol.iterator in headers) return headers as Readonly<Record<string, string>>;
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  const texts = given.map(([name, value]) => [name, isScalar(value) ? String(value) : value]);
  return Object.fromEntries(texts) as Readonly<Record<string, string>>;
}

function isScalar(value: unknown): boolean {
  return Number.isFinite(value) || typeof value === 'boolean';
}

function partsOf(route: string): { readonly method: HttpMethod; readonly template: string } {
  const [method = '', template = '', ...rest] = route.split(' ');
  if (!methods.includes(method) || !template.startsWith('/') || rest.length > 0) {
    throw new ConfigurationError(
      `"route" must be a method and a path template, such as "GET /accounts/api/me"; the method is one of ${methods.join(', ')}.`,
    );
  }
  return { method: method as HttpMethod, template };
}

const restOfPath = /\{(filePath|pagePath)\}/;

/** Fills a template; organization, business group and environment are the client's where the call names none. */
async function filled(
  { scope }: RequestContext,
  template: string,
  values: Readonly<Record<string, string | number | undefined>>,
  options: RequestOptions,
): Promise<Path> {
  if (!isObject(values)) throw new ConfigurationError('"path" must be an object of the names in the route.');
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const stranger = Object.keys(values).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    throw new ConfigurationError(
      `"path.${stranger}" is not in the route, which has ${names.length === 0 ? 'no names' : names.map((name) => `{${name}}`).join(', ')}.`,
    );
  }
  const whole: Record<string, string | number> = {};
  for (const name of names) {
    const value = values[name] ?? (await defaultOf(scope, name, template, options));
    if (value !== undefined) whole[name] = value;
  }
  literalPath(template.replaceAll(/\{\w+\}/g, 'x'));
  const rest = restOfPath.exec(template)?.[1];
  return path<string>(template, whole, rest === undefined ? [] : [rest]);
}

async function defaultOf(
  scope: Scope,
  name: string,
  template: string,
  options: RequestOptions,
): Promise<string | undefined> {
  // API Manager's paths name the business group that owns the environment; all others the root organization.
  const inGroup = serviceOf(template) === 'apimanager' || template.includes('{environmentId}');
  if (name === 'businessGroupId' || (name === 'organizationId' && inGroup)) return scope.businessGroup({}, options);
  if (name === 'organizationId') return scope.root({}, options);
  return name === 'environmentId' ? (await scope.environment({}, options)).environmentId : undefined;
}

function sendLiteral(
  context: RequestContext,
  request: AnypointRequest,
  options: RequestOptions | undefined,
): Promise<unknown> {
  const { method = 'GET', path: text, ...parts } = checkedInput(Object(request), requestNames) as AnypointRequest;
  if (!methods.includes(method)) throw new ConfigurationError(`"method" must be one of ${methods.join(', ')}.`);
  const literal = literalPath(text);
  // Errors and logs tell the route, and callers write anything into a path.
  return send(context, { method, at: { ...literal, route: context.redactor.scrub(literal.route) }, ...parts }, options);
}

function send(
  { http }: RequestContext,
  { method, at, query, body, replay, schema }: Omit<Input, 'path'> & { readonly method: HttpMethod; readonly at: Path },
  options: RequestOptions | undefined,
): Promise<unknown> {
  if (replay !== undefined && !['safe', 'never'].includes(replay)) {
    throw new ConfigurationError(`"replay" must be 'safe' or 'never'.`);
  }
  const model: Model<unknown> = schema === undefined ? anyModel : standardModel(schema);
  return http.request({ method, path: at, query, body, strictBody: true, model, replay }, options);
}
