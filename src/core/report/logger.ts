/**
 * Logging of calls: method, route template, status, attempt, duration, request id. Bodies, headers, queries and
 * filled-in paths are never logged, at no level. A logger that throws never disturbs a call.
 */
import { underGuard } from './thrown.js';

/**
 * A logger: `console`, winston, pino, or Fastify's `log`. pino and Fastify are called with the facts first, as they
 * expect.
 */
export interface Logger {
  debug(message: string, facts?: Readonly<Record<string, unknown>>): void;
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

const nothing = (): void => undefined;

/** The default logger, which logs nothing. */
export const silentLogger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** pino marks its loggers, and Fastify's `log` is one, by registered symbols. Behind a message its facts would be lost. */
function takesFactsFirst(logger: Logger): boolean {
  return underGuard(() => Symbol.for('pino.serializers') in logger) === true;
}

/** Wraps the caller's logger so that errors it throws, and promises it returns that reject, are ignored. */
export function guardedLogger(logger: Logger): Logger {
  const factsFirst = takesFactsFirst(logger);
  // Nothing promises that a method returns nothing.
  const foreign = logger as unknown as Readonly<Record<keyof Logger, (...given: readonly unknown[]) => unknown>>;
  const guarded =
    (level: keyof Logger) =>
    (message: string, facts?: Readonly<Record<string, unknown>>): void => {
      // A broken logger must not break the call it reports on.
      ignoringFailure(() => {
        if (factsFirst) return foreign[level](facts ?? {}, message);
        // `console` would print an argument that is undefined.
        return facts === undefined ? foreign[level](message) : foreign[level](message, facts);
      });
    };
  return { debug: guarded('debug'), info: guarded('info'), warn: guarded('warn'), error: guarded('error') };
}

/** Calls the caller's code, and ignores what it throws or rejects with. */
export function ignoringFailure(tell: () => unknown): void {
  try {
    const told = tell();
    // Also a promise of another realm or library, whose rejection nobody handles would end the process.
    if (typeof told === 'object' && told !== null) Promise.resolve(told).catch(() => undefined);
  } catch {
    // An observer must not change the outcome of a call.
  }
}
