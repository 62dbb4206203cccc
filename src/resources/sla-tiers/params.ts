/** The params of the methods of `slaTiers`. */
import type { Id } from '../params.js';
import type { EnvironmentParams } from '../scope.js';
import type { GroupTierFields, SlaTierFields } from './bodies.js';

/** Filters for a list of tiers. Those of an API group are read unpaged, since no paging is documented. */
export type SlaTierListParams = EnvironmentParams & {
  /** Number of tiers to request per page, 1 to 250. */
  readonly pageSize?: number | undefined;
} & (
    | {
        readonly apiInstanceId: Id;
        readonly groupInstanceId?: undefined;
        /** Whether to list only ACTIVE tiers, which can be requested. @default false */
        readonly active?: boolean | undefined;
        readonly query?: string | undefined;
        readonly sort?: string | undefined;
        readonly ascending?: boolean | undefined;
      }
    | { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined }
  );

/** The API instance or API group instance that a tier belongs to. */
export type SlaTierPlaceParams = EnvironmentParams &
  (
    | { readonly apiInstanceId: Id; readonly groupInstanceId?: undefined }
    | { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined }
  );

/** One tier of an API instance or an API group. */
export type SlaTierParams = SlaTierPlaceParams & { readonly tierId: Id };

/** The fields of a tier by its place: `limits` for an API instance, `defaultLimits` and `limitsByApi` for an API group. */
type FieldsByPlace =
  | (SlaTierFields & { readonly apiInstanceId: Id; readonly groupInstanceId?: undefined })
  | (GroupTierFields & { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined });

/** The tier to create. */
export type SlaTierCreateParams = EnvironmentParams & { readonly name: string } & FieldsByPlace;

/** Changes to a tier; fields that are left out stay as they are. */
export type SlaTierUpdateParams = EnvironmentParams & { readonly tierId: Id } & FieldsByPlace;
