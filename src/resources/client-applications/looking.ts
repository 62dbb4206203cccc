/** The methods that take several calls. */
export { ensureApplication } from './ensure.js';
export { findByName } from './find.js';
