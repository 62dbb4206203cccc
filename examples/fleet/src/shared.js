/** What the producer and the workers share: the store, the sign-in and the queue's name. */
import { AnypointClient } from 'anypoint-sdk';
import { accessQueueName } from 'anypoint-sdk/bullmq';
import * as store from './redis.js'; // over Postgres: './postgres.js'

export const { connection, backendFactory, journal, disconnect } = store;

// Signs in by ANYPOINT_CLIENT_ID and ANYPOINT_CLIENT_SECRET; one token serves all processes.
export const anypoint = new AnypointClient({ tokenStore: store.tokenStore });

export const queueName = accessQueueName(anypoint);
