/**
 * Applies a plan from a file to a local platform that another process serves, and ends itself as the kernel would: at the
 * first moment of a kind of step at which no process before it has died.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { AnypointClient, type Fetch } from '../../../../src/index.js';
import { applyPlan, parsePlan, type AccessStep } from '../../../../src/access/index.js';
import { fileJournal } from '../../../../src/node/index.js';

/** What the program is told, as JSON in its first argument. */
export interface Orders {
  readonly baseUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  readonly plan: string;
  readonly journal: string;
  readonly secrets: string;
  /** The credentials that an application brings along. */
  readonly carried?: { readonly clientId: string; readonly clientSecret: string };
  /** The file that tells at which moments processes have died, a line each. Left out to live. */
  readonly deaths?: string;
  /** How far the clock of this process is ahead, in milliseconds: it is started that much later. */
  readonly laterMs?: number;
}

const orders = JSON.parse(process.argv[2] ?? '') as Orders;
const { deaths, laterMs = 0 } = orders;
const plan = parsePlan(readFileSync(orders.plan, 'utf8'));
const died = new Set(deaths !== undefined && existsSync(deaths) ? readFileSync(deaths, 'utf8').split('\n') : []);
const now = Date.now.bind(Date);
Date.now = () => now() + laterMs;

/** A creation that brings credentials along is another request than one that does not. */
const kindOf = ({ kind, application }: AccessStep): string =>
  kind === 'create_application' && application.clientId !== undefined ? 'carry_application' : kind;
const kinds = new Map(plan.steps.map((step) => [step.id, kindOf(step)]));
const makingSecrets = plan.steps.filter(({ kind }) => kind === 'create_application' || kind === 'reset_secret');
/** What the run is at: one step after the other. */
let current = '';

function moment(when: string, kind = current): void {
  const death = `${kind} ${when}`;
  if (deaths === undefined || died.has(death)) return;
  appendFileSync(deaths, `${death}\n`);
  process.kill(process.pid, 'SIGKILL');
}

const fetchAtMoments: Fetch = async (url, init) => {
  const response = await fetch(url, init);
  if (init.method !== 'GET' && !url.includes('/oauth2/')) moment('request carried out');
  return response;
};

const journal = fileJournal(orders.journal);
const append = journal.append.bind(journal);
journal.append = async (entry) => {
  if ('stepId' in entry) current = kinds.get(entry.stepId) ?? '';
  await append(entry);
  if (entry.type === 'intent') moment('intent written');
  if (entry.type === 'outcome') moment('outcome written');
};

const anypoint = new AnypointClient({
  auth: orders.credentials,
  baseUrl: orders.baseUrl,
  fetch: fetchAtMoments,
  maxRetries: 0,
});
try {
  const report = await applyPlan(anypoint, plan, {
    journal,
    maxConcurrency: 1,
    credentials: () => orders.carried,
    onSecret: (secret) => {
      appendFileSync(orders.secrets, `${JSON.stringify(secret)}\n`);
      moment(
        'secret taken',
        makingSecrets.filter(({ application }) => application.name === secret.application).map(kindOf)[0],
      );
    },
  });
  const { isComplete, failed, stale, stopped } = report;
  console.log(JSON.stringify({ isComplete, failed: failed.length, stale: stale.length, stopped }));
} catch (error) {
  console.log(JSON.stringify({ error: String(error) }));
}
