/** Shows how far a plan has come: node src/status.js plan.json. Exit code 0 when it is complete, else 1. */
import { readFileSync } from 'node:fs';
import { parsePlan } from 'anypoint-sdk/access';
import { planStatus } from 'anypoint-sdk/bullmq';
import { Queue } from 'bullmq';
import { backendFactory, connection, disconnect, journal, queueName } from './shared.js';

const plan = parsePlan(readFileSync(process.argv[2] ?? 'plan.json', 'utf8'));
const queue = new Queue(queueName, { connection }, backendFactory);

const report = await planStatus(queue, plan, { journal });
console.log(String(report));
process.exitCode = report.isComplete ? 0 : 1;
await queue.close();
await disconnect();
