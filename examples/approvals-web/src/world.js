/** A local platform with enough in it to look at: for the demonstration and the tests. */
import { createLocalAnypoint } from 'anypoint-sdk/testing';

/** Makes the platform. */
export function createWorld() {
  const local = createLocalAnypoint();
  const environments = [...local.state.environments.values()];
  const production = environments.find(({ name }) => name === 'Production').id;
  const api = (assetId, environmentId, instanceLabel = null) =>
    local.addApiInstance({ assetId, environmentId, instanceLabel });
  const application = (name) => local.addApplication({ name }).id;

  const payments = api('payments-api', production);
  const customers = api('customer-profile-api', production, 'EU');
  const billing = api('billing-api', local.environmentId);
  const standard = local.addTier({ apiInstanceId: payments.id, name: 'Standard' }).id;
  const partner = local.addTier({ apiInstanceId: payments.id, name: 'Partner' }).id;

  const kiosk = application('store-kiosk');
  const analytics = application('customer-analytics-nightly-export');
  const support = application('support-desk');
  local.addContract({ applicationId: kiosk, apiInstanceId: payments.id, requestedTierId: partner });
  local.addContract({ applicationId: analytics, apiInstanceId: customers.id, status: 'PENDING' });
  local.addContract({ applicationId: support, apiInstanceId: customers.id });
  local.addContract({ applicationId: support, apiInstanceId: billing.id });
  local.addContract({ applicationId: analytics, apiInstanceId: payments.id, tierId: standard });
  local.addContract({ applicationId: kiosk, apiInstanceId: billing.id, status: 'REVOKED' });
  return local;
}
