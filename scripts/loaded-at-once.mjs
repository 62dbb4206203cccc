// Which files of a bundle are loaded with its entry, and which only when they are first needed.
import { basename } from 'node:path';

/** Returns the names of the files that an entry imports statically, itself among them, from a metafile of esbuild. */
export function loadedAtOnce(metafile, entry) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const names = new Set([entry]);
  // A set can grow while it is looped over.
  for (const name of names) {
    for (const { path, kind } of outputs.get(name).imports) {
      if (kind === 'import-statement' && outputs.has(basename(path))) names.add(basename(path));
    }
  }
  return names;
}
