/**
 * The seeded client applications, with owners, and contracts in every state.
 */
import { FIRST_IDS } from './first-ids.js';
import type { SeededIds } from './random.js';
import type { SeededApis } from './seed-apis.js';
import type { LocalUser } from '../access/identities.js';
import type { LocalApiInstance, LocalClientApplication, LocalContract, LocalTier, World } from './state.js';

const CREATED_AT = '2025-03-05T08:30:00.000Z';
const DECIDED_AT = '2025-03-06T09:45:30.120Z';
const REVOKED_AT = '2025-06-01T16:20:05.900Z';

/** Seeds applications and their contracts. */
export function seedApplications(
  world: World,
  ids: SeededIds,
  apis: SeededApis,
  people: { readonly administrator: LocalUser; readonly developer: LocalUser },
): void {
  const newApplication = (name: string, owner: LocalUser | null, given: Partial<LocalClientApplication> = {}) => {
    const application: LocalClientApplication = {
      id: ids.number(world.applications, FIRST_IDS.application),
      organizationId: world.rootOrganizationId,
      name,
      description: null,
      url: null,
      clientId: ids.clientId(),
      clientSecret: ids.secret(),
      grantTypes: [],
      redirectUri: [],
      apiEndpoints: null,
      providerId: null,
      ownerIds: owner === null ? [] : [owner.id],
      createdByConnectedApp: null,
      createdAt: CREATED_AT,
      updatedAt: CREATED_AT,
      ...given,
    };
    world.applications.set(application.id, application);
    return application;
  };
  const newContract = (
    application: LocalClientApplication,
    api: LocalApiInstance,
    status: string,
    tiers: { readonly tier?: LocalTier; readonly requested?: LocalTier } = {},
  ) => {
    const isApproved = status === 'APPROVED' || status === 'REVOKED';
    const contract: LocalContract = {
      id: ids.number(world.contracts, FIRST_IDS.contract),
      status,
      applicationId: application.id,
      apiId: api.id,
      groupInstanceId: null,
      tierId: tiers.tier?.id ?? null,
      requestedTierId: tiers.requested?.id ?? null,
      approvedDate: isApproved ? DECIDED_AT : null,
      rejectedDate: status === 'REJECTED' ? DECIDED_AT : null,
      revokedDate: status === 'REVOKED' ? REVOKED_AT : null,
      reason: null,
      partyId: null,
      partyName: null,
      createdAt: CREATED_AT,
      updatedAt: DECIDED_AT,
    };
    world.contracts.set(contract.id, contract);
  };

  const { administrator, developer } = people;
  const mobile = newApplication('orders-mobile', developer, {
    description: 'The orders app for phones',
    url: 'https://mobile.acme.example',
    redirectUri: ['https://mobile.acme.example/callback'],
  });
  const web = newApplication('orders-web', developer, { description: '' });
  const scanner = newApplication('warehouse-scanner', administrator, { url: '' });
  const portal = newApplication('partner-portal', administrator);
  newApplication('night-batch', null, { providerId: apis.shipping.providerId, grantTypes: ['client_credentials'] });

  newContract(mobile, apis.orders, 'APPROVED', { tier: apis.silver });
  newContract(web, apis.orders, 'PENDING', { requested: apis.gold });
  newContract(portal, apis.orders, 'REJECTED', { requested: apis.gold });
  newContract(scanner, apis.inventory, 'REVOKED');
  newContract(portal, apis.inventory, 'APPROVED');
}
