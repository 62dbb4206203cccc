/** Redis in memory, behind the methods of either client library. */
import type { IoRedisClient, NodeRedisClient } from '../../src/stores/index.js';

export class MemoryRedis {
  readonly #kept = new Map<string, { readonly value: string; readonly until: number }>();
  /** Is awaited before each answer, so that a test can hold answers back. */
  answering: () => Promise<void> = () => Promise.resolve();

  get(key: string): string | null {
    const kept = this.#kept.get(key);
    return kept === undefined || kept.until <= Date.now() ? null : kept.value;
  }

  set(key: string, value: string, keptMs: number, onlyIfAbsent: boolean): 'OK' | null {
    if (!Number.isInteger(keptMs) || keptMs < 1) throw new Error('ERR invalid expire time');
    if (onlyIfAbsent && this.get(key) !== null) return null;
    this.#kept.set(key, { value, until: Date.now() + keptMs });
    return 'OK';
  }

  delete(key: string): number {
    return this.#kept.delete(key) ? 1 : 0;
  }

  keptMs(key: string): number {
    return (this.#kept.get(key)?.until ?? 0) - Date.now();
  }

  keys(): string[] {
    return [...this.#kept.keys()].filter((key) => this.get(key) !== null);
  }

  deleteIfEqual(script: string, key: string, value: string): number {
    if (!/'get'.*==.*'del'/.test(script)) throw new Error(`unknown script: ${script}`);
    return this.get(key) === value ? this.delete(key) : 0;
  }

  async answer<T>(act: () => T): Promise<T> {
    const result = act();
    await this.answering();
    return result;
  }
}

export function fakeNodeRedis(redis: MemoryRedis): NodeRedisClient {
  return {
    get: (key) => redis.answer(() => redis.get(key)),
    set: (key, value, { PX, NX }) => redis.answer(() => redis.set(key, value, PX, NX === true)),
    del: (key) => redis.answer(() => redis.delete(key)),
    eval: (script, { keys, arguments: [value = ''] }) =>
      redis.answer(() => redis.deleteIfEqual(script, String(keys[0]), value)),
    sendCommand: () => undefined,
  };
}

export function fakeIoRedis(redis: MemoryRedis): IoRedisClient {
  return {
    get: (key) => redis.answer(() => redis.get(key)),
    set: (key, value, _, keptMs, condition) => redis.answer(() => redis.set(key, value, keptMs, condition === 'NX')),
    del: (key) => redis.answer(() => redis.delete(key)),
    eval: (script, count, key, value) =>
      redis.answer(() => (count === 1 ? redis.deleteIfEqual(script, key, value) : 'ERR wrong number of keys')),
    defineCommand: () => undefined,
  };
}
