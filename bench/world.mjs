// Invented applications, of the size and shape in which the platform sends them.
export const organizationId = '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4';
export const environmentId = '7b1e9c52-66a0-4f0d-8e0b-2f5f6f3a1d88';
export const applicationId = 2841973;

const hex = (id, length) =>
  (id * 2654435761).toString(16).padStart(length, '9d1f0c6ab37e4f5d8a20c4e6b91f7d35').slice(0, length);

/** A single application as Exchange answers: 1.3 KB. */
export function application(id) {
  return {
    id,
    name: `orders-mobile-${id}`,
    masterOrganizationId: organizationId,
    description:
      'Places and follows orders from the mobile application, for customers with and without an account. Owned by the ordering team; see the runbook for who is on call and for what to do when deliveries are late or the payment provider does not answer.',
    url: 'https://mobile.example.com/orders',
    clientId: hex(id, 32),
    clientSecret: hex(id + 1, 32),
    grantTypes: ['client_credentials', 'authorization_code', 'refresh_token'],
    redirectUri: Array.from({ length: 8 }, (_, i) => `https://mobile.example.com/callback/after/signing-in/${i}`),
    clientProvider: { providerId: null, type: null },
    owner: 'Ada Example',
    email: 'ada@example.com',
  };
}

/** An application as it stands in lists: 0.4 KB. */
export function applicationInList(id) {
  return {
    id,
    name: `orders-mobile-${id}`,
    masterOrganizationId: organizationId,
    description: 'Places and follows orders from the mobile application.',
    url: 'https://mobile.example.com/orders',
    clientId: hex(id, 32),
    grantTypes: ['client_credentials'],
    redirectUri: ['https://mobile.example.com/callback'],
    owner: 'N/A',
    email: 'N/A',
  };
}

export const oneRoute = '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}';

export function onePath() {
  return oneRoute.replace('{organizationId}', organizationId).replace('{applicationId}', String(applicationId));
}
export const bareListPath = `/exchange/api/v2/organizations/${organizationId}/applications`;
export const totalListPath = `/apiplatform/repository/v2/organizations/${organizationId}/applications`;
