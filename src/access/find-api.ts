/**
 * Finds the API instance that the coordinates of a document mean. What fits several is not guessed.
 */
import type { AccessApi, AccessApiCoordinates } from './document.js';
import { environmentsNamed } from './scan-apis.js';
import type { ScannedApi, ScannedEnvironment } from './scanned.js';

/** The API instance that was meant, or why none was found. */
export type FoundApi =
  | { readonly api: ScannedApi; readonly problem?: undefined }
  | { readonly api?: undefined; readonly problem: { readonly code: string; readonly message: string } };

/** Where APIs are looked for. */
export interface ApiPlaces {
  readonly organizationId: string;
  readonly environments: readonly ScannedEnvironment[];
  readonly apis: readonly ScannedApi[];
}

/** Finds API instances; made once for a scan. */
export class ApiFinder {
  readonly #places: ApiPlaces;
  readonly #byAsset = new Map<string, ScannedApi[]>();
  readonly #byId = new Map<number, ScannedApi>();

  constructor(places: ApiPlaces) {
    this.#places = places;
    for (const api of places.apis) {
      this.#byId.set(api.apiInstanceId, api);
      const key = assetKey(api.environmentId, api.assetId);
      const others = this.#byAsset.get(key);
      if (others === undefined) this.#byAsset.set(key, [api]);
      else others.push(api);
    }
  }

  find(wanted: AccessApi): FoundApi {
    if ('apiInstanceId' in wanted) {
      const api = this.#byId.get(wanted.apiInstanceId);
      if (api !== undefined) return { api };
      return problem('api_unknown', `No API instance ${wanted.apiInstanceId} is seen in any environment.`);
    }
    const environments = environmentsNamed(this.#places.environments, wanted.environment);
    if (environments.length === 0) {
      return problem('environment_unknown', `No environment is called "${wanted.environment}" here.`);
    }
    const ofAsset = environments.flatMap(({ id }) => this.#byAsset.get(assetKey(id, wanted.assetId)) ?? []);
    const fitting = this.#narrowed(ofAsset, wanted);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { api: only };
    return only === undefined ? missing(wanted, ofAsset) : ambiguous(fitting);
  }

  #narrowed(ofAsset: readonly ScannedApi[], wanted: AccessApiCoordinates): readonly ScannedApi[] {
    const { groupId, versionGroup, label } = wanted;
    const fitting = ofAsset.filter(
      (api) =>
        (groupId === undefined || api.groupId.toLowerCase() === groupId.toLowerCase()) &&
        (versionGroup === undefined || api.versionGroup === versionGroup) &&
        (label === undefined || api.label === label),
    );
    if (groupId !== undefined) return fitting;
    const own = fitting.filter((api) => api.groupId === this.#places.organizationId);
    return own.length > 0 ? own : fitting;
  }

  /** Returns the coordinates that mean this instance and no other, with as little in them as that takes. */
  coordinatesOf(api: ScannedApi): AccessApi {
    const { assetId, groupId, versionGroup, label, environment, environmentId } = api;
    if (assetId === '') return { apiInstanceId: api.apiInstanceId };
    const named = {
      assetId,
      ...(groupId === '' || groupId === this.#places.organizationId ? {} : { groupId }),
      ...(versionGroup === '' ? {} : { versionGroup }),
      environment: environment ?? environmentId,
    };
    const labelled = label === undefined ? {} : { label };
    const candidates: readonly AccessApi[] = [
      named,
      { ...named, ...labelled },
      { ...named, environment: environmentId },
      { ...named, ...labelled, environment: environmentId },
    ];
    return (
      candidates.find((candidate) => this.find(candidate).api?.apiInstanceId === api.apiInstanceId) ?? {
        apiInstanceId: api.apiInstanceId,
      }
    );
  }
}

function assetKey(environmentId: string, assetId: string): string {
  return `${environmentId} ${assetId.toLowerCase()}`;
}

function missing(wanted: AccessApiCoordinates, ofAsset: readonly ScannedApi[]): FoundApi {
  const there = ofAsset.map(described).join(', ');
  return problem(
    'api_unknown',
    there === ''
      ? `Environment "${wanted.environment}" has no API instance of asset "${wanted.assetId}".`
      : `Environment "${wanted.environment}" has asset "${wanted.assetId}" only as ${there}.`,
  );
}

function ambiguous(fitting: readonly ScannedApi[]): FoundApi {
  return problem(
    'api_ambiguous',
    `Several API instances fit: ${fitting.map(described).join(', ')}. Give groupId, versionGroup, label or an apiInstanceId.`,
  );
}

function described({ apiInstanceId, groupId, versionGroup, label }: ScannedApi): string {
  return `${apiInstanceId} (groupId ${groupId}, versionGroup ${versionGroup}${label === undefined ? '' : `, label "${label}"`})`;
}

function problem(code: string, message: string): FoundApi {
  return { problem: { code, message } };
}
