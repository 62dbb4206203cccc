/**
 * Every endpoint of the local platform.
 */
import type { Route } from '../call.js';
import { accountsOrganizationRoutes } from './accounts-organizations.js';
import { accountsUserRoutes } from './accounts-users.js';
import { apiManagerContractRoutes } from './api-manager-contracts.js';
import { apiManagerInstanceRoutes } from './api-manager-instances.js';
import { apiManagerTierRoutes } from './api-manager-tiers.js';
import { exchangeApplicationRoutes } from './exchange-applications.js';
import { exchangeContractRoutes } from './exchange-contracts.js';
import { oauthTokenRoutes } from './oauth-token.js';

export const routes: readonly Route[] = [
  ...oauthTokenRoutes,
  ...accountsUserRoutes,
  ...accountsOrganizationRoutes,
  ...exchangeApplicationRoutes,
  ...exchangeContractRoutes,
  ...apiManagerInstanceRoutes,
  ...apiManagerTierRoutes,
  ...apiManagerContractRoutes,
];
