/** Carries out jobs until it is told to end: node src/worker.js. Start as many as you like, on any machine. */
import { appendFileSync } from 'node:fs';
import { accessWorker } from 'anypoint-sdk/bullmq';
import { anypoint, backendFactory, connection, disconnect, journal } from './shared.js';

const secretsFile = process.env.SECRETS_FILE ?? 'secrets.jsonl';

const worker = accessWorker({
  connection,
  backendFactory,
  client: anypoint,
  journal,
  concurrency: 8,
  takeOverMs: Number(process.env.TAKE_OVER_MS ?? 30_000),
  onSecret: (secret) => appendFileSync(secretsFile, `${JSON.stringify(secret)}\n`, { mode: 0o600 }),
  onStepEnded: ({ step, end, error }) => {
    if (end === 'failed') console.error(`${step.kind} of ${step.application.name}: ${String(error)}`);
  },
});
worker.on('error', (error) => console.error(String(error)));
worker.once('ready', () => console.log('ready'));

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, async () => {
    // Jobs end between two steps, and go to other workers.
    await worker.close();
    await disconnect();
  });
}
