/** Prints what a run does as a person would want to read it: step, requests, result, time. */
import { isAnypointError, type Logger } from 'anypoint-sdk';

/** Shows the ends of a secret, enough to recognise it and no more. */
export function masked(secret: string | undefined): string {
  if (secret === undefined || secret === '') return '(none)';
  return secret.length < 12 ? '••••' : `${secret.slice(0, 4)}…${secret.slice(-2)} (${secret.length} characters)`;
}

/** Tells steps one after the other and sums them up. */
export class Narrator {
  readonly #startedAt = performance.now();
  readonly #requests: string[] = [];
  #steps = 0;
  #sent = 0;

  /** Listens to the client: every answer is told below its step. */
  readonly logger: Logger = {
    debug: (message, facts = {}) => {
      if (message !== 'Answer.') return;
      this.#sent++;
      const { method, route, status, durationMs } = facts;
      this.#requests.push(`${String(method)} ${String(route)} → ${String(status)} (${String(durationMs)} ms)`);
    },
    info: (message) => this.#requests.push(message),
    warn: (message) => this.#requests.push(`warning: ${message}`),
    error: (message) => this.#requests.push(`error: ${message}`),
  };

  /** Does a step and prints its title, what was called, what came back and how long it took. */
  async step<T>(title: string, call: string, work: () => Promise<T>, result: (value: T) => string): Promise<T> {
    const startedAt = performance.now();
    console.log(`\n${++this.#steps}. ${title}`);
    console.log(`   ${call}`);
    try {
      const value = await work();
      this.#printRequests();
      console.log(`   ✓ ${result(value)}  [${(performance.now() - startedAt).toFixed(0)} ms]`);
      return value;
    } catch (error) {
      this.#printRequests();
      console.log(`   ✗ ${error instanceof Error ? error.message : String(error)}`);
      if (isAnypointError(error) && error.hint !== undefined) console.log(`     ${error.hint}`);
      throw error;
    }
  }

  /** Prints the last lines. */
  summary(what: string): void {
    const seconds = ((performance.now() - this.#startedAt) / 1_000).toFixed(2);
    console.log(`\n${what}`);
    console.log(`${this.#steps} steps, ${this.#sent} requests, ${seconds} s.`);
  }

  #printRequests(): void {
    for (const request of this.#requests.splice(0)) console.log(`     ${request}`);
  }
}
