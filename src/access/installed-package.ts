/** Finds optional peers: packages that nothing here imports, so that whoever does without their part need not have them. */

/** Returns an installed package where modules can be loaded without waiting, else undefined. */
export function installedPackage(name: string): unknown {
  try {
    // Node, Bun and Deno load a module at once by `require`; elsewhere there is none.
    const { createRequire } = process.getBuiltinModule('node:module');
    // Found beside this package first, then beside the program: package managers differ in where they put a peer.
    for (const from of [import.meta.url, `${process.cwd()}/package.json`]) {
      const found = required(createRequire(from), name);
      if (found !== undefined) return found;
    }
  } catch {
    // No `process`, or one without modules: a browser or a worker.
  }
  return undefined;
}

function required(require: (name: string) => unknown, name: string): unknown {
  try {
    return require(name);
  } catch {
    return undefined;
  }
}
