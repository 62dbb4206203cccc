/**
 * Exchange Experience API v2: requesting access to an API instance or an API group, and asking for another tier.
 * Source: Exchange Experience API v2 specification; docs.mulesoft.com, Exchange: request access. How the platform
 * refuses terms that were not accepted, a deprecated instance or coordinates that do not fit is published nowhere: 400
 * and 404 here (unverified).
 */
import { booleanField, idField, looseIdField, requiredText, textField } from '../bodies.js';
import { created, ok, type Answer } from '../answer.js';
import type { Call, JsonObject } from '../call.js';
import { requestContract, requestTierChange } from '../contract-states.js';
import { applicationById } from '../places.js';
import { invalid, notFound } from '../problems.js';
import { exchangeContract, exchangeContractApi } from '../views/exchange-contracts.js';
import { applicationRights } from './exchange-applications.js';
import { own, type SomeHandlers } from './handler.js';

async function request(call: Call<'organizationId' | 'applicationId'>): Promise<Answer> {
  const application = applicationRights(call).demand(applicationById(call), 'manage');
  const body = await call.json();
  const instanceType = requiredText(body, 'instanceType');
  if (instanceType !== 'api' && instanceType !== 'api-group') {
    throw invalid('instanceType must be api or api-group', 'instanceType');
  }
  if (booleanField(body, 'acceptedTerms') !== true) throw invalid('acceptedTerms must be true', 'acceptedTerms');
  const tierId = idField(body, 'requestedTierId');
  if (instanceType === 'api-group') {
    const group = groupFor(call, body);
    const parties = { applicationId: application.id, apiId: null, groupInstanceId: group.id };
    return created(exchangeContract(call.state, requestContract(call, parties, { tierId }), application));
  }
  const instance = instanceFor(call, body);
  const parties = { applicationId: application.id, apiId: instance.id, groupInstanceId: null };
  const contract = requestContract(call, parties, { tierId });
  return created({
    ...exchangeContract(call.state, contract, application),
    api: exchangeContractApi(call.state, instance),
  });
}

function instanceFor(call: Call, body: JsonObject) {
  const coordinates = coordinatesOf(body);
  const apiId = looseIdField(body, 'apiId');
  if (apiId === undefined) throw invalid('apiId is required', 'apiId');
  const environmentId = textField(body, 'environmentId');
  const instance = call.state.apiInstances.get(apiId);
  if (instance === undefined) throw notFound('API instance');
  demandFit(coordinates, { ...instance, version: instance.assetVersion, versionGroup: instance.productVersion });
  if ((environmentId ?? instance.environmentId) !== instance.environmentId) throw notFound('API instance');
  if (instance.deprecated) throw invalid('The API instance is deprecated', 'apiId');
  return instance;
}

function groupFor(call: Call, body: JsonObject) {
  const coordinates = coordinatesOf(body);
  const groupInstanceId = idField(body, 'apiGroupInstanceId');
  if (groupInstanceId === undefined) throw invalid('apiGroupInstanceId is required', 'apiGroupInstanceId');
  const group = call.state.groupInstances.get(groupInstanceId);
  if (group === undefined) throw notFound('API group instance');
  demandFit(coordinates, group);
  if (group.deprecated) throw invalid('The API group instance is deprecated', 'apiGroupInstanceId');
  return group;
}

interface Coordinates {
  readonly organizationId: string;
  readonly groupId: string;
  readonly assetId: string;
  readonly version: string;
  readonly versionGroup: string;
}

function coordinatesOf(body: JsonObject): Coordinates {
  return {
    organizationId: requiredText(body, 'organizationId'),
    groupId: requiredText(body, 'groupId'),
    assetId: requiredText(body, 'assetId'),
    version: requiredText(body, 'version'),
    versionGroup: requiredText(body, 'versionGroup'),
  };
}

function demandFit(given: Coordinates, actual: Coordinates): void {
  const fields = ['organizationId', 'groupId', 'assetId', 'version', 'versionGroup'] as const;
  const wrong = fields.find((field) => given[field] !== actual[field]);
  if (wrong !== undefined) throw invalid(`${wrong} does not belong to the API instance`, wrong);
}

async function changeTier(call: Call<'organizationId' | 'applicationId' | 'contractId'>): Promise<Answer> {
  const application = applicationRights(call).demand(applicationById(call), 'manage');
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.applicationId !== application.id) throw notFound('Contract');
  const tierId = idField(await call.json(), 'requestedTierId');
  if (tierId === undefined) throw invalid('requestedTierId is required', 'requestedTierId');
  requestTierChange(call, contract, tierId);
  return ok(exchangeContract(call.state, contract, application));
}

export const exchangeContractHandlers = {
  requestContract: own(request),
  requestContractTierChange: own(changeTier),
} satisfies SomeHandlers;
