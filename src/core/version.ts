/** The version of this package, as sent in the user agent. Kept equal to package.json by a test. */
export const version = '0.0.0';
