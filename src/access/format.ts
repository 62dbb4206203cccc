/**
 * Writes documents as text in an order that stays the same, so that a difference in git is a difference of access.
 */
import { ConfigurationError } from '../errors.js';
import { cipherIn, type EncryptionKey } from '../stores/encryption.js';
import { documentOf } from './check-document.js';
import type { AccessApi, AccessApplication, AccessContract, AccessDocument, AccessProblem } from './document.js';
import { Issues } from './issues.js';
import { orderedDocument } from './order.js';
import { checkedMembers } from './params.js';
import { encryptedDocument, isEncrypted } from './secrets.js';
import { yamlModule, type YamlModule } from './yaml-module.js';

/** Options of {@link formatAccess}. */
export interface FormatAccessOptions {
  /** Format of the text. @default 'json' */
  readonly format?: 'json' | 'yaml' | undefined;
  /** The package `yaml`, where it cannot be found by its name. @default the installed one */
  readonly yaml?: YamlModule | undefined;
}

/** Options of {@link formatAccess} for a document with client secrets. */
export interface FormatEncryptedAccessOptions extends FormatAccessOptions {
  /** Key to encrypt client secrets with: 32 bytes, raw or in base64 or hex, such as `openssl rand -base64 32` makes. */
  readonly encryptionKey: EncryptionKey;
}

/**
 * Writes a document as JSON or YAML, which `parseAccess` reads again. With `encryptionKey` it returns a promise.
 *
 * @throws ConfigurationError for a document with client secrets and without `encryptionKey`, for what is no document, and
 * for options that are wrong
 */
export function formatAccess(document: AccessDocument, options: FormatEncryptedAccessOptions): Promise<string>;
export function formatAccess(document: AccessDocument, options?: FormatAccessOptions): string;
export function formatAccess(
  document: AccessDocument,
  options: FormatAccessOptions & { readonly encryptionKey?: EncryptionKey | undefined } = {},
): string | Promise<string> {
  checkedMembers('formatAccess', options, ['format', 'yaml', 'encryptionKey']);
  const { format = 'json' } = options;
  const cipher = cipherIn(options);
  // Callers without types write anything here.
  if (!['json', 'yaml'].includes(format)) throw new ConfigurationError("\"format\" must be 'json' or 'yaml'.");
  const yaml = format === 'yaml' ? yamlModule(options.yaml) : undefined;
  const whole = documentOf(document, new Issues('The access document'), { fromText: false });
  if (cipher !== undefined) {
    return encryptedDocument(whole, cipher).then((encrypted) => written(encrypted, yaml));
  }
  const open = whole.applications.find(({ clientSecret }) => clientSecret !== undefined && !isEncrypted(clientSecret));
  if (open !== undefined) {
    throw new ConfigurationError(
      `The document holds client secrets, that of application "${open.name}" for one: text of it is written only with an "encryptionKey".`,
    );
  }
  return written(whole, yaml);
}

function written(document: AccessDocument, yaml: YamlModule | undefined): string {
  const data = plainDocument(orderedDocument(document));
  // Long texts stay on one line: a changed word changes that line alone.
  if (yaml !== undefined) return yaml.stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** Takes what a document has, in the order in which people read it. */
function plainDocument({ version, organization, applications, problems }: AccessDocument): object {
  return given({
    version,
    organization:
      organization === undefined
        ? undefined
        : given({ id: organization.id, name: organization.name, controlPlane: organization.controlPlane }),
    applications: applications.map(plainApplication),
    problems: problems === undefined || problems.length === 0 ? undefined : problems.map(plainProblem),
  });
}

function plainApplication(application: AccessApplication): object {
  const { name, description, url, redirectUris, grantTypes, owners, clientId, clientSecret, contracts } = application;
  return given({
    name,
    description,
    url,
    redirectUris,
    grantTypes,
    owners,
    clientId,
    clientSecret,
    contracts: contracts.map(plainContract),
  });
}

function plainContract({ api, tier, status, approvedDate, revokedDate }: AccessContract): object {
  return given({ api: plainApi(api), tier, status, approvedDate, revokedDate });
}

function plainApi(api: AccessApi): object {
  if ('apiInstanceId' in api) return { apiInstanceId: api.apiInstanceId };
  const { assetId, groupId, versionGroup, environment, label } = api;
  return given({ assetId, groupId, versionGroup, environment, label });
}

function plainProblem({ code, application, api, message }: AccessProblem): object {
  return given({ code, application, api: api === undefined ? undefined : plainApi(api), message });
}

function given(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
