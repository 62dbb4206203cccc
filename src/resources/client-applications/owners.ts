/** The owners of a client application, whom only the older platform API tells and changes. */
import type { RequestOptions } from '../../core/call/call.js';
import { addApplicationOwner, getPlatformApplication, removeApplicationOwner } from '../../generated/operations.js';
import type { ApplicationOwner } from '../../models/application-owner.js';
import { clientApplicationModel } from '../../models/client-application.js';
import { given, requiredText } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { oneOf } from './one.js';
import type { ClientApplicationOwnerParams, ClientApplicationParams } from './params.js';

const names = ['applicationId', 'userId'];

/** Reads the owners of an application. */
export async function ownersOf(
  context: ResourceContext,
  params: ClientApplicationParams,
  options: RequestOptions,
): Promise<readonly ApplicationOwner[]> {
  const { path } = await oneOf(context, params, options);
  const application = await context.http.call(getPlatformApplication, { path, read: clientApplicationModel }, options);
  return application.owners ?? [];
}

/** Makes a user an owner. */
export async function addOwner(
  context: ResourceContext,
  params: ClientApplicationOwnerParams,
  options: RequestOptions,
): Promise<void> {
  const id = requiredText('userId', given(params, names), 'the id of a user, as `organizations.listMembers` tells it');
  const { path } = await oneOf(context, params, options, ['userId']);
  return context.http.call(addApplicationOwner, { path, body: { id } }, options);
}

/** Removes an owner. */
export async function removeOwner(
  context: ResourceContext,
  params: ClientApplicationOwnerParams,
  options: RequestOptions,
): Promise<void> {
  const userId = requiredText('userId', given(params, names), 'the id of an owner, as `listOwners` tells it');
  const { path } = await oneOf(context, params, options, ['userId']);
  return context.http.call(removeApplicationOwner, { path: { ...path, userId } }, options);
}
