/** What takes more than one look. */
export { ensureApplication } from './ensure.js';
export { findByName } from './find.js';
