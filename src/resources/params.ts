/**
 * Checks params before anything is sent, so that a mistake is reported by the name of the param and not by a puzzling
 * response of the platform.
 */
import { callOptions } from '../core/call/request-content.js';
import { isUuid } from '../core/call/ids.js';
import { ConfigurationError } from '../errors.js';

/** An id: a positive integer, or its digits. */
export type Id = number | string;

/** The members that every method takes: where a call takes place. */
const everywhere = ['organizationId', 'businessGroupId', 'environmentId'] as const;

/** The names used here for members that the wire, a sibling method or another program names differently. */
const otherwiseNamed: Readonly<Record<string, readonly string[]>> = {
  acceptedTerms: ['acceptTerms'],
  apiGroupInstanceId: ['groupInstanceId'],
  apiId: ['apiInstanceId'],
  apiVersionId: ['apiInstanceId'],
  configuration: ['configurationData'],
  contractStatus: ['status'],
  coreServicesId: ['clientId'],
  defaultLimits: ['limits'],
  environment: ['environmentId'],
  environmentApiId: ['apiInstanceId'],
  envId: ['environmentId'],
  grantType: ['grantTypes'],
  groupId: ['businessGroupId'],
  id: ['applicationId', 'contractId', 'tierId', 'apiInstanceId'],
  instanceId: ['apiInstanceId'],
  limit: ['pageSize'],
  limits: ['defaultLimits'],
  masterOrganizationId: ['organizationId'],
  orgId: ['organizationId'],
  organization: ['organizationId'],
  originApiId: ['fromApiInstanceId'],
  productVersion: ['versionGroup'],
  redirectUri: ['redirectUris'],
  requestAccessInfo: ['reason'],
  requestedTierId: ['tierId'],
  search: ['query'],
  spec: ['asset'],
  state: ['status'],
  targetAdminSite: ['includeCredentials'],
};

/**
 * Checks that params are given, that they have only known members, and that ids of organizations and environments are
 * valid. A misspelt member would otherwise be dropped silently, and everything be listed or changed where a part was
 * meant. Undefined members count as not given.
 */
export function given<Params extends object>(params: Params, names: readonly string[]): Params {
  if (typeof params !== 'object' || (params as unknown) === null || Array.isArray(params)) {
    throw new ConfigurationError('The first argument must be an object of named params.');
  }
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || names.includes(name)) continue;
    if (!everywhere.some((one) => one === name)) throw unknownMember(name, names);
  }
  for (const name of everywhere) optionalUuid(name, params);
  return params;
}

function unknownMember(name: string, names: readonly string[]): ConfigurationError {
  if (callOptions.includes(name)) {
    return new ConfigurationError(`"${name}" is an option of the call: give it in the second argument.`);
  }
  const accepted = [...names, ...everywhere];
  const meant =
    (Object.hasOwn(otherwiseNamed, name) ? otherwiseNamed[name] : undefined)?.find((one) => accepted.includes(one)) ??
    accepted.find((one) => one.toLowerCase() === name.toLowerCase());
  const advice = meant === undefined ? '' : `say "${meant}"; `;
  return new ConfigurationError(
    `"${name}" is not known here: ${advice}accepted are ${accepted.map((one) => `"${one}"`).join(', ')}.`,
  );
}

const finders: Readonly<Record<string, string>> = {
  organizationId: '`organizations.find({ nameOrId })`',
  businessGroupId: '`organizations.find({ nameOrId })`',
  environmentId: '`environments.find({ nameOrId })`',
};

/** Returns the id of an organization or an environment, where one is given. */
export function optionalUuid(name: string, params: object): string | undefined {
  const value = optionalText(name, params);
  if (value === undefined || isUuid(value)) return value;
  const finder = finders[name.split('.').at(-1) ?? ''];
  throw new ConfigurationError(
    `"${name}" must be an id, which is a UUID; got ${shown(value)}. A name is looked up by ${finder ?? finders['organizationId'] ?? ''}, which tells the id.`,
  );
}

/** Returns the id as a number. */
export function numericId<Name extends string>(name: Name, params: { readonly [Key in Name]?: unknown }): number {
  const id = optionalId(name, params);
  if (id === undefined) throw new ConfigurationError(`"${name}" is missing: give ${acceptedId}.`);
  return id;
}

/** Returns the id as a number, where one is given. */
export function optionalId<Name extends string>(
  name: Name,
  params: { readonly [Key in Name]?: unknown },
): number | undefined {
  const value = params[name];
  if (value === undefined) return undefined;
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return id;
  if (typeof id === 'number' && id > Number.MAX_SAFE_INTEGER) {
    throw new ConfigurationError(
      `"${name}" is beyond ${Number.MAX_SAFE_INTEGER}, the largest id that a number holds exactly: another id would be meant.`,
    );
  }
  throw new ConfigurationError(`"${name}" must be ${acceptedId}; got ${shown(value)}.`);
}

const acceptedId = 'the id as a positive whole number, or its digits as text';

/** Returns required text. */
export function requiredText<Name extends string>(
  name: Name,
  params: { readonly [Key in Name]?: unknown },
  accepted = 'text',
): string {
  const value = params[name];
  if (value === undefined) throw new ConfigurationError(`"${name}" is missing: give ${accepted}.`);
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new ConfigurationError(`"${name}" must be non-empty text: ${accepted}; got ${shown(value)}.`);
}

/** Returns text where it is given. Empty text counts as given. */
export function optionalText(name: string, params: object): string | undefined {
  const value = valueOf(name, params);
  if (value === undefined || typeof value === 'string') return value;
  throw new ConfigurationError(`"${name}" must be text; got ${shown(value)}.`);
}

/** Returns text or null where one is given; null is how the platform represents an absent value. */
export function textOrNull(name: string, params: object): string | null | undefined {
  return valueOf(name, params) === null ? null : optionalText(name, params);
}

/** Returns a list of texts where one is given. */
export function optionalTexts(name: string, params: object): readonly string[] | undefined {
  const value = valueOf(name, params);
  if (value === undefined) return undefined;
  if (isTexts(value)) return value;
  throw new ConfigurationError(`"${name}" must be an array of texts; got ${shown(value)}.`);
}

/** Returns a boolean where one is given. */
export function optionalFlag(name: string, params: object): boolean | undefined {
  const value = valueOf(name, params);
  if (value === undefined || typeof value === 'boolean') return value;
  throw new ConfigurationError(`"${name}" must be true or false; got ${shown(value)}.`);
}

/** Returns one of the accepted words, or the default. */
export function oneOfWords<Word extends string>(name: string, params: object, words: readonly [Word, ...Word[]]): Word {
  const value = valueOf(name, params);
  if (value === undefined) return words[0];
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw new ConfigurationError(
    `"${name}" must be ${words.map((one) => `'${one}'`).join(' or ')}; got ${shown(value)}.`,
  );
}

function valueOf(name: string, params: object): unknown {
  return (params as Readonly<Record<string, unknown>>)[name];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Describes a value by its kind, since a mistaken param may be a secret. Numbers are safe to show. */
function shown(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (value === '') return 'empty text';
  return Array.isArray(value)
    ? 'an array'
    : typeof value === 'string'
      ? 'other text'
      : `a value of type ${typeof value}`;
}
