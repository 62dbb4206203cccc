// Runs scripts of package.json side by side, as many at once as there are processors, and shows what each printed when it
// has ended: node scripts/side-by-side.mjs NAME ... Fails when one of them failed.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const waiting = process.argv.slice(2);
const failed = [];

function run(name) {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = Math.round((performance.now() - started) / 1_000);
      console.log(`\n${code === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`);
      for (const chunk of printed) process.stdout.write(chunk);
      if (code !== 0) failed.push(name);
      resolve();
    });
  });
}

async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
