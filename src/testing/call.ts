/**
 * What a service sees of a request, and what it gives back. Reading a query or a body goes through here, so that every
 * endpoint is equally tolerant (empty booleans and integers, as Exchange reads them) and equally strict.
 */
import { invalid } from './problems.js';
import type { SeededIds } from './world/random.js';
import type { World } from './world/state.js';

/** What services share: the world, its clock and its choices. */
export interface Platform {
  readonly state: World;
  readonly ids: SeededIds;
  /** Epoch milliseconds. */
  now(): number;
  readonly tokenLifetimeSeconds: number;
  readonly xapi: boolean;
  /** Signs id tokens; made when first needed. */
  signingKeys(): Promise<CryptoKeyPair>;
}

/** A JSON object as it came over the wire. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * One request to one endpoint. `Name` are the names in the endpoint's path: a handler that reads another one does not
 * compile.
 */
export class Call<in Name extends string = never> {
  readonly platform: Platform;
  readonly request: Request;
  readonly url: URL;
  readonly #params: Readonly<Record<string, string>>;

  constructor(platform: Platform, request: Request, params: Readonly<Record<string, string>>) {
    this.platform = platform;
    this.request = request;
    this.url = new URL(request.url);
    this.#params = params;
  }

  /** Every value in the path, by its name. */
  get params(): Readonly<Record<string, string>> {
    return this.#params;
  }

  get state(): World {
    return this.platform.state;
  }

  /** The present instant as the platform writes it. */
  get timestamp(): string {
    return new Date(this.platform.now()).toISOString();
  }

  /** A path parameter. */
  param(name: Name): string {
    return this.#params[name] ?? '';
  }

  /** A path parameter that is an integer id; NaN, which no record has, when it is not one. */
  id(name: Name): number {
    const text = this.param(name);
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
  }

  /** A query parameter; undefined when it is absent or empty. */
  query(name: string): string | undefined {
    const value = this.url.searchParams.get(name);
    return value === null || value === '' ? undefined : value;
  }

  /** A boolean query parameter. Absent and empty mean false. */
  flag(name: string): boolean {
    return this.query(name) === 'true';
  }

  /** An integer query parameter. An empty one means 0. */
  integer(name: string): number | undefined {
    const value = this.url.searchParams.get(name);
    if (value === null) return undefined;
    if (!/^-?\d*$/.test(value)) throw invalid(`${name} must be an integer`, name);
    return Number(value);
  }

  /** The body as a JSON object. No body at all is an empty object. */
  async json(): Promise<JsonObject> {
    const text = await this.request.text();
    if (text.trim() === '') return {};
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      throw invalid('Request body is not valid JSON');
    }
    if (!isObject(parsed)) throw invalid('Request body must be an object');
    return parsed;
  }

  /** The body as a JSON object or a form, whichever it says it is. Values that are not text are left out. */
  async fields(): Promise<ReadonlyMap<string, string>> {
    const type = this.request.headers.get('content-type') ?? '';
    if (!type.includes('json')) return new Map(new URLSearchParams(await this.request.text()));
    const fields = new Map<string, string>();
    for (const [name, value] of Object.entries(await this.json()))
      if (typeof value === 'string') fields.set(name, value);
    return fields;
  }
}

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
