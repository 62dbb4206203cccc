/** The version of this package, as the user agent tells it. Kept equal to package.json by a test. */
export const version = '0.0.0';
