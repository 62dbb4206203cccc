/** What an external client provider offers to client applications, and clients that it has already. */
import type { RequestOptions } from '../../core/call/call.js';
import { anyModel } from '../../core/read/model.js';
import { importClientApplication, listGrantTypes } from '../../generated/operations.js';
import { grantTypesModel, type ClientProviderGrantTypes } from '../../models/client-provider.js';
import { given, optionalText, requiredText } from '../params.js';
import type { ResourceContext } from '../scope.js';
import type { ClientApplicationImportParams, ClientProviderGrantTypesParams } from './params.js';

const importNames = ['clientId', 'providerId', 'description', 'url'];

/** Reads the grant types that a provider offers. */
export async function grantTypesOf(
  { http, scope }: ResourceContext,
  params: ClientProviderGrantTypesParams,
  options: RequestOptions,
): Promise<ClientProviderGrantTypes> {
  const clientProviderId = requiredText(
    'clientProviderId',
    given(params, ['clientProviderId']),
    'the id of a client provider, as `organizations.listClientProviders` tells it',
  );
  const path = { organizationId: await scope.root(params, options), clientProviderId };
  return http.call(listGrantTypes, { path, read: grantTypesModel }, options);
}

/** Registers a client of a provider as an application. */
export async function importFromProvider(
  { http, scope }: ResourceContext,
  params: ClientApplicationImportParams,
  options: RequestOptions,
): Promise<unknown> {
  const body = {
    clientId: requiredText('clientId', given(params, importNames), 'the client id in the external provider'),
    providerId: requiredText('providerId', params, 'the id of a client provider'),
    description: optionalText('description', params),
    url: optionalText('url', params),
  };
  const path = { organizationId: await scope.root(params, options) };
  return http.call(importClientApplication, { path, body, read: anyModel }, options);
}
