/**
 * Ensures that an application with a name exists: finds it or creates it, and updates what differs. Idempotent, and
 * safe to run concurrently: one process shares the run, and another process's creation is found by its 409. A creation
 * whose response was lost is looked for first, and sent again only when nothing was created.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { checkedOptions } from '../../core/call/request-content.js';
import { isAnypointError } from '../../errors.js';
import type { ClientApplication, ClientApplicationSummary } from '../../models/client-application.js';
import { lookFor, mayHaveHappened } from '../lost-answers.js';
import { given } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { variantOf, type SharedRuns } from '../shared-runs.js';
import { creationNames, creationOf, placeOfCreation } from './fields.js';
import { findByName } from './find.js';
import { createApplication, getApplication, updateApplication } from './one.js';
import type { ClientApplicationEnsureParams, ClientApplicationFields, EnsuredClientApplication } from './params.js';

type Wanted = ClientApplicationEnsureParams & { readonly organizationId: string };

/** Ensures an application. Concurrent calls for the same name share one run. */
export async function ensureApplication(
  context: ResourceContext,
  runs: SharedRuns<EnsuredClientApplication>,
  params: ClientApplicationEnsureParams,
  options: RequestOptions,
): Promise<EnsuredClientApplication> {
  checkedOptions(options);
  creationOf(given(params, creationNames));
  placeOfCreation(params);
  const wanted = { ...params, organizationId: await context.scope.root(params, options) };
  return runs.join(
    JSON.stringify([wanted.organizationId, wanted.name]),
    variantOf(wanted),
    (signal) => ensureNow(context, wanted, { ...options, signal }),
    ({ application }) => ({ application: structuredClone(application), created: false, changed: false }),
    options.signal,
  );
}

async function ensureNow(
  context: ResourceContext,
  wanted: Wanted,
  options: RequestOptions,
): Promise<EnsuredClientApplication> {
  const existing = await find(context, wanted, options);
  if (existing !== undefined) return adjust(context, existing, wanted, options);
  return createOrFind(context, wanted, options, true);
}

/**
 * Creates the application, or finds out whether that happened. One that cannot be found after a lost response was most
 * likely never created; its creation is then sent again, and the platform's unique names prevent a second one.
 */
async function createOrFind(
  context: ResourceContext,
  wanted: Wanted,
  options: RequestOptions,
  again: boolean,
): Promise<EnsuredClientApplication> {
  try {
    const application = await createApplication(context, wanted, options);
    return { application: await withSecret(context, application, wanted, options), created: true, changed: false };
  } catch (error) {
    const taken = isAnypointError(error, 'conflict');
    if (!taken && !mayHaveHappened(error)) throw error;
    const found = await lookFor(() => find(context, wanted, options), options.signal);
    if (found !== undefined) return { ...(await adjust(context, found, wanted, options)), created: !taken };
    if (taken || !again) throw error;
    return createOrFind(context, wanted, options, false);
  }
}

function find(
  context: ResourceContext,
  { organizationId, name }: Wanted,
  options: RequestOptions,
): Promise<ClientApplicationSummary | undefined> {
  return findByName(context, { organizationId, name }, options);
}

async function adjust(
  context: ResourceContext,
  { id: applicationId }: ClientApplicationSummary,
  wanted: Wanted,
  options: RequestOptions,
): Promise<EnsuredClientApplication> {
  const { organizationId } = wanted;
  const current = await getApplication(context, { organizationId, applicationId }, options);
  const change = difference(current, wanted);
  if (Object.keys(change).length === 0) return { application: current, created: false, changed: false };
  const updated = await updateApplication(context, { organizationId, applicationId, ...change }, options);
  return { application: { ...current, ...updated }, created: false, changed: true };
}

/** The application exists, which a failure to read its secret must not hide. */
async function withSecret(
  context: ResourceContext,
  application: ClientApplication,
  { organizationId }: Wanted,
  options: RequestOptions,
): Promise<ClientApplication> {
  if (application.clientSecret !== undefined) return application;
  try {
    return await getApplication(context, { organizationId, applicationId: application.id }, options);
  } catch (error) {
    if (!isAnypointError(error)) throw error;
    return application;
  }
}

/** Returns the wanted fields that differ. */
function difference(current: ClientApplication, wanted: ClientApplicationFields): ClientApplicationFields {
  const { description, url, redirectUris, grantTypes } = wanted;
  return {
    ...(description !== undefined && (description ?? '') !== (current.description ?? '') && { description }),
    ...(url !== undefined && (url ?? '') !== (current.url ?? '') && { url }),
    ...(redirectUris !== undefined && !sameSet(redirectUris, current.redirectUris) && { redirectUris }),
    ...(grantTypes !== undefined && !sameSet(grantTypes, current.grantTypes) && { grantTypes }),
  };
}

function sameSet(wanted: readonly string[], current: readonly string[] = []): boolean {
  const [left, right] = [new Set(wanted), new Set(current)];
  return left.size === right.size && [...left].every((one) => right.has(one));
}
