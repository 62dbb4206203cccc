/** Tells other parts of this package when the platform holds back the calls of a client, so that machines can share it. */
import type { Closing, Pacers } from './lane.js';

const pacersOf = new WeakMap<object, Pacers>();

/** Notes which pacers a client's calls go through. */
export function notePacers(client: object, pacers: Pacers): void {
  pacersOf.set(client, pacers);
}

/** Calls the listener whenever a service holds back calls of the client's sign-in; returns what ends that. */
export function onClosing(client: object, listener: (closing: Closing) => void): () => void {
  const listeners = pacersOf.get(client)?.listeners;
  listeners?.add(listener);
  return () => listeners?.delete(listener);
}
