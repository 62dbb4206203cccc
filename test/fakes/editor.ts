/** TypeScript's language service over one file that does not exist: what an editor shows of it. */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/bundle.mjs';

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  skipLibCheck: true,
  noEmit: true,
  paths: { 'anypoint-sdk': [join(root, 'src/index.ts')] },
};

/** A complaint of the compiler: the code that it underlines, and what it says about it. */
export interface Complaint {
  readonly line: number;
  readonly underlined: string;
  readonly message: string;
}

/** What an editor knows about a file. */
export interface Editor {
  complaints(): readonly Complaint[];
  /** The proposals at a place in the text. */
  completionsAt(position: number): readonly string[];
}

/** What is the same in every text, such as the sources of the package, is read once. */
const documents = ts.createDocumentRegistry();

/** Opens a file with this text. */
export function editorOf(text: string): Editor {
  const file = join(root, 'opened-in-an-editor.ts');
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? text : '1'),
    getScriptSnapshot: (name) => {
      const found = name === file ? text : ts.sys.readFile(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    readDirectory: (...parts) => ts.sys.readDirectory(...parts),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  };
  const service = ts.createLanguageService(host, documents);
  return {
    complaints: () =>
      service.getSemanticDiagnostics(file).map(({ start = 0, length = 0, messageText, relatedInformation = [] }) => ({
        line: text.slice(0, start).split('\n').length,
        underlined: text.slice(start, start + length),
        message: [messageText, ...relatedInformation.map((more) => more.messageText)]
          .map((message) => ts.flattenDiagnosticMessageText(message, '\n'))
          .join('\n'),
      })),
    completionsAt: (position) =>
      service.getCompletionsAtPosition(file, position, undefined)?.entries.map(({ name }) => name) ?? [],
  };
}
