/**
 * Plans what differs from a document and puts it into the queue: node src/producer.js access.json plan.json
 * A plan that is there already is put into the queue again, which adds nothing that was not lost.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAccess, parsePlan, planAccess } from 'anypoint-sdk/access';
import { enqueuePlan } from 'anypoint-sdk/bullmq';
import { Queue } from 'bullmq';
import { anypoint, backendFactory, connection, disconnect, journal, queueName } from './shared.js';

const [documentFile = 'access.json', planFile = 'plan.json'] = process.argv.slice(2);

const plan = existsSync(planFile)
  ? parsePlan(readFileSync(planFile, 'utf8'))
  : await planAccess(anypoint, parseAccess(readFileSync(documentFile, 'utf8')), { approve: true });
writeFileSync(planFile, JSON.stringify(plan));
console.log(String(plan));

const queue = new Queue(queueName, { connection }, backendFactory);
const { added, present } = await enqueuePlan(queue, plan, { journal, client: anypoint });
console.log(`${added} jobs added, ${present} were there.`);
await queue.close();
await disconnect();
