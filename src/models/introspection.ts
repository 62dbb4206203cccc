/** What the platform says about a token. Source: Access Management API specification (examples of the older version). */
import { defineModel } from '../core/read/model.js';

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
export const introspectionModel = defineModel(
  'token introspection',
  (z) =>
    z.looseObject({
      active: z.boolean(),
      token_type: z.string().nullable().exactOptional(),
      user_id: z.string().nullable().exactOptional(),
      username: z.string().nullable().exactOptional(),
      client_id: z.string().nullable().exactOptional(),
      scope: z.string().nullable().exactOptional(),
      iat: z.number().nullable().exactOptional(),
      exp: z.number().nullable().exactOptional(),
    }),
  (wire): Introspection => wire,
);
