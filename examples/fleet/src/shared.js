/** What the producer and the workers share: Redis, the sign-in, the journals and the queue's name. */
import { hostname } from 'node:os';
import { AnypointClient } from 'anypoint-sdk';
import { accessQueueName, redisJournal } from 'anypoint-sdk/bullmq';
import { redisTokenStore } from 'anypoint-sdk/stores';
import { Redis } from 'ioredis';

export const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' };

// Without a limit of retries a command waits until Redis is back.
export const redis = new Redis(connection.url, { maxRetriesPerRequest: null });

// Signs in by ANYPOINT_CLIENT_ID and ANYPOINT_CLIENT_SECRET; one token serves all processes.
export const anypoint = new AnypointClient({ tokenStore: redisTokenStore(redis) });

export const journal = redisJournal(redis, { holder: `process ${process.pid} on ${hostname()}` });
export const queueName = accessQueueName(anypoint);
