/**
 * The part of zod that the models use, named one by one so that bundlers can leave out the rest. It is loaded with the
 * first response that has to be checked, not with the package: zod is the larger half of the import time.
 */
export { array, boolean, check, looseObject, number, record, string, union, unknown } from 'zod';
