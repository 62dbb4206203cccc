/** Queue, journals and token in one Redis. */
import { hostname } from 'node:os';
import { redisJournal } from 'anypoint-sdk/bullmq';
import { redisTokenStore } from 'anypoint-sdk/stores';
import { Redis } from 'ioredis';

export const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' };
/** BullMQ's own, which is Redis. */
export const backendFactory = undefined;

// Without a limit of retries a command waits until Redis is back.
const redis = new Redis(connection.url, { maxRetriesPerRequest: null });

export const journal = redisJournal(redis, { holder: `process ${process.pid} on ${hostname()}` });
export const tokenStore = redisTokenStore(redis);
export const disconnect = () => redis.disconnect();
