/**
 * Endpoints that a test handles itself: those that are described and not simulated, or that should respond differently.
 */
import { ConfigurationError } from '../errors.js';
import type { Answer } from './answer.js';
import type { Call } from './call.js';
import { operations, withScopesOf } from './handlers/index.js';
import { checkMembers, status, textByName, type MemberRule } from './known-members.js';
import type { Endpoint } from './router.js';
import type { World } from './world/state.js';

/** A method and a path template from the host root, with names in braces. */
export type LocalRoute = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

/** A request as a {@link LocalHandler} sees it. */
export interface LocalRequest {
  readonly request: Request;
  /** The decoded path parameters, by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The state of the local platform, to read and to change. */
  readonly state: World;
}

/** The response of a {@link LocalHandler}. */
export interface LocalResponse {
  /** @default 200 */
  readonly status?: number | undefined;
  /** Text is sent unchanged, everything else as JSON. @default no body */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A handler, which responds to a request in place of the local platform. */
export type LocalHandler = (request: LocalRequest) => LocalResponse | Promise<LocalResponse>;

const rules = {
  status,
  body: { accepted: 'anything', takes: () => true },
  headers: textByName,
} as const satisfies Readonly<Record<keyof LocalResponse, MemberRule>>;

/**
 * Makes the endpoint for a route. A described operation keeps the check of its scopes.
 *
 * @throws ConfigurationError that says how a route is written, or that the handler is none
 */
export function handledEndpoint(route: unknown, handler: LocalHandler): Endpoint {
  const said = String(route);
  const [, method, path] = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/.exec(said) ?? [];
  if (method === undefined || path === undefined) {
    throw new ConfigurationError(
      `The route "${said}" must be a method in capital letters, a blank, and a path from the host root with names in ` +
        `braces, such as 'GET /accounts/api/organizations/{organizationId}'.`,
    );
  }
  if (typeof handler !== 'function') throw new ConfigurationError(`The handler of ${said} must be a function.`);
  const handle = async (call: Call<string>): Promise<Answer> => {
    const { request, url, params, state } = call;
    const given = await handler({ request, path: params, query: url.searchParams, state });
    checkMembers(`The response of the handler of ${said}`, given, rules);
    const { status: answered = 200, body, headers } = given;
    return { status: answered, body, headers };
  };
  const operation = operations.find((one) => one.method === method && one.path === path);
  if (operation === undefined) return { method, path, handle };
  return { method, path, restOfPath: operation.restOfPath, handle: withScopesOf(operation, handle) };
}
