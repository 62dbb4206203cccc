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
import { ObjectReader, showerOf, type KnownMember } from './object-reader.js';
import type { Changes, Showing } from './showing.js';

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
export function fitOf(schema: DefinedSchema, showing?: Showing): Fit {
  const isFunction = typeof showing === 'function';
  const fits = fitted(schema, isFunction ? undefined : showing, new Map());
  // A response without a body.
  const isOptional = (schema.def as Definition).type === 'optional';
  const own: Fit = (value, findings) => (isOptional && value === undefined ? undefined : fits(value, findings));
  return isFunction ? shown(own, showing as (value: unknown) => unknown) : own;
}

/** Objects by what is changed of them, since a schema can contain itself by them alone. */
type KnownFits = Map<DefinedSchema, Map<Changes | undefined, Fit>>;

function fitted(schema: DefinedSchema, showing: Showing | undefined, known: KnownFits): Fit {
  const { type, checks = [], innerType, element, options } = schema.def as Definition;
  if (innerType !== undefined && checks.length === 0) {
    const fits = fitted(innerType, showing, known);
    // Whether a member may be missing is asked where the object is checked.
    if (type === 'optional') return fits;
    if (type === 'nullable') return (value, findings) => (value === null ? null : fits(value, findings));
  }
  const isList = type === 'array' && element !== undefined;
  const changes = showing !== undefined && 'changes' in showing ? showing.changes : undefined;
  const entry = showing !== undefined && 'entry' in showing ? showing.entry : undefined;
  let fits: Fit;
  if (type === 'object') fits = objectFit(schema, changes, known);
  else if (isList) fits = listFit(fitted(element, entry, known));
  else if (type === 'union' && options !== undefined) {
    fits = unionFit(options.map((option) => fitted(option, undefined, known)));
  } else if (type === 'string' && checks.length > 0) fits = matching(checks);
  else fits = plainFits[type] ?? unknownKind(`of the type ${type}`);
  if (type !== 'string' && checks.length > 0) fits = checked(fits, checks);
  const isShown = (type === 'object' && changes !== undefined) || (isList && entry !== undefined);
  return showing === undefined || isShown ? fits : shown(fits, showerOf(showing));
}

function shown(fits: Fit, show: (value: unknown) => unknown): Fit {
  return (value, findings) => {
    const read = fits(value, findings);
    return read === unfit ? unfit : show(read);
  };
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

/** A check that is a function has its say about a value that is right apart from that, as it came. */
function checked(fits: Fit, checks: NonNullable<Definition['checks']>): Fit {
  const functions = checks.map(({ _zod: { def, check } }) =>
    def.check === 'custom' && check !== undefined ? check : unknownKind(`with the check ${def.check}`),
  );
  // Nearly every value is right, and leaves the list of its issues to the next.
  const payload: Payload = { value: undefined, issues: [] };
  return (value, findings) => {
    const read = fits(value, findings);
    if (read === unfit) return unfit;
    payload.value = value;
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
    const list: readonly unknown[] = value;
    if (fits === anything) return list;
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

/** Tells what `typeof` gives for nearly every value. Numbers are looked at more closely: JSON may hold one without end. */
function plainKindOf(schema: DefinedSchema): string {
  const { type, innerType, checks = [] } = schema.def as Definition;
  if (innerType !== undefined) return plainKindOf(innerType);
  return (type === 'string' || type === 'boolean') && checks.length === 0 ? type : '';
}

function objectFit(schema: DefinedSchema, changes: Changes | undefined, known: KnownFits): Fit {
  const { shape, catchall } = schema.def as Definition;
  if (shape === undefined || (catchall?.def as Definition | undefined)?.type !== 'unknown') {
    unknownKind('of an object that drops what it does not know');
  }
  const fits = known.get(schema) ?? new Map<Changes | undefined, Fit>();
  known.set(schema, fits);
  const found = fits.get(changes);
  if (found !== undefined) return found;
  const fit: Fit = (value, findings) => {
    if (!isObject(value)) return findings.add('', 'object');
    if (findings.depth > deepest) return findings.add('', 'less depth');
    findings.depth++;
    const read = reader.read(value, findings);
    findings.depth--;
    return read;
  };
  // Before its members, which may be of the same kind.
  fits.set(changes, fit);
  const members = Object.entries(shape).map(([name, member]): KnownMember => {
    const showing = changes?.shown.get(name);
    const read = fitted(member, showing, known);
    const isRequired = (member.def as Definition).type !== 'optional';
    return {
      name,
      isRequired,
      read,
      kind: showing === undefined ? plainKindOf(member) : '',
      // Where it may be missing and may not be null.
      dropsNull: () => !isRequired && read(null, new Findings(0, 0)) === unfit,
    };
  });
  const reader = new ObjectReader(changes, members);
  return fit;
}
