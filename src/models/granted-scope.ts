/** A scope that was granted to a Connected App. Source: Access Management API specification, connected applications. */
import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';
import { pageOf } from './envelope.js';

/** A scope with the context it was granted for. */
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
  shownAs<Wire<'grantedScope'>, GrantedScope>({
    context_params: { of: ['context_params'], make: ({ context_params: place }) => place ?? {}, isAlways: true },
  }),
);

/** The platform sends `data`; a client in production reads `scopes`. @internal */
export const grantedScopePageModel = pageOf(grantedScopeModel, 'scopes');
