/** The format of ids. */

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Tells whether a text is formatted as the ids of organizations and environments are. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
