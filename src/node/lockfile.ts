/**
 * The package that locks a path, in a file of its own so that the build bundles it like every part that is loaded
 * lazily.
 */
export { default } from 'proper-lockfile';
