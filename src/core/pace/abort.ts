/**
 * Listens to abort signals. However many calls share a signal, it has one listener of this package, since Node
 * considers more than ten a leak and warns. The listener is removed with the last call that waits for the signal.
 */

interface Listening {
  readonly listeners: Set<() => void>;
  readonly stop: () => void;
}

const listening = new WeakMap<AbortSignal, Listening>();

/** Calls the listener when the signal aborts; the returned function removes it. Does nothing without a signal. */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal === undefined) return () => undefined;
  const { listeners, stop } = listening.get(signal) ?? listenTo(signal);
  listeners.add(listener);
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) stop();
  };
}

function listenTo(signal: AbortSignal): Listening {
  const listeners = new Set<() => void>();
  const tellAll = (): void => {
    listening.delete(signal);
    for (const tell of listeners) tell();
  };
  const stop = (): void => {
    listening.delete(signal);
    signal.removeEventListener('abort', tellAll);
  };
  const one: Listening = { listeners, stop };
  listening.set(signal, one);
  signal.addEventListener('abort', tellAll, { once: true });
  return one;
}
