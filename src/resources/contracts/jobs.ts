/** The methods that take several calls. */
export { ensureContractStatus } from './ensure-status.js';
export { ensureContract } from './ensure.js';
export { waitUntilApproved } from './wait.js';
