/** What the platform says about a token. Source: Access Management API specification (examples of the older version). */
import { modelOf } from './schema-of.js';

/** What the platform knows of a token. */
export interface Introspection {
  /** False for a token that is unknown, expired or revoked; most other fields are then missing. */
  readonly active: boolean;
  readonly token_type?: string | null;
  readonly user_id?: string | null;
  readonly username?: string | null;
  readonly client_id?: string | null;
  readonly scope?: string | null;
  /** When the token was issued, in epoch milliseconds. */
  readonly iat?: number | null;
  /** When the token expires, in epoch milliseconds. */
  readonly exp?: number | null;
}

/** @internal */
export const introspectionModel = modelOf('token introspection', 'introspection', (wire): Introspection => wire);
