/** Looks at what foreign code gave or threw: its members may throw in turn, and its texts may hold secrets. */

/** Reads of foreign objects; undefined where that throws. */
export function underGuard<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Returns the name of an error's class, or the type of what is no error. Never its message. */
export function kindOfThrown(thrown: unknown): string {
  return (
    underGuard(() => {
      if (!(thrown instanceof Error)) return typeof thrown;
      const name: unknown = thrown.name;
      // A name with other characters is a text that somebody put there.
      return typeof name === 'string' && /^[A-Za-z]\w{0,63}$/.test(name) ? name : 'Error';
    }) ?? 'Error'
  );
}

/** Returns the message of an error, or the text of what is no error, for places that may show a foreign text. */
export function messageOfThrown(thrown: unknown): string {
  return (
    underGuard(() => {
      const message: unknown = thrown instanceof Error ? thrown.message : thrown;
      return String(message);
    }) ?? 'an error that cannot be read'
  );
}

/** Returns the code that an error of a library or of the system carries, such as `EACCES`. Nothing that is a text. */
export function codeOfThrown(thrown: unknown): string | undefined {
  try {
    const code: unknown = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z_]{1,39}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
