/**
 * Reads a value by a schema of zod, without the copy that zod makes of it and without its list of everything that is
 * wrong: a response of a few megabytes can be wrong in a million places, and a list of these would take the memory of
 * the process. A schema is walked once, when it is first used; a value is walked once, and only until it has proved
 * wrong in more places than are told.
 *
 * Only what the models use is known here; a schema with anything else is refused when it is first used.
 */
import type { ResponseIssue } from '../../errors.js';
import { isObject } from './json.js';

/** The result for a value that the schema does not accept. */
export const unfit = Symbol('unfit');

/**
 * Returns the value where the schema accepts it, or {@link unfit} after adding the reasons to the findings. Returns a
 * copy without them where optional members are null or a member is named `__proto__`: see {@link fitOf}.
 */
export type Fit = (value: unknown, findings: Findings) => unknown;

/** As many places are told of a response that is not as documented; a platform's error is cut at the same number. */
export const mostIssues = 20;
/** No response is nested that deep; what the schema does not name is not looked into. */
const deepest = 200;

/** The first places where a value is wrong. */
export class Findings {
  readonly issues: ResponseIssue[] = [];
  /** How many levels of the value are above the place that is being read. */
  depth: number;
  #isComplete = true;

  constructor(depth = 0) {
    this.depth = depth;
  }

  /** False once more places were found than are kept: nothing is gained by reading on. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Adds a place, relative to the value that is being read. */
  add(path: string, expected: string): typeof unfit {
    if (this.issues.length < mostIssues) this.issues.push({ path, expected });
    else this.#isComplete = false;
    return unfit;
  }

  /** Reads something one level deeper, and puts its place before the path of each issue that it adds. */
  within(key: string | number, fits: Fit, value: unknown): unknown {
    const before = this.issues.length;
    this.depth++;
    const read = fits(value, this);
    this.depth--;
    for (let at = before; at < this.issues.length; at++) {
      const { path, expected } = this.issues[at] as ResponseIssue;
      this.issues[at] = { path: placeOf(key) + path, expected };
    }
    return read;
  }
}

/** A schema of zod, as far as it is looked into here. */
export interface DefinedSchema {
  readonly def: object;
}

/** A check of zod's that is a function: it adds an issue to the payload for a value that it does not accept. */
interface Payload {
  readonly value: unknown;
  readonly issues: {
    readonly path?: readonly PropertyKey[];
    readonly message?: string;
    readonly expected?: string;
  }[];
}

/** What is read of a schema's definition. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly {
    readonly _zod: {
      readonly def: { readonly check: string; readonly pattern?: unknown };
      readonly check?: (payload: Payload) => unknown;
    };
  }[];
  readonly shape?: Readonly<Record<string, DefinedSchema>>;
  readonly catchall?: DefinedSchema;
  readonly innerType?: DefinedSchema;
  readonly keyType?: DefinedSchema;
  readonly valueType?: DefinedSchema;
  readonly element?: DefinedSchema;
  readonly options?: readonly DefinedSchema[];
}

/**
 * Makes the reader of a schema. It agrees with zod about every value, apart from a null in an optional member that is
 * not documented to hold one: what was done must not look failed for it, and it is read as if the member were missing.
 *
 * @throws TypeError for a schema with something that is not known here.
 */
export function fitOf(schema: DefinedSchema): Fit {
  const fits = fitted(schema, new Map());
  // A response without a body.
  const isOptional = (schema.def as Definition).type === 'optional';
  return isOptional ? (value, findings) => (value === undefined ? undefined : fits(value, findings)) : fits;
}

/** `known` holds objects, by which alone a schema can contain itself. */
function fitted(schema: DefinedSchema, known: Map<DefinedSchema, Fit>): Fit {
  const definition = schema.def as Definition;
  const { type, checks = [] } = definition;
  if (type === 'string' && checks.length > 0) return matching(checks);
  const fits = unchecked(schema, definition, known);
  return checks.length === 0 ? fits : checked(fits, checks);
}

function unchecked(schema: DefinedSchema, definition: Definition, known: Map<DefinedSchema, Fit>): Fit {
  const { type, innerType, element, options, keyType, valueType } = definition;
  if (type === 'object') return known.get(schema) ?? objectFit(schema, definition, known);
  if (type === 'array' && element !== undefined) return listFit(fitted(element, known));
  if (type === 'record' && valueType !== undefined && isAnyText(keyType)) return recordFit(fitted(valueType, known));
  if (type === 'union' && options !== undefined) return unionFit(options.map((option) => fitted(option, known)));
  if (type === 'nullable' && innerType !== undefined) {
    const fits = fitted(innerType, known);
    return (value, findings) => (value === null ? null : fits(value, findings));
  }
  // Whether a member may be missing is asked where the object is checked.
  if (type === 'optional' && innerType !== undefined) return fitted(innerType, known);
  return plainFits[type] ?? unknownKind(`of the type ${type}`);
}

function unknownKind(what: string): never {
  throw new TypeError(`Responses cannot be read by a schema ${what}.`);
}

const plain =
  (expected: string, accepts: (value: unknown) => boolean): Fit =>
  (value, findings) =>
    accepts(value) ? value : findings.add('', expected);

const plainFits: Readonly<Record<string, Fit>> = {
  string: plain('string', (value) => typeof value === 'string'),
  number: plain('number', (value) => Number.isFinite(value)),
  boolean: plain('boolean', (value) => typeof value === 'boolean'),
  unknown: (value) => value,
};

function isAnyText(schema: DefinedSchema | undefined): boolean {
  const { type, checks = [] } = (schema?.def ?? { type: '' }) as Definition;
  return type === 'string' && checks.length === 0;
}

function matching(checks: NonNullable<Definition['checks']>): Fit {
  const patterns = checks.map(({ _zod: { def } }) =>
    def.check === 'string_format' && def.pattern instanceof RegExp && !def.pattern.global
      ? def.pattern
      : unknownKind(`with the check ${def.check}`),
  );
  return (value, findings) => {
    if (typeof value !== 'string') return findings.add('', 'string');
    return patterns.every((pattern) => pattern.test(value)) ? value : findings.add('', 'digits');
  };
}

/** A check that is a function has its say about a value that is right apart from that. */
function checked(fits: Fit, checks: NonNullable<Definition['checks']>): Fit {
  const functions = checks.map(({ _zod: { def, check } }) =>
    def.check === 'custom' && check !== undefined ? check : unknownKind(`with the check ${def.check}`),
  );
  // Nearly every value is right, and leaves the list of its issues to the next.
  let unused: Payload['issues'] = [];
  return (value, findings) => {
    const read = fits(value, findings);
    if (read === unfit) return unfit;
    const payload: Payload = { value: read, issues: unused };
    for (const check of functions) check(payload);
    if (payload.issues.length === 0) return read;
    unused = [];
    for (const { path = [], message, expected } of payload.issues) {
      findings.add(path.map(placeOf).join(''), message ?? expected ?? 'another value');
    }
    return unfit;
  };
}

/** Writes one step of a path; {@link pathText} takes off the dot before the first. */
export function placeOf(key: PropertyKey): string {
  return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}

/** Returns a path as errors show it. */
export function pathText(path: string): string {
  return path.startsWith('.') ? path.slice(1) : path;
}

function listFit(fits: Fit): Fit {
  return (value, findings) => {
    if (!Array.isArray(value)) return findings.add('', 'array');
    const list: readonly unknown[] = value;
    let copy: unknown[] | undefined;
    let isFit = true;
    for (let at = 0; at < list.length && findings.isComplete; at++) {
      const read = findings.within(at, fits, list[at]);
      if (read === unfit) isFit = false;
      else if (read !== list[at] && isFit) (copy ??= [...list])[at] = read;
    }
    return isFit ? (copy ?? list) : unfit;
  };
}

/** Of several kinds of value the one that is given tells what is wrong with it; else all are told. */
function unionFit(options: readonly Fit[]): Fit {
  // Nearly every value is of the first kind, and leaves these to the next.
  let unused: Findings | undefined;
  return (value, findings) => {
    const own = unused ?? new Findings();
    unused = undefined;
    own.depth = findings.depth;
    for (const fits of options) {
      const read = fits(value, own);
      if (read === unfit) continue;
      if (own.issues.length === 0) unused = own;
      return read;
    }
    const expected = new Set(own.issues.map((issue) => issue.expected));
    return findings.add('', expected.has('digits') ? 'digits' : [...expected].join(' or '));
  };
}

const dropped = Symbol('dropped');

class Member {
  readonly isRequired: boolean;
  readonly fits: Fit;
  #refusesNull: boolean | undefined;

  constructor(isRequired: boolean, fits: Fit) {
    this.isRequired = isRequired;
    this.fits = fits;
  }

  /** True where null is read as if the member were missing. */
  get dropsNull(): boolean {
    return !this.isRequired && (this.#refusesNull ??= this.fits(null, new Findings()) === unfit);
  }
}

/** Reads the members that are there; begins a copy with the first that is not to stay as it is. */
function membersRead(
  value: Readonly<Record<string, unknown>>,
  findings: Findings,
  memberNamed: (name: string) => Member | undefined,
): unknown {
  let copy: Record<string, unknown> | undefined;
  let isFit = true;
  for (const name in value) {
    if (!findings.isComplete) break;
    const member = value[name];
    const read = memberRead(name, member, memberNamed(name), findings);
    if (read === unfit) isFit = false;
    else if (read !== member) copy ??= membersBefore(name, value);
    if (copy !== undefined && read !== dropped) copy[name] = read;
  }
  return isFit ? (copy ?? value) : unfit;
}

function memberRead(name: string, member: unknown, known: Member | undefined, findings: Findings): unknown {
  // A copy would take over a member of this name as its prototype.
  if (name === '__proto__') return dropped;
  if (known === undefined) return member;
  return member === null && known.dropsNull ? dropped : findings.within(name, known.fits, member);
}

function membersBefore(end: string, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const name in value) {
    if (name === end) break;
    copy[name] = value[name];
  }
  return copy;
}

function recordFit(fits: Fit): Fit {
  const member = new Member(true, fits);
  return (value, findings) =>
    isObject(value) ? membersRead(value, findings, () => member) : findings.add('', 'record');
}

function objectFit(schema: DefinedSchema, { shape, catchall }: Definition, known: Map<DefinedSchema, Fit>): Fit {
  if (shape === undefined || (catchall?.def as Definition | undefined)?.type !== 'unknown') {
    unknownKind('of an object that drops what it does not know');
  }
  const members = new Map<string, Member>();
  const required: [string, Member][] = [];
  const memberNamed = (name: string): Member | undefined => members.get(name);
  const fit: Fit = (value, findings) => {
    if (!isObject(value)) return findings.add('', 'object');
    if (findings.depth > deepest) return findings.add('', 'less depth');
    const read = membersRead(value, findings, memberNamed);
    let isFit = read !== unfit;
    for (const [name, { fits }] of required) {
      if (!(name in value) && findings.within(name, fits, undefined) === unfit) isFit = false;
    }
    return isFit ? read : unfit;
  };
  known.set(schema, fit);
  for (const [name, member] of Object.entries(shape)) {
    const isRequired = (member.def as Definition).type !== 'optional';
    const one = new Member(isRequired, fitted(member, known));
    members.set(name, one);
    if (isRequired) required.push([name, one]);
  }
  return fit;
}
