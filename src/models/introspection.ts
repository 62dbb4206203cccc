/** The introspection of a token. Source: Access Management API specification (examples of the older version). */
import { modelOf } from './schema-of.js';

/** The platform's information about a token. */
export interface Introspection {
  /** False for a token that is unknown, expired or revoked; most other fields are then absent. */
  readonly active: boolean;
  readonly token_type?: string | null;
  readonly user_id?: string | null;
  readonly username?: string | null;
  readonly client_id?: string | null;
  readonly scope?: string | null;
  /** Time of issue, in epoch milliseconds. */
  readonly iat?: number | null;
  /** Expiry, in epoch milliseconds. */
  readonly exp?: number | null;
}

/** @internal */
export const introspectionModel = modelOf('token introspection', 'introspection', (wire): Introspection => wire);
