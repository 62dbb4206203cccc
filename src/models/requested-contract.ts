import { defineModel } from '../core/read/model.js';
import type { ContractStatus } from './contract.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { converted, field, fields, numberOf } from './wire.js';

/** The API instance that a contract was requested for. */
export interface RequestedContractApi {
  /** Id of the API instance. */
  readonly id?: number;
  readonly groupId?: string;
  readonly assetId?: string;
  readonly assetVersion?: string | null;
  readonly productVersion?: string | null;
  readonly version?: string | null;
  readonly minorVersion?: string | null;
  readonly assetName?: string | null;
  /** Asset, environment and instance in words. May end in the word `undefined`. */
  readonly fullname?: string | null;
  readonly organizationId?: string;
  readonly environmentId?: string;
  readonly environmentName?: string | null;
  readonly environmentOrganizationName?: string | null;
  readonly deprecated?: boolean;
}

/**
 * A contract as its consumer gets it from Exchange: with `tier` once approved on one, with `requestedTier` while it
 * waits, with neither when the API has no tiers.
 */
export interface RequestedContract {
  readonly id: number;
  readonly status: ContractStatus;
  readonly applicationId?: number;
  readonly clientId?: string;
  /** A secret: that of the application. */
  readonly clientSecret?: string;
  readonly tier?: SlaTier | null;
  readonly requestedTier?: SlaTier | null;
  readonly api?: RequestedContractApi | null;
}

/** @internal */
export const requestedContractApiModel = defineModel(
  'API of a requested contract',
  (z) => {
    const { numeric, text, textOrNull, flag } = fields(z);
    return z.looseObject({
      id: numeric,
      groupId: text,
      assetId: text,
      assetVersion: textOrNull,
      productVersion: textOrNull,
      version: textOrNull,
      minorVersion: textOrNull,
      assetName: textOrNull,
      fullname: textOrNull,
      organizationId: text,
      environmentId: text,
      environmentName: textOrNull,
      environmentOrganizationName: textOrNull,
      deprecated: flag,
    });
  },
  ({ id, ...rest }): RequestedContractApi => ({ ...rest, ...field('id', numberOf(id)) }),
);

/** @internal */
export const requestedContractModel = defineModel(
  'requested contract',
  (z) => {
    const { id, numeric, text } = fields(z);
    const tier = slaTierModel.schema(z).nullable().exactOptional();
    return z.looseObject({
      id,
      status: z.string(),
      applicationId: numeric,
      clientId: text,
      clientSecret: text,
      tier,
      requestedTier: tier,
      api: requestedContractApiModel.schema(z).nullable().exactOptional(),
    });
  },
  ({ applicationId, tier, requestedTier, api, ...wire }): RequestedContract => ({
    ...wire,
    id: numberOf(wire.id),
    ...field('applicationId', numberOf(applicationId)),
    ...field('tier', converted(tier, slaTierModel.from)),
    ...field('requestedTier', converted(requestedTier, slaTierModel.from)),
    ...field('api', converted(api, requestedContractApiModel.from)),
  }),
);
