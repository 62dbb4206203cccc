/**
 * Runs one cell of the fault matrix against a local platform of its own, and tells what the caller got, how often the
 * platform was asked, what became of its objects, and whether a planted secret showed anywhere.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import { AnypointClient, isAnypointError, type AnypointErrorCode, type Fetch, type Logger } from '../../src/index.js';
import { tracingChannelName } from '../../src/core/report/telemetry.js';
import { createLocalAnypoint, type LocalAnypoint, type LocalClientApplication } from '../../src/testing/index.js';
import { freePort } from '../fakes/free-port.js';
import { networkFailure } from '../fakes/scripted-fetch.js';
import { positions, type CallName, type Cell } from './matrix.js';
import { formsOf, leaksIn } from './secret-scan.js';

/** Says how requests travel: by a `fetch` that stands in for the network, or over sockets of the loopback. */
export type Way = 'fetch' | 'sockets';

export interface Observed {
  readonly outcome: 'result' | AnypointErrorCode | 'another error';
  readonly error: unknown;
  readonly asked: number;
  readonly carriedOut: boolean;
  /** Objects that one creation left behind beyond the first. */
  readonly doubled: number;
  /** The time between the first attempt and the second, in milliseconds. */
  readonly pauseMs: number;
  /** Requests to any other origin than the platform's. */
  readonly astray: number;
  /** Where secrets showed. */
  readonly leaks: readonly string[];
  /** Things that were searched for secrets. */
  readonly scanned: number;
}

const tokenPath = '/accounts/api/v2/oauth2/token';
const planted = { clientSecret: 'Planted/Secret+of=App "é"', applicationSecret: '5EcretOfTheApplication' };
const newName = 'made-by-the-matrix';
const newDescription = 'changed by the matrix';

/** Gives every log line and every traced event of a cell to that cell. */
const traced = new AsyncLocalStorage<unknown[]>();

/** Listens to the tracing channel until the returned function is called. */
export function watchTracing(): () => void {
  const note = (event: unknown): void => void traced.getStore()?.push(structuredClone(event));
  const channel = tracingChannel(tracingChannelName);
  const subscribers = { start: note, end: note, asyncStart: note, asyncEnd: note, error: note };
  channel.subscribe(subscribers);
  return () => {
    channel.unsubscribe(subscribers);
  };
}

export async function runCell(cell: Cell, way: Way): Promise<Observed> {
  const events: unknown[] = [];
  return traced.run(events, async () => {
    const stage = await setUp(cell, way, events);
    try {
      return await act(cell, stage);
    } finally {
      await stage.close();
    }
  });
}

interface Stage {
  readonly local: LocalAnypoint;
  readonly application: LocalClientApplication;
  readonly client: AnypointClient;
  readonly events: unknown[];
  readonly asked: number[];
  readonly astray: () => number;
  readonly close: () => Promise<void>;
}

async function setUp(cell: Cell, way: Way, events: unknown[]): Promise<Stage> {
  const local = createLocalAnypoint();
  const app = local.addConnectedApp({ scopes: ['manage:org_client_applications', 'read:org_client_applications'] });
  const record = local.state.connectedApps.get(app.clientId);
  const application = [...local.state.applications.values()][0];
  if (record === undefined || application === undefined) throw new Error('the local platform is empty');
  record.clientSecret = planted.clientSecret;
  for (const one of local.state.applications.values()) one.clientSecret = planted.applicationSecret;

  const server = way === 'sockets' ? await local.listen() : undefined;
  const baseUrl = server?.baseUrl ?? 'https://anypoint.example';
  const send: Fetch = (url, init) => (way === 'sockets' ? globalThis : local).fetch(url, init);
  const nobody = way === 'sockets' ? `http://127.0.0.1:${await freePort()}` : '';
  const chosen = chooser(cell.call);
  const asked: number[] = [];
  let astray = 0;
  let refusals = 0;
  const fetch: Fetch = (url, init) => {
    if (new URL(url).origin !== baseUrl) astray++;
    const hit = chosen(init.method, url);
    if (hit) asked.push(performance.now());
    if (!hit || refusals-- <= 0) return send(url, init);
    return way === 'sockets'
      ? send(url.replace(baseUrl, nobody), init)
      : Promise.reject(networkFailure('ECONNREFUSED'));
  };
  const client = new AnypointClient({
    auth: { clientId: app.clientId, clientSecret: planted.clientSecret },
    organizationId: local.organizationId,
    baseUrl,
    fetch,
    logger: loggerInto(events),
    ...(way === 'sockets' ? { timeoutMs: cell.fault.code === 'timeout' ? 4_000 : 60_000 } : {}),
  });
  if (cell.call !== 'token') await client.auth.getAccessToken();

  const quote = quoteOf(local, app.clientId);
  const order = cell.fault.order({ quote });
  const times = positions[cell.position];
  if (order === 'refuse') refusals = times;
  else local.fail({ ...order, times, match: ({ method, url }) => chosen(method, url) });
  return {
    local,
    application,
    client,
    events,
    asked,
    astray: () => astray,
    close: async () => server?.close(),
  };
}

/** Is what a careless service repeats in its error: every secret that it knows of, as it knows them. */
function quoteOf(local: LocalAnypoint, clientId: string): string {
  const tokens = [...local.state.accessTokens.keys()].map((token) => `Bearer ${token} ${token}`);
  const basic = Buffer.from(`${clientId}:${planted.clientSecret}`).toString('base64');
  return [
    planted.clientSecret,
    JSON.stringify({ client_secret: planted.clientSecret, clientSecret: planted.applicationSecret }),
    new URLSearchParams({ client_secret: planted.clientSecret }).toString(),
    `Basic ${basic}`,
    ...tokens,
  ].join(' ');
}

function loggerInto(events: unknown[]): Logger {
  const at =
    (level: string) =>
    (...said: unknown[]): void =>
      void events.push({ level, said });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Chooses the requests that the fault hits: those of the call, and of a list those for its second page. */
function chooser(call: CallName): (method: string, url: string) => boolean {
  let page: string | undefined;
  return (method, url) => {
    const { pathname, search, searchParams } = new URL(url);
    switch (call) {
      case 'token':
        return pathname === tokenPath;
      case 'list':
        if (method !== 'GET' || (searchParams.get('offset') ?? '0') === '0') return false;
        page ??= search;
        return page === search;
      default:
        return pathname !== tokenPath && method === methodOf[call];
    }
  };
}

const methodOf = { read: 'GET', create: 'POST', update: 'PATCH', delete: 'DELETE' } as const;

function perform(call: CallName, { client, application }: Stage): Promise<unknown> {
  const applicationId = application.id;
  switch (call) {
    case 'token':
      return client.auth.getAccessToken();
    case 'read':
      return client.clientApplications.get({ applicationId });
    case 'list':
      return client.clientApplications.list({ pageSize: 2 }).toArray();
    case 'create':
      return client.clientApplications.create({ name: newName });
    case 'update':
      return client.clientApplications.update({ applicationId, description: newDescription });
    case 'delete':
      return client.clientApplications.delete({ applicationId });
  }
}

async function act(cell: Cell, stage: Stage): Promise<Observed> {
  const { local, client, events, asked } = stage;
  let outcome: Observed['outcome'] = 'result';
  let error: unknown;
  let result: unknown;
  try {
    result = await perform(cell.call, stage);
  } catch (thrown) {
    error = thrown;
    outcome = isAnypointError(thrown) ? thrown.code : 'another error';
  }
  const secrets = formsOf(planted.clientSecret, planted.applicationSecret, ...local.state.accessTokens.keys());
  const shown = { error, client, resources: Object.values(client), ...numbered(events) };
  return {
    outcome,
    error,
    asked: asked.length,
    carriedOut: carriedOut(cell.call, stage, result),
    doubled: Math.max(0, made(local) - 1),
    pauseMs: (asked[1] ?? Infinity) - (asked[0] ?? 0),
    astray: stage.astray(),
    leaks: leaksIn(shown, secrets),
    scanned: Object.keys(shown).length,
  };
}

function numbered(events: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(events.map((event, index) => [`event ${index}`, event]));
}

function made({ state }: LocalAnypoint): number {
  return [...state.applications.values()].filter(({ name }) => name === newName).length;
}

function carriedOut(call: CallName, { local, application }: Stage, result: unknown): boolean {
  const { applications, accessTokens } = local.state;
  switch (call) {
    case 'token':
      return accessTokens.size > 0;
    case 'create':
      return made(local) > 0;
    case 'update':
      return applications.get(application.id)?.description === newDescription;
    case 'delete':
      return !applications.has(application.id);
    case 'read':
      return result !== undefined && (result as LocalClientApplication).clientId === application.clientId;
    case 'list':
      return Array.isArray(result) && isWhole(result, local);
  }
}

function isWhole(result: readonly unknown[], { state }: LocalAnypoint): boolean {
  const ids = result.map((one) => (one as LocalClientApplication).id);
  return ids.length === state.applications.size && new Set(ids).size === ids.length;
}
