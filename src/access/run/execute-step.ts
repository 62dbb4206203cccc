/** Sends the request of a step: one for each, and nothing is read before it. */
import { memberOf } from '../../core/read/json.js';
import { ConfigurationError, isAnypointError, ResponseValidationError } from '../../errors.js';
import { createClientApplicationWithCredentials } from '../../generated/operations.js';
import type { AccessStep, AccessStepState } from '../plan.js';
import { placeOf, type KnownIds, type Platform } from './platform.js';

/** What a request has left behind. */
export interface Effect extends KnownIds {
  /** State of the contract. */
  readonly contractStatus?: string | undefined;
  /** True while the platform waits for a decision on the tier. */
  readonly tierIsRequested?: boolean | undefined;
  /** A secret: goes to `onSecret` alone. */
  readonly clientSecret?: string | undefined;
}

/** Carries out one step. */
export async function executeStep(platform: Platform, step: AccessStep, known: KnownIds): Promise<Effect> {
  switch (step.kind) {
    case 'create_application':
      return step.application.clientId === undefined ? createApplication(platform, step) : carry(platform, step);
    case 'update_application':
    case 'delete_application':
    case 'reset_secret':
    case 'add_owner':
    case 'remove_owner':
      return changeApplication(platform, step, needed(known.applicationId, step, 'application'));
    case 'request_contract':
      return requestContract(platform, step, needed(known.applicationId, step, 'application'));
    default:
      return changeContract(platform, step, known);
  }
}

async function createApplication({ client, organizationId, options }: Platform, step: AccessStep): Promise<Effect> {
  const { description, url, redirectUris, grantTypes } = step.after ?? {};
  const application = await client.clientApplications.create(
    {
      organizationId,
      name: step.application.name,
      description: description ?? undefined,
      url: url ?? undefined,
      redirectUris,
      grantTypes,
      // The provider of the client follows from the API instance.
      apiInstanceId: step.api?.apiInstanceId,
    },
    options,
  );
  const { id, clientId, clientSecret } = application;
  return { applicationId: id, clientId, clientSecret };
}

const { method, path } = createClientApplicationWithCredentials;

/** Existing credentials come along on the older path of Exchange only, as far as it is documented. */
async function carry({ client, organizationId, options, credentials }: Platform, step: AccessStep): Promise<Effect> {
  const { name, clientId } = step.application;
  const carried = await credentials?.(step.application);
  if (carried === undefined || carried.clientId !== clientId) {
    throw new ConfigurationError(
      `Application "${name}" brings its client id along, but "credentials" tells ${carried === undefined ? 'nothing of it' : 'another client id'}: give the document that was exported with \`includeCredentials\`.`,
    );
  }
  const { description, url, redirectUris, grantTypes } = step.after ?? {};
  const answer = await client.request(
    `${method} ${path}`,
    {
      path: { organizationId },
      query: { apiInstanceId: step.api?.apiInstanceId },
      body: {
        name,
        // This older endpoint is described with both.
        description: description ?? '',
        url: url ?? '',
        redirectUri: redirectUris ?? [],
        grantTypes: grantTypes ?? [],
        clientId: carried.clientId,
        clientSecret: carried.clientSecret,
      },
    },
    options,
  );
  // What a typed call answers is not checked at run time.
  const applicationId = Number(memberOf(answer, 'id') ?? NaN);
  if (!Number.isSafeInteger(applicationId)) {
    throw new ResponseValidationError('The answer to the creation of the application has no id.');
  }
  return { applicationId, ...carried };
}

async function changeApplication(
  { client, organizationId, options }: Platform,
  step: AccessStep,
  applicationId: number,
): Promise<Effect> {
  const applications = client.clientApplications;
  const one = { applicationId, organizationId };
  const userId = (step.after?.owner ?? step.before?.owner)?.userId ?? '';
  switch (step.kind) {
    case 'update_application':
      await applications.update({ ...one, ...changedFields(step.before ?? {}, step.after ?? {}) }, options);
      break;
    case 'delete_application':
      await applications.delete(one, options);
      break;
    case 'reset_secret': {
      const { clientId = step.application.clientId, clientSecret } = await applications.resetSecret(one, options);
      return { applicationId, clientId, clientSecret };
    }
    case 'add_owner':
      await applications.addOwner({ ...one, userId }, options);
      break;
    default:
      await applications.removeOwner({ ...one, userId }, options);
  }
  return { applicationId };
}

function changedFields(before: AccessStepState, after: AccessStepState) {
  return {
    ...(after.name !== undefined && after.name !== before.name ? { name: after.name } : {}),
    ...(text(after.description) === text(before.description) ? {} : { description: text(after.description) }),
    ...(text(after.url) === text(before.url) ? {} : { url: text(after.url) }),
    ...(sameTexts(after.redirectUris, before.redirectUris) ? {} : { redirectUris: after.redirectUris ?? [] }),
    ...(sameTexts(after.grantTypes, before.grantTypes) ? {} : { grantTypes: after.grantTypes ?? [] }),
  };
}

function text(value: string | null | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function sameTexts(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

/** Asks from the provider's side, which needs no right to the application; else as its consumer. */
async function requestContract(platform: Platform, step: AccessStep, applicationId: number): Promise<Effect> {
  const { client, options, asConsumer } = platform;
  const api = needed(step.api, step, 'API instance');
  const tierId = (step.after?.requestedTier ?? step.after?.tier)?.id;
  if (!asConsumer.has(api.apiInstanceId)) {
    try {
      const contract = await client.contracts.create({ ...placeOf(api), applicationId, tierId }, options);
      return { applicationId, ...effectOf(contract) };
    } catch (error) {
      if (!isAnypointError(error, 'permission')) throw error;
      asConsumer.add(api.apiInstanceId);
    }
  }
  const { groupId, assetId, version, versionGroup, organizationId } = api;
  const contract = await client.contracts.request(
    {
      ...placeOf(api),
      organizationId: platform.organizationId,
      applicationId,
      tierId,
      // With these nothing has to be looked up.
      asset: { organizationId, groupId, assetId, version, versionGroup },
    },
    options,
  );
  return { applicationId, ...effectOf(contract) };
}

async function changeContract(platform: Platform, step: AccessStep, known: KnownIds): Promise<Effect> {
  const { client, organizationId, options } = platform;
  const { contracts } = client;
  const contractId = needed(known.contractId, step, 'contract');
  const one = { ...placeOf(needed(step.api, step, 'API instance')), contractId };
  const { before, after } = step;
  switch (step.kind) {
    case 'approve_contract':
      return effectOf(await contracts.approve(one, options));
    case 'reject_contract':
      return effectOf(await contracts.reject(one, options));
    case 'revoke_contract':
      return effectOf(await contracts.revoke(one, options));
    case 'restore_contract':
      return effectOf(await contracts.restore(one, options));
    case 'change_tier': {
      const tierId = needed((after?.requestedTier ?? after?.tier)?.id, step, 'tier');
      if (after?.requestedTier === undefined || before?.status === 'PENDING') {
        return effectOf(await contracts.changeTier({ ...one, tierId }, options));
      }
      const applicationId = needed(known.applicationId, step, 'application');
      return effectOf(
        await contracts.requestTierChange({ organizationId, applicationId, contractId, tierId }, options),
      );
    }
    default:
      await contracts.delete(one, options);
      return { contractId };
  }
}

function effectOf({
  id,
  status,
  requestedTier,
}: {
  readonly id: number;
  readonly status: string;
  readonly requestedTier?: unknown;
}): Effect {
  const tierIsRequested = requestedTier !== undefined && requestedTier !== null;
  return { contractId: id, contractStatus: status, tierIsRequested };
}

function needed<Value>(value: Value | undefined, { kind, application }: AccessStep, what: string): Value {
  if (value !== undefined) return value;
  throw new ConfigurationError(`Step ${kind} of application "${application.name}" does not tell its ${what}.`);
}
