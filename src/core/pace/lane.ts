/**
 * The way of a client's calls to the pacers of its sign-in: one pacer for each service, since the platform limits each
 * service separately and a pause of one must not delay another.
 */
import { ignoringFailure, type Logger } from '../report/logger.js';
import type { Answer } from '../transport/transport.js';
import { pause } from './deadline.js';
import type { OwnLimits } from './own-limits.js';
import { Pacer, type Caller, type Later } from './pacer.js';

/** The number of services with a pacer of their own, so that made-up paths do not create pacers without bound. */
const mostServices = 64;
const firstPauseMs = 250;
const longestPauseMs = 32_000;

/** The throttling of a service. */
export interface Closing {
  readonly service: string;
  /** The expected duration, in milliseconds. */
  readonly pauseMs: number;
}

/** The pacers of one sign-in. */
export class Pacers {
  /** Called with each closing of a service. */
  readonly listeners: Set<(closing: Closing) => void> = new Set();
  readonly #pacers = new Map<string, Pacer>();
  #arrivals = 0;

  of(service: string): Pacer {
    const name = this.#pacers.size < mostServices || this.#pacers.has(service) ? service : '';
    let pacer = this.#pacers.get(name);
    if (pacer === undefined) {
      pacer = new Pacer();
      this.#pacers.set(name, pacer);
    }
    return pacer;
  }

  arrive(): number {
    return ++this.#arrivals;
  }
}

/** Returns the service that a path leads to: its first segment. */
export function serviceOf(path: string): string {
  const end = path.indexOf('/', 1);
  return end === -1 ? path.slice(1) : path.slice(1, end);
}

/** The settings of a client for the pacers of its sign-in. */
export interface LaneSettings {
  readonly pacers: Pacers;
  readonly limits: OwnLimits;
  readonly patienceMs: number;
  readonly logger: Logger;
  /** True for token requests: calls that have a place wait for them, so they must not wait for a place themselves. */
  readonly atOnce?: boolean;
}

export class Lane {
  readonly #settings: LaneSettings;

  constructor(settings: LaneSettings) {
    this.#settings = settings;
  }

  get patienceMs(): number {
    return this.#settings.patienceMs;
  }

  /** Begins the passage of one call, all its attempts included. */
  passage(path: string, timeoutMs: number, signal: AbortSignal | undefined): Passage {
    return new Passage(this.#settings, serviceOf(path), timeoutMs, signal);
  }
}

/** One call's way through the pacer: its place, its turns, and how long it has waited. */
export class Passage implements Caller {
  readonly order: number;
  readonly signal: AbortSignal | undefined;
  readonly limits: OwnLimits;
  readonly timeoutMs: number;
  readonly patienceMs: number;
  again = false;
  /** Time that the call has waited so far, for its turn or between attempts, in milliseconds. */
  pausedMs = 0;
  /** Set when the latest response asked to come back later. */
  later: Later | undefined;
  readonly #settings: LaneSettings;
  readonly #service: string;
  readonly #pacer: Pacer;
  #ticket: number | undefined;
  #refusals = 0;
  #refusedMs = 0;

  constructor(settings: LaneSettings, service: string, timeoutMs: number, signal: AbortSignal | undefined) {
    this.#settings = settings;
    this.#service = service;
    this.#pacer = settings.pacers.of(service);
    this.order = settings.pacers.arrive();
    this.signal = signal;
    this.limits = settings.limits;
    this.timeoutMs = timeoutMs;
    this.patienceMs = settings.patienceMs;
  }

  /** Forgets the signals of the previous attempt. */
  beginAttempt(): void {
    this.later = undefined;
  }

  /** Waits for the turn; returns undefined when it is the call's turn already. */
  enter(): Promise<void> | undefined {
    const entered =
      this.#settings.atOnce === true
        ? this.#pacer.enterAtOnce(this, (ms) => pause(ms, this.signal))
        : this.#pacer.enter(this);
    if (entered instanceof Promise) return this.#entered(entered);
    this.#ticket = entered;
    return undefined;
  }

  /** Notes the response to the current attempt. */
  answered(answer: Answer): void {
    if (this.#ticket === undefined) return;
    this.later = this.#pacer.answered(this.#ticket, answer, this);
    if (this.later !== undefined) this.#refusals += 1;
  }

  /** Ends the current attempt; the next one has precedence over new calls. */
  leave(): void {
    this.again = true;
    if (this.#ticket !== undefined) this.#pacer.leave(this.#ticket, this);
    this.#ticket = undefined;
  }

  /** False when the call has been refused for longer than its patience, or is asked to wait for longer than that. */
  get isPatient(): boolean {
    return this.later?.isTooLong !== true && this.#refusedMs < this.patienceMs;
  }

  /**
   * Waits after a refusal. Refused for the first time, the call only keeps its place in the line; refused again, it
   * also waits by itself, longer each time, so that it does not stay in step with the limit.
   */
  async waitAfterRefusal(): Promise<void> {
    if (this.later === undefined) return;
    const ownMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (this.#refusals - 2));
    let pauseMs = this.#refusals === 1 ? this.later.pauseMs : Math.max(this.later.pauseMs, ownMs);
    if (!this.later.isAsked) pauseMs = Math.min(pauseMs, this.patienceMs - this.#refusedMs);
    this.#refusedMs += pauseMs;
    if (this.#refusals > 1) await this.pause(pauseMs);
  }

  /** Waits without a place in the line, and counts the time. */
  async pause(ms: number): Promise<void> {
    await pause(ms, this.signal);
    this.pausedMs += ms;
  }

  /** The time until the service may be open again, in milliseconds. */
  get retryAfterMs(): number {
    return this.#pacer.closedForMs;
  }

  onClosing(reason: string, pauseMs: number): void {
    const { logger, pacers } = this.#settings;
    const service = this.#service;
    ignoringFailure(() => logger.info('Calls are held back.', { service, reason, pauseMs }));
    for (const listener of pacers.listeners) ignoringFailure(() => listener({ service, pauseMs }));
  }

  async #entered(entered: Promise<number>): Promise<void> {
    const since = performance.now();
    try {
      this.#ticket = await entered;
    } finally {
      this.pausedMs += performance.now() - since;
    }
  }
}
