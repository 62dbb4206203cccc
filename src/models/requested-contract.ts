import type { ContractStatus } from './contract.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';
import { numberOf } from './wire.js';

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
 * A contract as Exchange returns it to its consumer: with `tier` once approved on one, with `requestedTier` while it
 * waits, with neither when the API has no tiers.
 */
export interface RequestedContract {
  readonly id: number;
  readonly status: ContractStatus;
  readonly applicationId?: number;
  readonly clientId?: string;
  /** The application's client secret. */
  readonly clientSecret?: string;
  readonly tier?: SlaTier | null;
  readonly requestedTier?: SlaTier | null;
  readonly api?: RequestedContractApi | null;
}

/** @internal */
export const requestedContractApiModel = modelOf(
  'API of a requested contract',
  'requestedContractApi',
  shownAs<Wire<'requestedContractApi'>, RequestedContractApi>({ id: numberOf }),
);

/** @internal */
export const requestedContractModel = modelOf(
  'requested contract',
  'requestedContract',
  shownAs<Wire<'requestedContract'>, RequestedContract>({
    id: numberOf,
    applicationId: numberOf,
    tier: slaTierModel.from,
    requestedTier: slaTierModel.from,
    api: requestedContractApiModel.from,
  }),
);
