/**
 * Walks through the owner's side: API Manager and the older platform.
 */
import type { LocalAnypoint } from '../../src/testing/index.js';
import { number, text, withToken, type Ask } from './asking.js';
import type { Place } from './tour.js';

/** Walks through API groups. */
export async function groups(local: LocalAnypoint, place: Place, ask: Ask): Promise<void> {
  const { group, applications } = place;
  const id = place.application('orders-web').id;
  const tiers = [place.tier('Group Basic').id, place.tier('Group Plus').id];
  const coordinates = {
    organizationId: group.organizationId,
    groupId: group.groupId,
    assetId: group.assetId,
    version: group.version,
    versionGroup: group.versionGroup,
  };
  const request = { instanceType: 'api-group', acceptedTerms: true, apiGroupInstanceId: group.id, ...coordinates };
  const { body: made } = await ask('POST', `${applications}/${id}/contracts`, {
    ...request,
    requestedTierId: tiers[0],
  });
  await ask('PATCH', `${applications}/${id}/contracts/${number(made, 'id')}`, { requestedTierId: tiers[1] });
  const base = place.apis.replace(/\/apis$/, '/groupInstances');
  const contracts = `${base}/${group.id}/contracts`;
  const portal = place.application('partner-portal').id;
  const { body: contract } = await ask('POST', contracts, { applicationId: portal, requestedTierId: tiers[1] });
  await ask('POST', contracts, { applicationId: portal, requestedTierId: tiers[1] });
  await ask('PATCH', `${contracts}/${number(contract, 'id')}`, { status: 'APPROVED' });
  for (const path of ['', `/${group.id}`, `/${group.id}/tiers`, `/${group.id}/tiers/${String(tiers[0])}`, '/1']) {
    await ask('GET', base + path);
  }
  const limited = { name: 'Toured', status: 'ACTIVE', defaultLimits: [], autoApprove: true };
  const { body: tier } = await ask('POST', `${base}/${group.id}/tiers`, limited);
  await ask('PUT', `${base}/${group.id}/tiers/${number(tier, 'id')}`, { ...limited, name: 'Toured twice' });
  await ask('DELETE', `${base}/${group.id}/tiers/${number(tier, 'id')}`);
  await ask('GET', `${base}/${group.id}/apiInstances`);
  await ask('GET', contracts);
  await ask('GET', `${contracts}/${number(contract, 'id')}`);
  await ask('DELETE', `${contracts}/${number(contract, 'id')}`);
  await ask('PATCH', `${contracts}/${number(contract, 'id')}`, { status: 'REVOKED' });
  await ask('DELETE', `${contracts}/${number(contract, 'id')}`);
}

/** Walks through the APIs of managed services. */
export async function managedServices(place: Place, ask: Ask): Promise<void> {
  const base = place.apis.replace(/\/apis$/, '/managedServiceApis');
  const { body: listed } = await ask('GET', base);
  const id = number((listed as { managedServiceApis: unknown[] }).managedServiceApis[0], 'id');
  const contracts = `${base}/${id}/contracts`;
  const applicationId = place.application('partner-portal').id;
  const { body: made } = await ask('POST', contracts, { applicationId });
  const contract = `${contracts}/${number(made, 'id')}`;
  await ask('POST', contracts, { applicationId });
  for (const path of [`${base}/${id}`, `${base}/1`, contracts, contract]) await ask('GET', path);
  await ask('DELETE', contract);
  await ask('PATCH', contract, { status: 'REVOKED' });
  await ask('DELETE', contract);
}

/** Walks through the older platform. */
export async function olderPlatform(local: LocalAnypoint, place: Place, ask: Ask): Promise<void> {
  const { platformApplications, orders, inventory, gold, silver, developer } = place;
  const { body: made } = await ask('POST', `${platformApplications}?apiVersionId=${orders.id}`, { name: 'older' });
  const application = `${platformApplications}/${number(made, 'id')}`;
  await ask('POST', platformApplications, { name: 'older' });
  await ask('POST', platformApplications, { name: '' });
  await ask('PATCH', application, { url: 'https://older.example' });
  await ask('PUT', application, { name: 'older', description: 'whole', grantTypes: [], redirectUri: [] });
  await ask('POST', `${application}/secret/reset`);
  await ask('POST', `${application}/owners`, { id: developer.id });
  await ask('POST', `${application}/owners`, { id: 'nobody' });
  const { body: contract } = await ask('POST', `${application}/contracts`, {
    apiVersionId: orders.id,
    applicationId: number(made, 'id'),
    acceptedTerms: true,
    requestedTierId: silver.id,
    partyId: '',
    partyName: '',
  });
  await ask('POST', `${application}/contracts`, { apiVersionId: inventory.id, applicationId: number(made, 'id') });
  await ask('PATCH', `${application}/contracts/${number(contract, 'id')}`, { requestedTierId: gold.id });
  const organization = platformApplications.replace('/applications', '');
  const version = `${organization}/apis/${orders.legacyApiId}/versions/${orders.id}`;
  const decided = `${version}/contracts/${number(contract, 'id')}`;
  for (const path of [
    `${platformApplications}?limit=3`,
    `${organization}/apis/versions/contracts/applications`,
    `${platformApplications}?targetAdminSite=true`,
    `${platformApplications}?limit=0`,
    application,
    `${platformApplications}/${text(made, 'clientId')}?ignoreOwners=true`,
    `${platformApplications}/1`,
    `${application}/party-ids?apiVersionId=${orders.id}`,
    `${application}/contracts`,
    `${organization}/contracts?apiVersionId=${orders.id}`,
    `${version}/tiers`,
    `${version}/contracts?status=APPROVED`,
    decided,
  ]) {
    await ask('GET', path);
    await withToken(local, 'unknown')('GET', path);
  }
  for (const action of ['approveTierChange', 'rejectTierChange', 'revoke', 'approve', 'restore', 'reject']) {
    await ask('POST', `${decided}/${action}`);
  }
  await ask('PATCH', `${application}/contracts/${number(contract, 'id')}`, { requestedTierId: silver.id });
  await ask('PATCH', decided, { requestedTierId: gold.id });
  await ask('POST', `${decided}/rejectTierChange`);
  await ask('DELETE', decided);
  await ask('PATCH', decided, { status: 'REVOKED' });
  await ask('DELETE', decided);
  const waiting = [...local.state.contracts.values()].find(({ status }) => status === 'PENDING');
  await ask('POST', `${version}/contracts/${String(waiting?.id)}/reject`);
  await ask('POST', `${version}/contracts/${String(waiting?.id)}/approve`);
  await ask('DELETE', `${application}/owners/${developer.id}`);
  await ask('DELETE', `${application}/owners/${developer.id}`);
  await ask('DELETE', application);
}

/** Walks through tiers, contracts and imports of API Manager. */
export async function manager(local: LocalAnypoint, place: Place, ask: Ask): Promise<void> {
  const { apis, decisions, orders, gold } = place;
  const tiers = `${apis}/${orders.id}/tiers`;
  const limits = [{ maximumRequests: 5, timePeriodInMilliseconds: 1000, visible: true }];
  const { body: tier } = await ask('POST', tiers, { name: 'Tour', status: 'ACTIVE', autoApprove: false, limits });
  await ask('POST', tiers, { name: 'Tour', status: 'ACTIVE', limits });
  await ask('POST', tiers, { name: 'Tour' });
  await ask('PUT', `${tiers}/${number(tier, 'id')}`, { name: 'Tour 2', status: 'DEPRECATED', limits });
  await ask('DELETE', `${tiers}/${number(tier, 'id')}`);
  await ask('DELETE', `${tiers}/${gold.id}`);
  const contracts = `${apis}/${orders.id}/contracts`;
  const applicationId = place.application('night-batch').id;
  const request = { applicationId, requestedTierId: gold.id, requestAccessInfo: { reason: 'Nightly load' } };
  const { body: contract } = await ask('POST', contracts, request);
  const id = number(contract, 'id');
  await ask('POST', contracts, request);
  await ask('POST', contracts, {});
  const decide = (action: string) => ask('POST', `${decisions}/${orders.id}/contracts/${id}/${action}`);
  for (const action of ['reject', 'approve', 'restore', 'revoke', 'restore']) await decide(action);
  await ask('PATCH', `${contracts}/${id}`, { tierId: place.silver.id });
  await ask('PATCH', `${contracts}/${id}`, {});
  for (const path of [
    apis,
    `${apis}?limit=1&offset=9&query=orders`,
    `${apis}/${orders.id}`,
    `${apis}/1`,
    `${tiers}?active=true`,
    contracts,
    `${contracts}?status=APPROVED&limit=1`,
    `${contracts}/${id}`,
    `${contracts}/1`,
  ]) {
    await ask('GET', path);
    await withToken(local, 'unknown')('GET', path);
  }
  await ask('DELETE', `${contracts}/${id}`);
  await decide('revoke');
  await ask('DELETE', `${contracts}/${id}`);
  const imports = `/apimanager/api/v1/organizations/${local.organizationId}/applications`;
  const body = { clientId: 'acme-kiosk', providerId: place.provider.id };
  await ask('POST', imports, body);
  await ask('POST', imports, { ...body, clientId: 'unknown' });
  await ask('POST', imports, { clientId: 'acme-kiosk' });
}

/** Walks through making API instances and applying policies. */
export async function instances(place: Place, ask: Ask): Promise<void> {
  const { apis, orders } = place;
  const spec = { groupId: orders.groupId, assetId: orders.assetId, version: orders.assetVersion };
  const { body: instance } = await ask('POST', apis, { spec, instanceLabel: 'toured' });
  await ask('POST', apis, { spec, instanceLabel: 'toured' });
  await ask('POST', apis, { spec: {} });
  await ask('POST', apis, { promote: { originApiId: 1 } });
  const one = `${apis}/${number(instance, 'id')}`;
  await ask('PATCH', one, { instanceLabel: 'toured twice' });
  await ask('PATCH', one, { technology: 'mule2' });
  await ask('PUT', one, { instanceLabel: 'toured thrice' });
  const policy = { groupId: 'a', assetId: 'ip-allowlist', assetVersion: '1.0.0', configurationData: {} };
  const { body: applied } = await ask('POST', `${one}/policies`, policy);
  await ask('POST', `${one}/policies`, policy);
  for (const path of ['', '?fullInfo=false', `/${number(applied, 'id')}`, '/1']) {
    await ask('GET', `${one}/policies${path}`);
  }
  await ask('PATCH', `${one}/policies/${number(applied, 'id')}`, { disabled: true });
  await ask('DELETE', `${one}/policies/${number(applied, 'id')}`);
  await ask('DELETE', one);
  await ask('DELETE', one);
}
