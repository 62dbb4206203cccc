/**
 * Receives requests for the local platform, whichever way they come: notes them, applies faults on order, and gives
 * back an answer, a cut connection or silence. How a cut or silence feels is left to the way (`fetch` or a socket).
 */
import type { Platform } from './call.js';
import { Faults, ownAnswer, spoil } from './faults/faults.js';
import { answerRefusal, Refusal } from './problems.js';
import { RateLimits } from './faults/rate-limits.js';
import { createRouter, toResponse, type Endpoint, type Router } from './router.js';
import { endpoints } from './handlers/index.js';

/** Shared by all local platforms: what differs between them comes with each request. */
let simulated: Router | undefined;

/** A request that the local platform received. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path without its query. */
  readonly path: string;
  /** The query as it was sent, without the values of parameters that can hold a secret; empty without a query. */
  readonly query: string;
  /** The status of the response; 0 while there is none, and forever when a fault withheld it. */
  readonly status: number;
}

/** What comes of a request: a response, a cut connection, or nothing at all. */
export type Outcome = Response | 'cut' | 'silence';

/** The query parameters whose values are shown in `requests`. */
const PLAIN_PARAMETERS: ReadonlySet<string> = new Set(
  (
    'active,apiGroupInstanceId,apiInstanceId,apiVersionId,ascending,assetId,assetVersion,expandAll,filter,filters,' +
    'groupId,groupInstanceId,ignoreOwners,includeContractsForApiVersion,includeSnapshots,instanceLabel,isProduction,' +
    'limit,literalMatch,name,offset,organizationId,pinnedFirst,productVersion,query,response_type,rootOrganizationId,' +
    'scope,search,sharedWithMe,sort,status,targetAdminSite,type,types'
  ).split(','),
);

/** The one place where requests come in. */
export class Reception {
  readonly faults = new Faults();
  readonly requests: ReceivedRequest[] = [];
  readonly #platform: Platform;
  readonly #limits: RateLimits;
  readonly #handled: Endpoint[] = [];
  #route: Router;

  constructor(platform: Platform, accountsRateLimit: number | undefined) {
    this.#platform = platform;
    this.#limits = new RateLimits(accountsRateLimit);
    simulated ??= createRouter(endpoints);
    this.#route = simulated;
  }

  /** Lets an endpoint of a test's own answer, before any other. */
  handle(endpoint: Endpoint): void {
    this.#handled.unshift(endpoint);
    this.#route = createRouter(this.#handled, simulated);
  }

  /** Forgets the endpoints of the test's own. */
  forgetHandled(): void {
    this.#handled.length = 0;
    this.#route = createRouter([], simulated);
  }

  /** Carries out a request. An abort ends a delay and a body that would never end. */
  async receive(request: Request, signal: AbortSignal | null): Promise<Outcome> {
    const { pathname, searchParams } = new URL(request.url);
    const note = { method: request.method, path: pathname, query: shownQuery(searchParams), status: 0 };
    this.requests.push(note);
    const fault = this.faults.take(request);
    if (fault === undefined) {
      const response = await this.#process(request, pathname);
      note.status = response.status;
      return response;
    }
    if (fault.delayMs !== undefined) await pause(fault.delayMs, signal);
    if (fault.reset === 'before') return 'cut';
    const own = ownAnswer(fault);
    if (own !== undefined && fault.processes === true) await this.#process(request, pathname);
    const response = own === undefined ? await this.#process(request, pathname) : toResponse(own);
    if (fault.reset === 'after') return 'cut';
    if (fault.stall === 'headers') return 'silence';
    note.status = response.status;
    return spoil(fault, response, signal);
  }

  async #process(request: Request, path: string): Promise<Response> {
    if (!path.startsWith('/accounts/')) return this.#route(request, this.#platform);
    try {
      const headers = this.#limits.count(request, path, this.#platform.now());
      const response = await this.#route(request, this.#platform);
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      return response;
    } catch (error) {
      if (error instanceof Refusal) return toResponse(answerRefusal(error, path));
      throw error;
    }
  }
}

function shownQuery(parameters: URLSearchParams): string {
  const shown = new URLSearchParams();
  for (const [name, value] of parameters) shown.append(name, PLAIN_PARAMETERS.has(name) ? value : '***');
  return shown.toString();
}

function pause(ms: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave);
      resolve();
    }, ms);
    if (signal?.aborted === true) leave();
    else signal?.addEventListener('abort', leave, { once: true });
  });
}
