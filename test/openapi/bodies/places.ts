// An invented business group and environment, shared by the bodies of Exchange and API Manager.
export const groupId = 'd1f7a3c8-42b9-4e06-8f5d-9a0c6b71e23f';
export const environmentId = '58c02e9f-7b34-4d61-a8e7-1f9d0b52c6a3';
