/** What takes more than one call. */
export { ensureContractStatus } from './ensure-status.js';
export { ensureContract } from './ensure.js';
export { waitUntilApproved } from './wait.js';
