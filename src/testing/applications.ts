/**
 * Making and changing client applications, the same for Exchange and the older platform.
 *
 * Not published, and decided here in the plainest way (unverified): names are unique in the root organization, letter
 * case counts; deleting an application deletes its contracts; a new secret ends the old one at once.
 */
import { FIRST_IDS } from './world/first-ids.js';
import type { Caller } from './access/access.js';
import { booleanField, requiredText, textField, textsField } from './bodies.js';
import type { Call, JsonObject } from './call.js';
import { conflict, invalid, notFound } from './problems.js';
import type { LocalClientApplication } from './world/state.js';

/** Creates an application, owned by the user; one that an app creates on its own behalf, by the owner of that app. */
export function createApplication(
  call: Call,
  caller: Caller,
  body: JsonObject,
  providerId: string | null,
): LocalClientApplication {
  const { state, timestamp } = call;
  const { ids } = call.platform;
  const name = requiredText(body, 'name');
  const clientId = textField(body, 'clientId');
  const clientSecret = textField(body, 'clientSecret');
  if ((clientId === undefined) !== (clientSecret === undefined)) {
    throw invalid('clientId and clientSecret belong together', clientId === undefined ? 'clientId' : 'clientSecret');
  }
  demandFree(call, { name, clientId });
  const application: LocalClientApplication = {
    id: ids.number(state.applications, FIRST_IDS.application),
    organizationId: state.rootOrganizationId,
    name,
    description: textField(body, 'description') ?? null,
    url: textField(body, 'url') ?? null,
    clientId: clientId ?? ids.clientId(),
    clientSecret: clientSecret ?? ids.secret(),
    grantTypes: textsField(body, 'grantTypes') ?? [],
    redirectUri: textsField(body, 'redirectUri') ?? [],
    apiEndpoints: booleanField(body, 'apiEndpoints') ?? null,
    providerId,
    ownerIds: [caller.user?.id ?? caller.app?.ownerUserId ?? ''].filter((id) => state.users.has(id)),
    createdByConnectedApp: caller.user === undefined ? (caller.app?.clientId ?? null) : null,
    createdAt: timestamp,
    updatedAt: timestamp,
  };
  state.applications.set(application.id, application);
  return application;
}

/** Changes what the body names; with `whole`, what it leaves out is emptied. */
export function updateApplication(
  call: Call,
  application: LocalClientApplication,
  body: JsonObject,
  whole = false,
): void {
  const name = whole || body['name'] !== undefined ? requiredText(body, 'name') : application.name;
  const texts = { description: textField(body, 'description'), url: textField(body, 'url') };
  const lists = { grantTypes: textsField(body, 'grantTypes'), redirectUri: textsField(body, 'redirectUri') };
  if (name !== application.name) demandFree(call, { name, clientId: undefined });
  application.name = name;
  if (whole || 'description' in body) application.description = texts.description ?? null;
  if (whole || 'url' in body) application.url = texts.url ?? null;
  if (whole || lists.grantTypes !== undefined) application.grantTypes = lists.grantTypes ?? [];
  if (whole || lists.redirectUri !== undefined) application.redirectUri = lists.redirectUri ?? [];
  application.updatedAt = call.timestamp;
}

/** Deletes an application together with its contracts. */
export function deleteApplication(call: Call, application: LocalClientApplication): void {
  call.state.applications.delete(application.id);
  for (const contract of call.state.contracts.values()) {
    if (contract.applicationId === application.id) call.state.contracts.delete(contract.id);
  }
}

/** Gives an application a new secret. */
export function resetSecret(call: Call, application: LocalClientApplication): void {
  application.clientSecret = call.platform.ids.secret();
  application.updatedAt = call.timestamp;
}

/** Finds the client provider of the API instance or group that a creation names; null for the built-in one. */
export function providerFor(call: Call, instanceParameter: string, groupParameter: string): string | null {
  const instanceId = call.integer(instanceParameter);
  const groupId = call.integer(groupParameter);
  if (instanceId !== undefined) return instanceProvider(call, instanceId);
  const group = groupId === undefined ? undefined : call.state.groupInstances.get(groupId);
  if (groupId !== undefined && group === undefined) throw notFound('API group instance');
  const [first] = group?.apiInstanceIds ?? [];
  return first === undefined ? null : instanceProvider(call, first);
}

/** Keeps the applications that use the same client provider as the instance or group that the query names. */
export function withProviderOf(
  call: Call,
  applications: readonly LocalClientApplication[],
  instanceParameter: string,
  groupParameter: string,
): readonly LocalClientApplication[] {
  if (call.query(instanceParameter) === undefined && call.query(groupParameter) === undefined) return applications;
  const providerId = providerFor(call, instanceParameter, groupParameter);
  return applications.filter((application) => application.providerId === providerId);
}

/**
 * Keeps the applications that match `query`: exactly by name with `literalMatch`, else fuzzily, where one of its words
 * in the name or the description is enough. Recorded clients found the fuzzy search unreliable and filter again.
 */
export function matching(
  call: Call,
  applications: readonly LocalClientApplication[],
): readonly LocalClientApplication[] {
  const query = call.query('query');
  if (query === undefined) return applications;
  if (call.flag('literalMatch')) return applications.filter(({ name }) => name === query);
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return applications.filter(({ name, description }) => {
    const text = `${name} ${description ?? ''}`.toLowerCase();
    return words.some((word) => text.includes(word));
  });
}

/** The keys that lists of applications can be sorted by. */
export const APPLICATION_SORT_KEYS: Readonly<Record<string, (application: LocalClientApplication) => string | number>> =
  {
    id: (application) => application.id,
    name: (application) => application.name,
    createdDate: (application) => application.createdAt,
    updatedDate: (application) => application.updatedAt,
  };

function instanceProvider(call: Call, instanceId: number): string | null {
  const instance = call.state.apiInstances.get(instanceId);
  if (instance === undefined) throw notFound('API instance');
  return instance.providerId;
}

function demandFree(call: Call, wanted: { readonly name: string; readonly clientId: string | undefined }): void {
  for (const { name, clientId } of call.state.applications.values()) {
    if (name === wanted.name) throw conflict('An application with this name already exists');
    if (clientId === wanted.clientId) throw conflict('An application with this client id already exists');
  }
}
