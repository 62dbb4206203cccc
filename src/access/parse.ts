/**
 * Reads documents: JSON or YAML text, or plain data. Whatever is wrong is told at once, with its path and its line.
 */
import { ConfigurationError } from '../errors.js';
import { cipherIn, type EncryptionKey } from '../stores/encryption.js';
import type { AccessDocument } from './document.js';
import { documentOf } from './check-document.js';
import { Issues, issuesError, type Path } from './issues.js';
import { placesOfJson } from './json-text.js';
import { checkedMembers } from './params.js';
import { decryptedDocument } from './secrets.js';
import { dataOfYaml } from './yaml-text.js';
import { yamlModule, type YamlModule } from './yaml-module.js';

/** Options of {@link parseAccess}. */
export interface ParseAccessOptions {
  /**
   * The package `yaml`, where it cannot be found by its name: in browsers and workers.
   * @default the installed one, loaded when a text is YAML
   */
  readonly yaml?: YamlModule | undefined;
}

/** Options of {@link parseAccess} for a document whose client secrets are encrypted. */
export interface ParseEncryptedAccessOptions extends ParseAccessOptions {
  /** Key that `formatAccess` encrypted the client secrets with: 32 bytes, raw or in base64 or hex. */
  readonly encryptionKey: EncryptionKey;
}

/** Plain data of a text, and where its members are. */
export interface TextData {
  readonly value: unknown;
  readonly lineOf: (path: Path) => number | undefined;
  /** Members that a JSON text has twice. */
  readonly doubled: readonly Path[];
}

/**
 * Reads a document from JSON or YAML text or from plain data, and checks it. With `encryptionKey` it returns a promise,
 * since client secrets are decrypted; without, encrypted ones stay as they are.
 *
 * @throws ConfigurationError whose `issues` tell the path, and for text the line, of everything that is wrong; also for
 * options that are wrong
 *
 * @example
 * ```ts
 * import { parseAccess } from 'anypoint-sdk/access';
 *
 * const document = parseAccess(`
 * version: 1
 * applications:
 *   - name: orders-mobile
 *     contracts:
 *       - api: { assetId: orders-api, environment: Sandbox }
 *         tier: Silver
 * `);
 * ```
 */
export function parseAccess(source: unknown, options: ParseEncryptedAccessOptions): Promise<AccessDocument>;
export function parseAccess(source: unknown, options?: ParseAccessOptions): AccessDocument;
export function parseAccess(
  source: unknown,
  options: ParseAccessOptions & { readonly encryptionKey?: EncryptionKey | undefined } = {},
): AccessDocument | Promise<AccessDocument> {
  checkedMembers('parseAccess', options, ['yaml', 'encryptionKey']);
  const cipher = cipherIn(options);
  const document = readDocument(source, options.yaml);
  return cipher === undefined ? document : decryptedDocument(document, cipher);
}

function readDocument(source: unknown, yaml: YamlModule | undefined): AccessDocument {
  const what = 'The access document';
  if (typeof source !== 'string') return documentOf(source, new Issues(what), { fromText: false });
  const { value, lineOf, doubled } = dataOfText(source, what, yaml);
  const issues = new Issues(what, lineOf);
  for (const path of doubled) issues.add(path, 'is there twice');
  return documentOf(value, issues, { fromText: true });
}

/** Reads JSON or YAML text into plain data. */
export function dataOfText(text: string, what: string, yaml?: YamlModule): TextData {
  const mark = text.indexOf('\uFEFF');
  if (mark !== -1) {
    const line = text.slice(0, mark).split('\n').length;
    const message = 'has a byte order mark: save it as UTF-8 without one';
    throw issuesError(what, [{ path: '', message, line }]);
  }
  if (text.trim() === '') throw new ConfigurationError(`${what} is empty text: JSON or YAML is read.`);
  if (!/^\s*[{[]/.test(text)) return { ...dataOfYaml(text, yamlModule(yaml), what), doubled: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // It may be YAML in flow style; if it is not, YAML tells the line of the mistake.
    return { ...dataOfYaml(text, yamlOfJson(text, error, what, yaml), what), doubled: [] };
  }
  return { value, ...placesOfJson(text) };
}

/** Returns the YAML package for a text that is no valid JSON; without it, the mistake in the JSON is what is wrong. */
function yamlOfJson(text: string, mistake: unknown, what: string, given: YamlModule | undefined): YamlModule {
  try {
    return yamlModule(given);
  } catch (missing) {
    if (given !== undefined) throw missing;
    const message = 'is not valid JSON; to be read as YAML it needs the package "yaml", which is not installed here';
    throw issuesError(what, [{ path: '', message, ...lineOfMistake(text, mistake) }]);
  }
}

/** Of the runtime's own message the position alone is shown: it may quote the text, which may hold secrets. */
function lineOfMistake(text: string, mistake: unknown): { readonly line?: number } {
  const told = mistake instanceof Error ? mistake.message : '';
  const isEnd = /\bend of (?:JSON )?input\b/i.test(told);
  const position = isEnd ? text.trimEnd().length : Number(/position (\d+)/.exec(told)?.[1] ?? -1);
  return position < 0 ? {} : { line: text.slice(0, position).split('\n').length };
}
