/** Inspects what foreign code returned or threw: its members may throw in turn, and its texts may hold secrets. */

/** Reads a member of a foreign object; undefined where that throws. */
export function underGuard<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Returns the name of an error's class, or the type of any other value. Never its message. */
export function kindOfThrown(thrown: unknown): string {
  return (
    underGuard(() => {
      if (!(thrown instanceof Error)) return typeof thrown;
      const name: unknown = thrown.name;
      // A name with other characters is arbitrary text.
      return typeof name === 'string' && /^[A-Za-z]\w{0,63}$/.test(name) ? name : 'Error';
    }) ?? 'Error'
  );
}

/** Returns the message of an error, or any other value as text, for places that may show foreign text. */
export function messageOfThrown(thrown: unknown): string {
  return (
    underGuard(() => {
      const message: unknown = thrown instanceof Error ? thrown.message : thrown;
      return String(message);
    }) ?? 'an error that cannot be read'
  );
}

/** Returns the code of a library's or the system's error, such as `EACCES`; undefined for anything longer. */
export function codeOfThrown(thrown: unknown): string | undefined {
  try {
    const code: unknown = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z_]{1,39}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
