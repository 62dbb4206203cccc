/** Notifies other parts of this package when the platform throttles a client, so that machines can share that. */
import type { Closing, Pacers } from './lane.js';

const pacersOf = new WeakMap<object, Pacers>();

/** Notes which pacers a client's calls go through. */
export function notePacers(client: object, pacers: Pacers): void {
  pacersOf.set(client, pacers);
}

/** Calls the listener whenever a service throttles the client's sign-in; the returned function stops that. */
export function onClosing(client: object, listener: (closing: Closing) => void): () => void {
  const listeners = pacersOf.get(client)?.listeners;
  listeners?.add(listener);
  return () => listeners?.delete(listener);
}
