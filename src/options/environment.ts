/** Reads the process: environment variables, and whose `fetch` the global one is. The only file that does. */
import { isUuid } from '../core/call/ids.js';

/** The environment variables that are read. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the variables of this process, or nothing where there is no process. An empty variable counts as unset. */
export function processEnvironment(): Environment {
  const { process } = globalThis as { process?: { env?: Environment } };
  return process?.env ?? {};
}

/** Tells whether the global `fetch` is Node's own, which is undici's. */
export function globalFetchIsOfNode(): boolean {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  return process?.versions?.undici !== undefined;
}

/** Returns the value of a variable; an empty one counts as unset. */
export function set(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/** The vendor's command line keeps names as well as ids in its variables. A name is looked up with the first call that needs it. */
export function idOrName(
  id: string | undefined,
  variable: string | undefined,
): { readonly id: string | undefined; readonly name: string | undefined } {
  const text = set(variable);
  if (id !== undefined || text === undefined) return { id, name: undefined };
  return isUuid(text) ? { id: text, name: undefined } : { id: undefined, name: text };
}
