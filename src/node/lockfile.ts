/** The package that locks a path, in a file of its own so that the build can bundle it like every part that is loaded late. */
export { default } from 'proper-lockfile';
