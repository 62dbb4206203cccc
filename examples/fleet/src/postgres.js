/** Queue and journals in one Postgres, the token in a file of this machine. */
import { hostname } from 'node:os';
import { postgresJournal } from 'anypoint-sdk/bullmq';
import { fileTokenStore } from 'anypoint-sdk/node';
import { createPostgresBackend } from 'bullmq';
import { Pool } from 'pg';

const connectionString = process.env.POSTGRES_URL ?? 'postgres://127.0.0.1:5432/postgres';

export const connection = { connectionString, migrate: true };
export const backendFactory = createPostgresBackend;

const pool = new Pool({ connectionString });
// A process that does not listen ends when Postgres does.
pool.on('error', (error) => console.error(String(error)));

export const journal = postgresJournal(pool, { holder: `process ${process.pid} on ${hostname()}` });
// On several machines redisTokenStore, or one token for each machine.
export const tokenStore = fileTokenStore();
export const disconnect = () => pool.end();
