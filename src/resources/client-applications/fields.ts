/** The request bodies of client applications for both services, and the choice between the services. */
import { ConfigurationError } from '../../errors.js';
import {
  numericId,
  oneOfWords,
  optionalFlag,
  optionalId,
  optionalText,
  optionalTexts,
  requiredText,
  textOrNull,
} from '../params.js';
import type { ClientApplicationCreateParams, ClientApplicationUpdateParams, ViaParams } from './params.js';

/** The service to use: Exchange, or the older platform API with the same applications. */
export type Via = 'exchange' | 'platform';

/** Returns the service that the params choose. */
export function viaOf(params: ViaParams): Via {
  return oneOfWords('via', params, ['exchange', 'platform']);
}

/** Returns the id in the path: only the older platform API accepts a client id there. */
export function idInPath(
  params: ViaParams & { readonly applicationId?: unknown; readonly clientId?: unknown },
): number | string {
  const { clientId } = params;
  if (clientId === undefined) return numericId('applicationId', params);
  if (params.via !== 'platform' || params.applicationId !== undefined) {
    throw new ConfigurationError(
      '"clientId" finds an application only with `via: \'platform\'` and without "applicationId"; Exchange knows applications by their id.',
    );
  }
  return requiredText('clientId', params, 'the client id of the application');
}

const fieldNames = ['name', 'description', 'url', 'redirectUris', 'grantTypes'];
/** The params of a creation. */
export const creationNames = [
  ...fieldNames,
  'apiEndpoints',
  'apiInstanceId',
  'groupInstanceId',
  'clientId',
  'clientSecret',
];
/** The params of an update. */
export const changeNames = ['applicationId', ...fieldNames];

/** Returns the body of a creation. */
export function creationOf(params: ClientApplicationCreateParams) {
  const clientSecret = optionalText('clientSecret', params);
  const clientId = optionalText('clientId', params);
  if (clientSecret !== undefined && clientId === undefined) {
    throw new ConfigurationError(
      '"clientSecret" needs "clientId" beside it: existing credentials come along as a pair.',
    );
  }
  return {
    name: requiredText('name', params, 'the name of the client application'),
    ...fieldsOf(params),
    // Null stands for none, which a creation expresses by leaving it out.
    description: textOrNull('description', params) ?? undefined,
    url: textOrNull('url', params) ?? undefined,
    apiEndpoints: optionalFlag('apiEndpoints', params),
    clientId,
    clientSecret,
  };
}

/** Returns the API instance or API group that a creation is for. */
export function placeOfCreation(params: ClientApplicationCreateParams) {
  const instance = optionalId('apiInstanceId', params);
  const group = optionalId('groupInstanceId', params);
  if (instance !== undefined && group !== undefined) {
    throw new ConfigurationError('Give "apiInstanceId" or "groupInstanceId", not both.');
  }
  return { instance, group };
}

/** Returns the body of an update, with only the given fields. */
export function changeOf(params: ClientApplicationUpdateParams) {
  const name = params.name === undefined ? undefined : requiredText('name', params, 'the new name');
  const change = { name, ...fieldsOf(params) };
  if (Object.values(change).every((value) => value === undefined)) {
    throw new ConfigurationError(
      'There is nothing to update: give at least one of "name", "description", "url", "redirectUris" and "grantTypes".',
    );
  }
  return change;
}

function fieldsOf(params: object) {
  return {
    description: textOrNull('description', params),
    url: textOrNull('url', params),
    redirectUri: optionalTexts('redirectUris', params),
    grantTypes: optionalTexts('grantTypes', params),
  };
}
