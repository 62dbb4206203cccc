/**
 * What planning and a run know of the platform: what was read, without credentials unless they were asked for.
 */
import type { RequestOptions } from '../core/call/call.js';
import type { AccessStepApi } from './plan.js';

/** Where and how the reads of a scan are made. */
export interface Reading {
  /** The root organization. */
  readonly organizationId: string;
  readonly options: RequestOptions;
}

/** An environment of the root organization or of a business group below it. */
export interface ScannedEnvironment {
  readonly id: string;
  readonly name: string;
  /** The business group that owns it. */
  readonly organizationId: string;
}

/** An API instance with everything that a request for a contract needs. */
export interface ScannedApi extends AccessStepApi {
  /** Client provider of the instance. Left out for the built-in one. */
  readonly providerId?: string | undefined;
}

/** An SLA tier as contracts embed it and tier lists show it. */
export interface ScannedTier {
  readonly id: number;
  readonly name: string;
  /** Undefined where the platform did not tell. */
  readonly autoApprove?: boolean | undefined;
  /** False for deprecated tiers, which take no new contracts. */
  readonly active: boolean;
}

/** A client application. Empty texts and null are left out: they mean that there is none. */
export interface ScannedApplication {
  readonly id: number;
  readonly name: string;
  readonly clientId?: string | undefined;
  /** Only with `includeCredentials`. */
  readonly clientSecret?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly redirectUris: readonly string[];
  readonly grantTypes: readonly string[];
}

/** An owner of an application. */
export interface ScannedOwner {
  readonly userId: string;
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  /** A team, of which it is not known whether it can be added or removed. */
  readonly isTeam: boolean;
}

/** A contract of an application with an API instance. */
export interface ScannedContract {
  readonly id: number;
  readonly applicationId: number;
  readonly apiInstanceId: number;
  readonly status: string;
  readonly tier?: ScannedTier | undefined;
  readonly requestedTier?: ScannedTier | undefined;
  /** True for a contract through an API group, which stands for none with the API itself. */
  readonly viaGroup: boolean;
  /** ISO dates. */
  readonly approvedDate?: string | undefined;
  readonly rejectedDate?: string | undefined;
  readonly revokedDate?: string | undefined;
}

/** What was read of a platform. */
export interface AccessScan {
  /** The root organization. */
  readonly organizationId: string;
  readonly organizationName?: string | undefined;
  /** Those that were asked for; empty where the scan was for steps, which know their places. */
  readonly environments: readonly ScannedEnvironment[];
  /** By API instance id. */
  readonly apis: ReadonlyMap<number, ScannedApi>;
  readonly applications: ReadonlyMap<number, ScannedApplication>;
  /** Names are unique, as far as the platform is known; more than one is an ambiguity. */
  readonly applicationsByName: ReadonlyMap<string, readonly ScannedApplication[]>;
  readonly applicationsByClientId: ReadonlyMap<string, ScannedApplication>;
  /** By application id, for the applications whose owners were asked for. */
  readonly owners: ReadonlyMap<number, readonly ScannedOwner[]>;
  /** By API instance id, then by application id. */
  readonly contracts: ReadonlyMap<number, ReadonlyMap<number, ScannedContract>>;
  /** By API instance id, for the instances whose tiers were asked for. */
  readonly tiers: ReadonlyMap<number, readonly ScannedTier[]>;
  /** How many requests the scan took. */
  readonly requests: number;
}

/** Returns the only application of a name, or undefined where there is none or are several. */
export function onlyApplicationNamed(scan: AccessScan, name: string): ScannedApplication | undefined {
  const found = scan.applicationsByName.get(name);
  return found?.length === 1 ? found[0] : undefined;
}
