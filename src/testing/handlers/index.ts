/**
 * Every endpoint of the local platform: the described operations, carried out or told apart as not simulated, and the few
 * endpoints that no document describes.
 */
import * as generated from '../../generated/operations.js';
import { demandScopes } from '../access/required-scopes.js';
import { notFound, Refusal } from '../problems.js';
import type { Endpoint } from '../router.js';
import { accountsConnectedAppEndpoints, accountsConnectedAppHandlers } from './accounts-connected-apps.js';
import { accountsLoginEndpoints, accountsLoginHandlers } from './accounts-login.js';
import { accountsOrganizationEndpoints, accountsOrganizationHandlers } from './accounts-organizations.js';
import { accountsUserHandlers } from './accounts-users.js';
import { apiManagerContractHandlers } from './api-manager-contracts.js';
import { apiManagerGroupHandlers } from './api-manager-groups.js';
import { apiManagerImportHandlers } from './api-manager-import.js';
import { apiManagerInstanceEndpoints, apiManagerInstanceHandlers } from './api-manager-instances.js';
import { apiManagerInstanceChangeHandlers } from './api-manager-instance-changes.js';
import { apiManagerManagedServiceHandlers } from './api-manager-managed-services.js';
import { apiManagerPolicyHandlers } from './api-manager-policies.js';
import { apiManagerTierHandlers } from './api-manager-tiers.js';
import { designCenterEndpoints } from './design-center.js';
import { exchangeApplicationHandlers } from './exchange-applications.js';
import { exchangeAssetHandlers } from './exchange-assets.js';
import { exchangeContractHandlers } from './exchange-contracts.js';
import { exchangePublicationHandlers } from './exchange-publications.js';
import { graphEndpoints } from './graph.js';
import type { DescribedOperation, Handle, Handlers, OperationId, OwnRule, UndescribedEndpoint } from './handler.js';
import { oauthAuthorizeEndpoints, oauthAuthorizeHandlers } from './oauth-authorize.js';
import { oauthTokenHandlers } from './oauth-token.js';
import { oauthTokensEndpoints, oauthTokensHandlers } from './oauth-tokens.js';
import { platformApplicationHandlers } from './platform-applications.js';
import { platformContractHandlers } from './platform-contracts.js';

const handlers = {
  ...oauthTokenHandlers,
  ...oauthTokensHandlers,
  ...oauthAuthorizeHandlers,
  ...accountsLoginHandlers,
  ...accountsUserHandlers,
  ...accountsOrganizationHandlers,
  ...accountsConnectedAppHandlers,
  ...exchangeApplicationHandlers,
  ...exchangeContractHandlers,
  ...exchangeAssetHandlers,
  ...exchangePublicationHandlers,
  ...apiManagerInstanceHandlers,
  ...apiManagerInstanceChangeHandlers,
  ...apiManagerPolicyHandlers,
  ...apiManagerTierHandlers,
  ...apiManagerContractHandlers,
  ...apiManagerGroupHandlers,
  ...apiManagerManagedServiceHandlers,
  ...apiManagerImportHandlers,
  ...platformApplicationHandlers,
  ...platformContractHandlers,
} satisfies Handlers;

export const undescribedEndpoints: readonly UndescribedEndpoint[] = [
  ...oauthTokensEndpoints,
  ...oauthAuthorizeEndpoints,
  ...accountsLoginEndpoints,
  ...accountsOrganizationEndpoints,
  ...accountsConnectedAppEndpoints,
  ...apiManagerInstanceEndpoints,
  ...designCenterEndpoints,
  ...graphEndpoints,
];

/** The operations that the documents describe. */
export const operations: readonly DescribedOperation[] = Object.values(generated).filter(
  (value): value is generated.Operations[OperationId] => 'id' in value,
);

const handlerById: Readonly<Record<string, Handle<string> | OwnRule<string> | undefined>> = handlers;

/** Every endpoint of the local platform. */
export const endpoints: readonly Endpoint[] = [
  ...undescribedEndpoints.map((endpoint) => {
    return { ...endpoint, handle: unlessSwitchedOff(withScopesOf(endpoint, endpoint.handle)) };
  }),
  ...operations.map(described),
];

function described(operation: DescribedOperation): Endpoint {
  const { id, method, path, restOfPath } = operation;
  const handler = handlerById[id] ?? { scopes: 'own', handle: notSimulated(`${method} ${path}`) };
  const handle = typeof handler === 'function' ? withScopesOf(operation, handler) : handler.handle;
  return { method, path, restOfPath, handle: unlessSwitchedOff(handle) };
}

/** Checks the scopes first, where there are some. */
export function withScopesOf({ scopes }: Pick<DescribedOperation, 'scopes'>, handle: Handle<string>): Handle<string> {
  if (scopes === undefined) return handle;
  return (call) => {
    demandScopes(scopes, call);
    return handle(call);
  };
}

function unlessSwitchedOff(handle: Handle<string>): Handle<string> {
  return (call) => {
    if (!call.platform.xapi && call.url.pathname.startsWith('/apimanager/xapi/')) throw notFound('Resource');
    return handle(call);
  };
}

function notSimulated(route: string): Handle<string> {
  return () => {
    throw new Refusal(
      501,
      `The local platform does not simulate ${route}, although the endpoint is described. Answer it yourself with ` +
        `local.handle('${route}', …), or with local.fail({ match, status, body }).`,
    );
  };
}
