/**
 * Reads the sources as a compiler does, so that imports in comments and in texts do not count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Is one import of one file, or one export from another. */
export interface Arrow {
  /** Path below `src`, such as `core/call/path.ts`. */
  readonly from: string;
  /** Path below `src`, or the name of a package. */
  readonly to: string;
  readonly kind: 'import' | 'types' | 'dynamic';
}

/** Is one file below `src`, `generated` apart. */
export interface Source {
  /** Path below `src`. */
  readonly name: string;
  readonly lines: number;
  readonly arrows: readonly Arrow[];
  /** The texts in its code: string literals, and the beginnings of templates. */
  readonly texts: readonly string[];
  /** Whether it speaks of `process` other than as a member of something else. */
  readonly namesProcess: boolean;
}

/** Reads one file. */
export function sourceOf(name: string, text: string): Source {
  const arrows: Arrow[] = [];
  const texts: string[] = [];
  let namesProcess = false;
  const arrow = (specifier: ts.Node | undefined, kind: Arrow['kind']): void => {
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      arrows.push({ from: name, to: targetOf(name, specifier.text), kind });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      arrow(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'types' : 'import');
    } else if (ts.isExportDeclaration(node)) {
      arrow(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'import');
    } else if (ts.isImportTypeNode(node)) {
      arrow(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'types');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      arrow(node.arguments[0], 'dynamic');
    } else if (ts.isIdentifier(node) && node.text === 'process' && !ts.isPropertyAccessExpression(node.parent)) {
      namesProcess = true;
    } else if (ts.isPropertyAccessExpression(node) && /^(?:globalThis|self)$/.test(node.expression.getText())) {
      namesProcess ||= node.name.text === 'process';
    }
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node);
    if (isText) texts.push(node.text);
    // The object of a property access is an identifier of its own.
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      namesProcess ||= node.expression.text === 'process';
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true));
  return { name, lines: text.split('\n').length - 1, arrows, texts, namesProcess };
}

function targetOf(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Reads all files below `src`, `generated` apart. */
export function sources(): readonly Source[] {
  const src = join(root, 'src');
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !name.startsWith('generated/'))
    .sort()
    .map((name) => sourceOf(name, readFileSync(join(src, name), 'utf8')));
}
