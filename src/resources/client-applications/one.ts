/** Reads, creates and changes one client application, by either of the two services that have it. */
import type { RequestOptions } from '../../core/call/call.js';
import { ResponseValidationError } from '../../errors.js';
import {
  createClientApplication,
  createPlatformApplication,
  deleteClientApplication,
  deletePlatformApplication,
  getClientApplication,
  getPlatformApplication,
  resetClientApplicationSecret,
  resetPlatformApplicationSecret,
  updateClientApplication,
  updatePlatformApplication,
} from '../../generated/operations.js';
import {
  clientApplicationModel,
  secretResetModel,
  type ClientApplication,
  type ClientSecretReset,
} from '../../models/client-application.js';
import { given, numericId } from '../params.js';
import type { OrganizationParams, ResourceContext } from '../scope.js';
import {
  changeNames,
  changeOf,
  creationNames,
  creationOf,
  idInPath,
  placeOfCreation,
  viaOf,
  type Via,
} from './fields.js';
import type {
  ClientApplicationCreateParams,
  ClientApplicationGetParams,
  ClientApplicationUpdateParams,
  ClientApplicationViaParams,
} from './params.js';

const names = ['applicationId', 'via'];

/** Reads an application. */
export async function getApplication(
  { http, scope }: ResourceContext,
  params: ClientApplicationGetParams,
  options: RequestOptions,
): Promise<ClientApplication> {
  const via = viaOf(given(params, [...names, 'clientId']));
  const applicationId = idInPath(params);
  const path = { organizationId: await scope.root(params, options), applicationId };
  return via === 'exchange'
    ? http.call(getClientApplication, { path, read: clientApplicationModel }, options)
    : http.call(getPlatformApplication, { path, read: clientApplicationModel }, options);
}

/** Creates an application. */
export async function createApplication(
  { http, scope }: ResourceContext,
  params: ClientApplicationCreateParams,
  options: RequestOptions,
): Promise<ClientApplication> {
  const via = viaOf(given(params, [...creationNames, 'via']));
  const body = creationOf(params);
  const { instance, group } = placeOfCreation(params);
  const path = { organizationId: await scope.root(params, options) };
  const read = clientApplicationModel;
  // Each service has its own names for the API instance.
  return via === 'exchange'
    ? http.call(
        createClientApplication,
        { path, query: { apiInstanceId: instance, apiGroupInstanceId: group }, body, read },
        options,
      )
    : http.call(
        createPlatformApplication,
        { path, query: { apiVersionId: instance, groupInstanceId: group }, body, read },
        options,
      );
}

/** Changes an application. */
export async function updateApplication(
  { http, scope }: ResourceContext,
  params: ClientApplicationUpdateParams,
  options: RequestOptions,
): Promise<ClientApplication> {
  const via = viaOf(given(params, [...changeNames, 'via']));
  const applicationId = numericId('applicationId', params);
  const body = changeOf(params);
  const path = { organizationId: await scope.root(params, options), applicationId };
  return via === 'exchange'
    ? http.call(updateClientApplication, { path, body, read: clientApplicationModel }, options)
    : http.call(updatePlatformApplication, { path, body, read: clientApplicationModel }, options);
}

/** Deletes an application. */
export async function deleteApplication(
  context: ResourceContext,
  params: ClientApplicationViaParams,
  options: RequestOptions,
): Promise<void> {
  const { http } = context;
  const { via, path } = await oneOf(context, params, options);
  return via === 'exchange'
    ? http.call(deleteClientApplication, { path }, options)
    : http.call(deletePlatformApplication, { path }, options);
}

/** Replaces the secret of an application, and reads the new one where the response lacks it. */
export async function resetSecret(
  context: ResourceContext,
  params: ClientApplicationViaParams,
  options: RequestOptions,
): Promise<ClientSecretReset> {
  const { http } = context;
  const { via, path } = await oneOf(context, params, options);
  const reset =
    via === 'exchange'
      ? await http.call(resetClientApplicationSecret, { path, read: secretResetModel }, options)
      : await http.call(resetPlatformApplicationSecret, { path, read: secretResetModel }, options);
  if (reset?.clientSecret !== undefined) return { ...reset, clientSecret: reset.clientSecret };
  const { clientSecret, ...application } = await getApplication(context, { ...path, via }, options);
  if (clientSecret === undefined) throw new ResponseValidationError(hiddenSecret);
  return { ...application, ...reset, clientSecret };
}

const hiddenSecret =
  'The secret was replaced, but neither the response nor the application shows the new one: only owners and administrators of the root organization may read it.';

/** Reads the params that name one application. */
export async function oneOf(
  { scope }: ResourceContext,
  params: OrganizationParams & { readonly applicationId?: unknown; readonly via?: Via | undefined },
  options: RequestOptions,
  further: readonly string[] = [],
): Promise<{ readonly via: Via; readonly path: { readonly organizationId: string; readonly applicationId: number } }> {
  const via = viaOf(given(params, [...names, ...further]));
  const applicationId = numericId('applicationId', params);
  return { via, path: { organizationId: await scope.root(params, options), applicationId } };
}
