/** A scope that a Connected App was given. Source: Access Management API specification, connected applications. */
import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';
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
export const grantedScopeModel = modelOf(
  'granted scope',
  'grantedScope',
  shownAs<Wire<'grantedScope'>, GrantedScope>({ context_params: ({ context_params: place }) => place ?? {} }, {}, [
    'context_params',
  ]),
);

/** The platform sends `data`; a client in production reads `scopes`. @internal */
export const grantedScopePageModel = pageOf(grantedScopeModel, 'scopes');
