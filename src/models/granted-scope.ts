/** A scope that a Connected App was given. Source: Access Management API specification, connected applications. */
import { defineModel } from '../core/read/model.js';
import { schemaOf } from './schema-of.js';
import { pageOf } from './envelope.js';

/** A scope with the place it was given for. */
export interface GrantedScope {
  /** The identifier, such as `read:api_contracts`. */
  readonly scope: string;
  /** Empty for basic scopes; `org` for organization scopes; `org` and `envId` for environment scopes. */
  readonly context_params: Readonly<Record<string, unknown>> & {
    readonly org?: string | undefined;
    readonly envId?: string | undefined;
  };
}

/** @internal */
export const grantedScopeModel = defineModel('granted scope', schemaOf('grantedScope'), (wire): GrantedScope => ({
  ...wire,
  context_params: wire.context_params ?? {},
}));

/** The platform sends `data`; a client in production reads `scopes`. @internal */
export const grantedScopePageModel = pageOf(grantedScopeModel, 'scopes');
