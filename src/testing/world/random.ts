/**
 * Makes ids. What belongs to the world (organizations, applications, client secrets) comes from a seeded generator, so
 * that the same seed gives the same world; what proves an identity (tokens, codes) and what names a request does not.
 */

const HEX = '0123456789abcdef';
const MIXED_CASE_HEX = '0123456789abcdefABCDEF';

/** A generator of ids, which makes the same ones for the same seed. */
export class SeededIds {
  #state = 2166136261;
  readonly #lastNumber = new Map<ReadonlyMap<number, unknown>, number>();

  constructor(seed: number | string) {
    for (const character of String(seed)) {
      this.#state = Math.imul(this.#state ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
    }
  }

  /** A client id: 32 lower-case hexadecimal characters. */
  clientId(): string {
    return this.#text(32, HEX);
  }

  /** A client secret: 32 hexadecimal characters in mixed case. */
  secret(): string {
    return this.#text(32, MIXED_CASE_HEX);
  }

  uuid(): string {
    return asUuid(this.#text(32, HEX));
  }

  /** An integer id that `records` never had from here: growing, with small gaps as on a shared platform. */
  number(records: ReadonlyMap<number, unknown>, start: number): number {
    let id = this.#lastNumber.get(records) ?? start;
    do id += 1 + this.#below(9);
    while (records.has(id));
    this.#lastNumber.set(records, id);
    return id;
  }

  #below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
  }

  #text(length: number, alphabet: string): string {
    let made = '';
    for (let index = 0; index < length; index += 1) made += alphabet.charAt(this.#below(alphabet.length));
    return made;
  }
}

function asUuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Makes a UUID that nobody can foresee. */
export function unpredictableUuid(): string {
  let hex = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) hex += byte.toString(16).padStart(2, '0');
  return asUuid(hex);
}
