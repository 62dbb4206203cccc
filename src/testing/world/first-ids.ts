/**
 * Where the integer ids of each kind of object begin, in the range that real ones are in.
 */
export const FIRST_IDS = {
  apiInstance: 20417700,
  legacyApi: 9183000,
  groupInstance: 384000,
  managedServiceApi: 60400,
  tier: 2390000,
  application: 2841000,
  contract: 6120000,
  policy: 5210000,
} as const;
