/** Sends requests to any endpoint of the platform. Loaded with the first one. */
import type { HttpMethod, Replay, RequestOptions } from './core/call/call.js';
import type { HttpClient } from './core/call/http-client.js';
import { literalPath } from './core/call/literal-path.js';
import type { OpenHeaders } from './core/call/operation.js';
import { path, serviceOf, type Path, type Query } from './core/call/path.js';
import { checkedHeaders, checkedOptions } from './core/call/request-content.js';
import { largestPageOf, type ListSource } from './core/list/paged-list.js';
import { isObject, memberOf } from './core/read/json.js';
import { anyModel, type Model } from './core/read/model.js';
import { standardModel, type StandardSchema } from './core/read/standard-schema.js';
import type { Redactor } from './core/report/redact.js';
import { ConfigurationError } from './errors.js';
import { unusualPages } from './generated/operations.js';
import type { AnypointRequest } from './requests.js';
import type { Scope } from './resources/scope.js';

/** The context that requests are sent in. */
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

/** Describes the list behind a paged route. */
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

/** Returns the entries: a bare list, the named member, or else the only list in the envelope. */
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
  // Anything but a plain object is left unchanged, to be refused with the reason.
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

/** Fills a template. Organization, business group and environment default to the client's. */
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
  // Errors and logs show the route, and callers may write anything into a path.
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
