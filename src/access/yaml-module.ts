/**
 * The `yaml` package, an optional peer: what is used of it, and where it is found. Nothing else imports it, so that
 * whoever reads JSON alone need not have it.
 */
import { ConfigurationError } from '../errors.js';
import { installedPackage } from './installed-package.js';

/** The subset of the package `yaml` (version 2) that this package needs: `import * as yaml from 'yaml'` fits. */
export interface YamlModule {
  parseDocument(
    text: string,
    options?: { readonly uniqueKeys?: boolean; readonly prettyErrors?: boolean },
  ): {
    readonly contents: unknown;
    readonly errors: readonly { readonly message: string; readonly pos: readonly [number, number] }[];
  };
  readonly Lexer: new () => { lex(text: string): Iterable<string> };
  stringify(
    value: unknown,
    options?: { readonly lineWidth?: number; readonly aliasDuplicateObjects?: boolean },
  ): string;
  isMap(node: unknown): boolean;
  isSeq(node: unknown): boolean;
  isAlias(node: unknown): boolean;
  isScalar(node: unknown): boolean;
}

/** Returns the given `yaml` package, or the installed one where modules can be loaded without waiting. */
export function yamlModule(given: YamlModule | undefined): YamlModule {
  if (given !== undefined) {
    if (isYamlModule(given)) return given;
    throw new ConfigurationError('"yaml" must be the package of that name: `import * as yaml from \'yaml\'`.');
  }
  const installed = installedPackage('yaml');
  if (isYamlModule(installed)) return installed;
  throw new ConfigurationError(
    'YAML needs the package "yaml", version 2, which is not installed here: run `npm install yaml`, or, where modules cannot be loaded by name, hand it over as the option `yaml`. JSON needs nothing.',
  );
}

function isYamlModule(value: unknown): value is YamlModule {
  return (
    typeof value === 'object' &&
    value !== null &&
    'parseDocument' in value &&
    'Lexer' in value &&
    'stringify' in value &&
    'isMap' in value
  );
}
