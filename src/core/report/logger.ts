/**
 * What may be said about a call: method, route template, status, attempt, duration, request id. Bodies, headers,
 * queries and filled-in paths are never logged, at no level. A logger that throws never disturbs a call.
 */
import { underGuard } from './thrown.js';

/** A logger: `console`, winston, pino, or Fastify's `log`. pino and Fastify get the facts first, as they want them. */
export interface Logger {
  debug(message: string, facts?: Readonly<Record<string, unknown>>): void;
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

const nothing = (): void => undefined;

/** Logs nothing: the default. */
export const silentLogger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A logger that takes the facts before the message, as pino and Fastify's `log` do. */
type FactsFirst = Readonly<Record<keyof Logger, (facts: object, message: string) => void>>;

/** pino marks its loggers, and Fastify's `log` is one, by registered symbols. Behind a message its facts would be lost. */
function takesFactsFirst(logger: Logger): boolean {
  return underGuard(() => Symbol.for('pino.serializers') in logger) === true;
}

/** Wraps the caller's logger so that what it throws is dropped. */
export function guardedLogger(logger: Logger): Logger {
  const factsFirst = takesFactsFirst(logger);
  const guarded =
    (level: keyof Logger) =>
    (message: string, facts?: Readonly<Record<string, unknown>>): void => {
      // A broken logger must not break the call it reports on.
      ignoringFailure(() => {
        if (factsFirst) (logger as unknown as FactsFirst)[level](facts ?? {}, message);
        // `console` would print an argument that is undefined.
        else if (facts === undefined) logger[level](message);
        else logger[level](message, facts);
      });
    };
  return { debug: guarded('debug'), info: guarded('info'), warn: guarded('warn'), error: guarded('error') };
}

/** Calls the caller's code, and drops what it throws or rejects with. */
export function ignoringFailure(tell: () => unknown): void {
  try {
    const told = tell();
    if (told instanceof Promise) told.catch(() => undefined);
  } catch {
    // Whoever only watches a call must not change its outcome.
  }
}
