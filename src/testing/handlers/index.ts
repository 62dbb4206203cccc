/**
 * Every endpoint of the local platform.
 */
import type { Route } from '../call.js';
import { accountsConnectedAppRoutes } from './accounts-connected-apps.js';
import { accountsLoginRoutes } from './accounts-login.js';
import { accountsOrganizationRoutes } from './accounts-organizations.js';
import { accountsUserRoutes } from './accounts-users.js';
import { apiManagerContractRoutes } from './api-manager-contracts.js';
import { apiManagerGroupRoutes } from './api-manager-groups.js';
import { apiManagerImportRoutes } from './api-manager-import.js';
import { apiManagerInstanceRoutes } from './api-manager-instances.js';
import { apiManagerTierRoutes } from './api-manager-tiers.js';
import { designCenterRoutes } from './design-center.js';
import { exchangeApplicationRoutes } from './exchange-applications.js';
import { exchangeAssetRoutes } from './exchange-assets.js';
import { exchangeContractRoutes } from './exchange-contracts.js';
import { exchangeV1Routes } from './exchange-v1.js';
import { graphRoutes } from './graph.js';
import { oauthAuthorizeRoutes } from './oauth-authorize.js';
import { oauthTokenRoutes } from './oauth-token.js';
import { oauthTokensRoutes } from './oauth-tokens.js';
import { platformApplicationRoutes } from './platform-applications.js';
import { platformContractRoutes } from './platform-contracts.js';

export const routes: readonly Route[] = [
  ...oauthTokenRoutes,
  ...oauthTokensRoutes,
  ...oauthAuthorizeRoutes,
  ...accountsLoginRoutes,
  ...accountsUserRoutes,
  ...accountsOrganizationRoutes,
  ...accountsConnectedAppRoutes,
  ...exchangeApplicationRoutes,
  ...exchangeV1Routes,
  ...exchangeContractRoutes,
  ...exchangeAssetRoutes,
  ...apiManagerInstanceRoutes,
  ...apiManagerTierRoutes,
  ...apiManagerContractRoutes,
  ...apiManagerGroupRoutes,
  ...apiManagerImportRoutes,
  ...platformApplicationRoutes,
  ...platformContractRoutes,
  ...designCenterRoutes,
  ...graphRoutes,
];
