/** Looks at what foreign code threw: its members may throw in turn, and its texts may hold secrets. */

/** Returns the name of an error's class, or the type of what is no error. Never its message. */
export function kindOfThrown(thrown: unknown): string {
  try {
    if (!(thrown instanceof Error)) return typeof thrown;
    // A name with other characters is a text that somebody put there.
    return /^[A-Za-z]\w{0,63}$/.test(thrown.name) ? thrown.name : 'Error';
  } catch {
    return 'Error';
  }
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
