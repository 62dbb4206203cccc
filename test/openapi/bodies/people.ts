// Invented ids and one invented person, shared by the bodies of both services.
export const organizationId = '0b9d42f7-6c1e-4a58-9d30-e27f81b5c6a4';
export const userId = '6e3a9c10-85d4-4f7b-b2e6-197c0d4fa853';
export const clientId = '71c0e5a94bd84f26a3d917fb62e08c4d';
export const clientSecret = 'aB04f9E27c6D41838fA2C5d90b7E163c';

export const person = {
  id: userId,
  username: 'tomas.vrba',
  firstName: 'Tomáš',
  lastName: 'Vrba',
  email: 'tomas.vrba@harbour.example',
  organizationId,
  enabled: true,
  idprovider_id: 'mulesoft',
  type: 'host',
  createdAt: 'Tue Mar 05 2024 10:11:12 GMT+0100 (CET)',
  lastLogin: '2026-02-03T04:05:06.789Z',
};
export const root = {
  id: organizationId,
  name: 'Harbour',
  domain: 'harbour',
  isMaster: true,
  parentOrganizationIds: [],
};
export const group = { ...root, domain: null, parentId: null, parentName: null, mfaRequired: null, isRoot: false };
