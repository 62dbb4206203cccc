/** The params of the methods about SLA tiers. */
import type { Id } from '../params.js';
import type { EnvironmentParams } from '../scope.js';
import type { GroupTierFields, SlaTierFields } from './bodies.js';

/** Whose tiers to list. The tiers of an API group are listed whole: nothing else is documented for groups. */
export type SlaTierListParams = EnvironmentParams & {
  /** How many to ask for with each request, 1 to 250. */
  readonly pageSize?: number | undefined;
} & (
    | {
        readonly apiInstanceId: Id;
        readonly groupInstanceId?: undefined;
        /** Only tiers that can be asked for. @default false */
        readonly active?: boolean | undefined;
        readonly query?: string | undefined;
        readonly sort?: string | undefined;
        readonly ascending?: boolean | undefined;
      }
    | { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined }
  );

/** Whose tier it is: of an API instance, or of an API group instance. */
export type SlaTierPlaceParams = EnvironmentParams &
  (
    | { readonly apiInstanceId: Id; readonly groupInstanceId?: undefined }
    | { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined }
  );

/** One tier of an API instance or an API group. */
export type SlaTierParams = SlaTierPlaceParams & { readonly tierId: Id };

/** A tier as it is to be: of an API instance with `limits`, of an API group with `defaultLimits` and `limitsByApi`. */
type FieldsByPlace =
  | (SlaTierFields & { readonly apiInstanceId: Id; readonly groupInstanceId?: undefined })
  | (GroupTierFields & { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined });

/** The tier to create. */
export type SlaTierCreateParams = EnvironmentParams & { readonly name: string } & FieldsByPlace;

/** What to change about a tier; what is left out stays. */
export type SlaTierUpdateParams = EnvironmentParams & { readonly tierId: Id } & FieldsByPlace;
