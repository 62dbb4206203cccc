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
