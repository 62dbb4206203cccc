/**
 * Compares a wished application with the platform's. What a document leaves out is not compared; what differs in
 * writing alone (order, null, empty text, letter case where it has no meaning) is no difference.
 */
import type { AccessApplication } from './document.js';
import { stateOfApplication } from './fingerprint.js';
import type { AccessStep, AccessStepApi, AccessStepApplication, AccessStepState } from './plan.js';
import type { ScannedApplication, ScannedOwner } from './scanned.js';
import { stepOf } from './steps.js';

/** The user that a document means by a name, an email address or an id. */
export type OwnerLookup = (wished: string) => ScannedOwner | undefined;

/** Plans that an application is created, with its owners. `clientId` brings existing credentials along. */
export function creationOf(
  wished: AccessApplication,
  { clientId, api }: { readonly clientId?: string | undefined; readonly api?: AccessStepApi | undefined },
): AccessStep {
  return stepOf({
    kind: 'create_application',
    application: { name: wished.name, ...(clientId === undefined ? {} : { clientId }) },
    api,
    after: wishedState(wished, { name: wished.name }),
  });
}

/** Plans that the fields of an application become the wished ones; undefined where they are. */
export function updateOf(wished: AccessApplication, existing: ScannedApplication): AccessStep | undefined {
  const before = stateOfApplication(existing);
  const after = wishedState(wished, before);
  if (fieldsAgree(before, after)) return undefined;
  return stepOf({ kind: 'update_application', application: referenceTo(existing), before, after });
}

/** Names an existing application in a step. */
export function referenceTo({ id, name, clientId }: ScannedApplication): AccessStepApplication {
  return { name, applicationId: id, ...(clientId === undefined ? {} : { clientId }) };
}

/** What owners a document wishes, and which of them nobody is. */
export interface OwnerPlan {
  readonly steps: readonly AccessStep[];
  readonly unknown: readonly string[];
}

/** Plans the owners of an application: new ones come before old ones go, so that it is never without. */
export function ownerPlan(
  application: AccessStepApplication,
  wished: readonly string[],
  existing: readonly ScannedOwner[],
  {
    lookup,
    creator,
    creation,
  }: {
    readonly lookup: OwnerLookup;
    /** Stays an owner: the platform makes this user one of every application that the sign-in creates. */
    readonly creator?: string | undefined;
    readonly creation?: AccessStep | undefined;
  },
): OwnerPlan {
  const found = wished.map((name) => ({ name, owner: existing.find((owner) => isOwner(owner, name)) ?? lookup(name) }));
  const unknown = found.flatMap(({ name, owner }) => (owner === undefined ? [name] : []));
  const owners = new Map(found.flatMap(({ owner }) => (owner === undefined ? [] : [[owner.userId, owner] as const])));
  const added = [...owners.values()]
    .filter(({ userId }) => !existing.some((owner) => owner.userId === userId))
    .map((owner) =>
      stepOf({ kind: 'add_owner', application, after: { owner: shownOwner(owner) }, dependsOn: [creation] }),
    );
  // While it is not known who is meant, nobody is taken off.
  const leaving =
    unknown.length > 0 || owners.size === 0
      ? []
      : existing.filter(({ userId, isTeam }) => !isTeam && userId !== creator && !owners.has(userId));
  const removed = leaving.map((owner) =>
    stepOf({ kind: 'remove_owner', application, before: { owner: shownOwner(owner) }, dependsOn: added }),
  );
  return { steps: [...added, ...removed], unknown };
}

/** Tells whether a document means this user: by user name, email address or id, in any letter case. */
export function isOwner({ userId, username, email }: ScannedOwner, name: string): boolean {
  const lowered = name.toLowerCase();
  return [userId, username, email].some((one) => one?.toLowerCase() === lowered);
}

/** Shows an owner in a step. */
export function shownOwner({ userId, username }: ScannedOwner): NonNullable<AccessStepState['owner']> {
  return { userId, ...(username === undefined ? {} : { username }) };
}

function wishedState(wished: AccessApplication, before: AccessStepState): AccessStepState {
  const { description, url, redirectUris, grantTypes } = wished;
  return {
    ...before,
    ...wishedText('description', description, before),
    ...wishedText('url', url, before),
    ...wishedTexts('redirectUris', redirectUris, before),
    ...wishedTexts('grantTypes', grantTypes, before),
  };
}

function wishedText(
  name: 'description' | 'url',
  wished: string | null | undefined,
  before: AccessStepState,
): AccessStepState {
  if (wished === undefined) return {};
  const same = name === 'url' ? sameUrl(wished ?? '', before.url ?? '') : (wished ?? '') === (before.description ?? '');
  if (same) return {};
  return { [name]: wished === null || wished === '' ? null : wished };
}

function wishedTexts(
  name: 'redirectUris' | 'grantTypes',
  wished: readonly string[] | undefined,
  before: AccessStepState,
): AccessStepState {
  if (wished === undefined) return {};
  const normal = name === 'redirectUris' ? normalUrl : (text: string) => text.toLowerCase();
  const old = new Set((before[name] ?? []).map(normal));
  const fresh = new Set(wished.map(normal));
  if (old.size === fresh.size && [...fresh].every((one) => old.has(one))) return {};
  return { [name]: [...new Set(wished)] };
}

function fieldsAgree(before: AccessStepState, after: AccessStepState): boolean {
  return (['description', 'url', 'redirectUris', 'grantTypes'] as const).every((name) => before[name] === after[name]);
}

function sameUrl(left: string, right: string): boolean {
  return left === right || normalUrl(left) === normalUrl(right);
}

/** Scheme and host have no letter case, and a host alone has the path `/`. */
function normalUrl(text: string): string {
  return URL.canParse(text) ? new URL(text).href : text;
}
