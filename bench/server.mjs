// The endpoints that the measurements call, in a process of their own. Answers are serialised once and then repeated, so
// that the server's own work stays small. Steered over the channel to the parent process: see `startServer`.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { limiters } from './limiters.mjs';
import { application, applicationInList } from './world.mjs';

const calm = {
  /** Milliseconds before an answer to a list. */
  listDelayMs: 0,
  /** Milliseconds before a token. */
  tokenDelayMs: 0,
  tokenSeconds: 3_600,
  /** How many applications there are. */
  size: 0,
  /** Every so many-th read or create is answered by a fault; 0 for never. */
  faultEvery: 0,
  /** The limiter that reads pass, by its name in limiters.mjs. */
  limiter: undefined,
};
let settings = calm;
let counts;
let limit;
let tokens = new Set();
const pages = new Map();

function startOver(changes) {
  settings = { ...calm, ...changes };
  limit = limiters[settings.limiter]?.make();
  counts = {
    tokenRequests: 0,
    reads: 0,
    limited: 0,
    faults: 0,
    refused: 0,
    pages: 0,
    mostInFlight: 0,
    created: {},
    inFlight: 0,
  };
}
startOver({});

const oneApplication = Buffer.from(JSON.stringify(application(2841973)));

/** Any bearer is let in until tokens were revoked; from then on only those that were issued since. */
let revokedOnce = false;

function refuses(request) {
  if (!revokedOnce || tokens.has(request.headers.authorization?.slice('Bearer '.length))) return false;
  counts.refused++;
  return true;
}

function send(response, status, body, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length, ...headers });
  response.end(body);
}

function fault(response) {
  counts.faults++;
  if (counts.faults % 2 === 0) send(response, 503, '');
  else send(response, 429, '{"message":"Too many requests"}', { 'retry-after': '0' });
}

function faultIsDue() {
  counts.reads++;
  return settings.faultEvery > 0 && counts.reads % settings.faultEvery === 0;
}

function page(kind, offset, limit) {
  const key = `${kind} ${settings.size} ${offset} ${limit}`;
  let body = pages.get(key);
  if (body === undefined) {
    const end = Math.min(settings.size, offset + limit);
    const entries = [];
    for (let id = offset + 1; id <= end; id++) entries.push(JSON.stringify(applicationInList(id)));
    const list = `[${entries.join(',')}]`;
    body = Buffer.from(kind === 'bare' ? list : `{"applications":${list},"total":${settings.size}}`);
    pages.set(key, body);
  }
  return body;
}

async function sendPage(kind, url, response) {
  counts.pages++;
  counts.inFlight++;
  counts.mostInFlight = Math.max(counts.mostInFlight, counts.inFlight);
  const query = new URLSearchParams(url.slice(url.indexOf('?')));
  const body = page(kind, Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 100));
  if (settings.listDelayMs > 0) await wait(settings.listDelayMs);
  counts.inFlight--;
  send(response, 200, body);
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

async function sendToken(request, response) {
  await bodyOf(request);
  counts.tokenRequests++;
  const token = `bench-token-${process.pid}-${tokens.size + 1}`;
  tokens.add(token);
  if (settings.tokenDelayMs > 0) await wait(settings.tokenDelayMs);
  send(response, 200, JSON.stringify({ access_token: token, token_type: 'bearer', expires_in: settings.tokenSeconds }));
}

function sendLimited(response) {
  const { passes, headers } = limit();
  if (passes) return send(response, 200, oneApplication, headers);
  counts.limited++;
  const { refusal } = limiters[settings.limiter];
  send(response, refusal.status, '', { ...headers, ...refusal.headers });
}

/** A create that meets a 503 was carried out: repeating it makes a second one. */
async function create(request, response) {
  const { name } = JSON.parse(await bodyOf(request));
  const due = faultIsDue();
  if (due && counts.faults % 2 === 0) return fault(response);
  counts.created[name] = (counts.created[name] ?? 0) + 1;
  if (due) return fault(response);
  send(response, 201, Buffer.from(JSON.stringify({ ...application(1), name })));
}

const server = createServer((request, response) => {
  const { url } = request;
  if (url.startsWith('/accounts/api/v2/oauth2/token')) return void sendToken(request, response);
  if (refuses(request)) return void send(response, 401, '{"message":"Unauthorized"}');
  if (request.method === 'POST') return void create(request, response);
  if (url.includes('/applications?')) {
    return void sendPage(url.startsWith('/exchange/') ? 'bare' : 'total', url, response);
  }
  if (faultIsDue()) return void fault(response);
  if (limit !== undefined) return void sendLimited(response);
  send(response, 200, oneApplication);
});

// A busy machine may keep a client waiting for long: nothing is closed for that.
server.keepAliveTimeout = 600_000;
server.headersTimeout = 0;
server.requestTimeout = 0;
server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  process.send({ baseUrl: `http://127.0.0.1:${server.address().port}` });
});

process.on('message', ({ id, what, changes }) => {
  if (what === 'set') startOver(changes);
  if (what === 'revoke') {
    revokedOnce = true;
    tokens = new Set();
    counts.tokenRequests = 0;
  }
  if (what === 'forget') revokedOnce = false;
  if (what === 'hangUp') server.closeIdleConnections();
  process.send({ id, counts });
});
process.on('disconnect', () => process.exit());
