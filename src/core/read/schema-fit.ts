/**
 * Reads a value by a schema of zod, without the copy that zod makes of it and without its list of everything that is
 * wrong: a response of a few megabytes can be wrong in a million places, and a list of these would take the memory of
 * the process. A schema is walked once, when it is first used; a value is walked once, and only until it has proved
 * wrong in more places than are told.
 *
 * Only what the models use is known here; a schema with anything else is refused when it is first used.
 */
import { Findings, placeOf, unfit } from './findings.js';
import { isObject } from './json.js';
import { Shapes, type Draft } from './shape.js';

/**
 * Returns the value where the schema accepts it, or {@link unfit} after adding the reasons to the findings. Returns a
 * copy without them where optional members are null or a member is named `__proto__`: see {@link fitOf}.
 */
export type Fit = (value: unknown, findings: Findings) => unknown;

/** No response is nested that deep; what the schema does not name is not looked into. */
const deepest = 200;

/** A schema of zod, as far as it is looked into here. */
export interface DefinedSchema {
  readonly def: object;
}

/** A check of zod's that is a function: it adds an issue to the payload for a value that it does not accept. */
interface Payload {
  value: unknown;
  issues: {
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
  const { type, innerType, element, options } = definition;
  if (type === 'object') return known.get(schema) ?? objectFit(schema, definition, known);
  if (type === 'array' && element !== undefined) return listFit(fitted(element, known));
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

const anything: Fit = (value) => value;

const plainFits: Readonly<Record<string, Fit>> = {
  string: (value, findings) => (typeof value === 'string' ? value : findings.add('', 'string')),
  number: (value, findings) => (Number.isFinite(value) ? value : findings.add('', 'number')),
  boolean: (value, findings) => (typeof value === 'boolean' ? value : findings.add('', 'boolean')),
  unknown: anything,
};

function matching(checks: NonNullable<Definition['checks']>): Fit {
  const fits = checks.map(({ _zod: { def } }): Fit => {
    const { check, pattern } = def;
    if (check !== 'string_format' || !(pattern instanceof RegExp) || pattern.global) {
      return unknownKind(`with the check ${check}`);
    }
    return (value, findings) => {
      if (typeof value !== 'string') return findings.add('', 'string');
      return pattern.test(value) ? value : findings.add('', 'digits');
    };
  });
  const [only] = fits;
  if (fits.length === 1 && only !== undefined) return only;
  return (value, findings) => (fits.every((one) => one(value, findings) !== unfit) ? value : unfit);
}

/** A check that is a function has its say about a value that is right apart from that. */
function checked(fits: Fit, checks: NonNullable<Definition['checks']>): Fit {
  const functions = checks.map(({ _zod: { def, check } }) =>
    def.check === 'custom' && check !== undefined ? check : unknownKind(`with the check ${def.check}`),
  );
  // Nearly every value is right, and leaves the list of its issues to the next.
  const payload: Payload = { value: undefined, issues: [] };
  return (value, findings) => {
    const read = fits(value, findings);
    if (read === unfit) return unfit;
    payload.value = read;
    for (const check of functions) check(payload);
    payload.value = undefined;
    if (payload.issues.length === 0) return read;
    for (const { path = [], message, expected } of payload.issues) {
      findings.add(path.map(placeOf).join(''), message ?? expected ?? 'another value');
    }
    payload.issues = [];
    return unfit;
  };
}

function listFit(fits: Fit): Fit {
  return (value, findings) => {
    if (!Array.isArray(value)) return findings.add('', 'array');
    if (fits === anything) return value;
    const list: readonly unknown[] = value;
    let copy: unknown[] | undefined;
    let isFit = true;
    let known = findings.issues.length;
    findings.depth++;
    for (let at = 0; at < list.length; at++) {
      const read = fits(list[at], findings);
      if (read === list[at]) continue;
      if (read === unfit) {
        isFit = false;
        known = findings.under(at, known);
        if (!findings.isComplete) break;
      } else if (isFit) (copy ??= [...list])[at] = read;
    }
    findings.depth--;
    return isFit ? (copy ?? list) : unfit;
  };
}

/** Of several kinds of value the one that is given tells what is wrong with it; else all are told. */
function unionFit(options: readonly Fit[]): Fit {
  return (value, findings) => {
    trial.depth = findings.depth;
    for (const fits of options) {
      const read = fits(value, trial);
      if (read !== unfit) return read;
    }
    if (findings === trial) return unfit;
    const own = new Findings(findings.depth);
    for (const fits of options) fits(value, own);
    const expected = new Set(own.issues.map((issue) => issue.expected));
    return findings.add('', expected.has('digits') ? 'digits' : [...expected].join(' or '));
  };
}

/** Keeps nothing, and ends with the first thing that is wrong. */
const trial = new Findings(0, 0);

const dropped = Symbol('dropped');

class Member {
  readonly name: string;
  readonly isRequired: boolean;
  readonly fits: Fit;
  /** What `typeof` tells of nearly every value; looking for that at once saves two calls. */
  readonly kind: string;
  #refusesNull: boolean | undefined;

  constructor(name: string, schema: DefinedSchema, fits: Fit) {
    this.name = name;
    this.isRequired = (schema.def as Definition).type !== 'optional';
    this.fits = fits;
    this.kind = plainKindOf(schema);
  }

  /** True where null is read as if the member were missing: where it may be missing and may not be null. */
  get dropsNull(): boolean {
    return !this.isRequired && (this.#refusesNull ??= this.fits(null, new Findings(0, 0)) === unfit);
  }
}

/** Numbers are looked at more closely: the text of JSON may hold one without end. */
function plainKindOf(schema: DefinedSchema): string {
  const { type, innerType, checks = [] } = schema.def as Definition;
  if (innerType !== undefined) return plainKindOf(innerType);
  return (type === 'string' || type === 'boolean') && checks.length === 0 ? type : '';
}

/** The members of an object's schema. */
class Members {
  readonly #byName = new Map<string, Member>();
  /** In the order of the object before: the entries of a list have mostly the same. */
  readonly #order: (Member | undefined)[] = [undefined];

  add(member: Member): void {
    this.#byName.set(member.name, member);
    this.#order.unshift(member);
  }

  /** Returns the member of a name, which has `at` known ones before it. */
  get(name: string, at: number): Member | undefined {
    const likely = this.#order[at];
    if (likely?.name === name) return likely;
    const known = this.#byName.get(name);
    if (known !== undefined) this.#order[at] = known;
    return known;
  }
}

function objectFit(schema: DefinedSchema, { shape, catchall }: Definition, known: Map<DefinedSchema, Fit>): Fit {
  if (shape === undefined || (catchall?.def as Definition | undefined)?.type !== 'unknown') {
    unknownKind('of an object that drops what it does not know');
  }
  const members = new Members();
  const required: Member[] = [];
  const shapes = new Shapes();
  const fit: Fit = (value, findings) => {
    if (!isObject(value)) return findings.add('', 'object');
    if (findings.depth > deepest) return findings.add('', 'less depth');
    let copy: Draft | undefined;
    let isFit = true;
    let told = findings.issues.length;
    let at = 0;
    let missing = required.length;
    findings.depth++;
    for (const name in value) {
      const given = value[name];
      const member = members.get(name, at);
      let read = given;
      if (member !== undefined) {
        at++;
        if (member.isRequired) missing--;
        if (typeof given !== member.kind) {
          read = given === null && member.dropsNull ? dropped : member.fits(given, findings);
        }
        // A copy would take over a member of this name as its prototype.
      } else if (name === '__proto__') read = dropped;
      if (read === unfit) {
        isFit = false;
        told = findings.under(name, told);
        if (!findings.isComplete) break;
      } else if (isFit) {
        // The copy begins with the first member that is not to stay as it is.
        if (read !== given) copy ??= shapes.draftOf(value, name);
        if (copy !== undefined && read !== dropped) copy.add(name, read);
      }
    }
    if (missing > 0) {
      for (const { name, fits } of required) {
        if (name in value || fits(undefined, findings) !== unfit) continue;
        isFit = false;
        told = findings.under(name, told);
      }
    }
    findings.depth--;
    return isFit ? (copy?.finished() ?? value) : unfit;
  };
  known.set(schema, fit);
  for (const [name, member] of Object.entries(shape)) {
    const one = new Member(name, member, fitted(member, known));
    members.add(one);
    if (one.isRequired) required.push(one);
  }
  return fit;
}
