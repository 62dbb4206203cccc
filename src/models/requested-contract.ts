import { defineModel } from '../core/read/model.js';
import type { ContractStatus } from './contract.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { schemaOf } from './schema-of.js';
import { converted, field, numberOf } from './wire.js';

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
  schemaOf('requestedContractApi'),
  ({ id, ...rest }): RequestedContractApi => ({ ...rest, ...field('id', numberOf(id)) }),
);

/** @internal */
export const requestedContractModel = defineModel(
  'requested contract',
  schemaOf('requestedContract'),
  ({ applicationId, tier, requestedTier, api, ...wire }): RequestedContract => ({
    ...wire,
    id: numberOf(wire.id),
    ...field('applicationId', numberOf(applicationId)),
    ...field('tier', converted(tier, slaTierModel.from)),
    ...field('requestedTier', converted(requestedTier, slaTierModel.from)),
    ...field('api', converted(api, requestedContractApiModel.from)),
  }),
);
