/** The schemas of all models. Loaded with the first response that has to be checked, not with the package. */
export * from './accounts.js';
export * from './apis.js';
export * from './applications.js';
export * from './contracts.js';
export * from './exchange.js';
export * from './fields.js';
