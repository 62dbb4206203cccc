/** `anypoint-sdk/node`: everything that needs Node. */
export { fileJournal } from './file-journal.js';
export type { FileJournalOptions } from './file-journal.js';
export type {
  Journal,
  JournalEntry,
  JournalFinishedEntry,
  JournalIntentEntry,
  JournalOutcomeEntry,
  JournalPlanEntry,
  JournalResult,
  JournalSecretEntry,
  Lease,
  LeaseRequest,
} from '../access/run/journal.js';
export { fileTokenStore } from './file-token-store.js';
export type { FileTokenStoreOptions } from './file-token-store.js';
export type { EncryptionKey } from '../stores/encryption.js';
export type { StoredToken, TokenStore } from '../core/token/token-store.js';
export { listen } from './listen.js';
export { undiciFetch } from './undici-fetch.js';
export type { Undici, UndiciFetchOptions, UndiciResponse } from './undici-fetch.js';
export type { LocalServer, LocalServerOptions } from '../testing/index.js';
