// Starts the server and one process for each client, and talks to them over their channels.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const running = new Set();

/** Starts a script of this folder in a process of its own, which ends with this one. */
export function start(file, args = [], execArgv = [], env = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv,
    // Settings of whoever runs this must not reach the measured clients.
    env: { ...withoutAnypoint(process.env), ...env },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function withoutAnypoint(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('ANYPOINT_')));
}

function channel(child) {
  let last = 0;
  const open = new Map();
  child.on('message', (message) => {
    const waiting = open.get(message.id);
    open.delete(message.id);
    if (message.error !== undefined) waiting?.reject(new Error(message.error));
    else waiting?.resolve(message);
  });
  child.once('exit', (code) => {
    for (const { reject } of open.values()) reject(new Error(`The process ended with code ${code}.`));
  });
  return (message) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      open.set(id, { resolve, reject });
      child.send({ id, ...message });
    });
}

/** Starts the server. `set` begins a new count with other settings; `counts` tells what was asked for since. */
export async function startServer() {
  const child = start('server.mjs');
  const [{ baseUrl }] = await once(child, 'message');
  const ask = channel(child);
  return {
    origin: baseUrl,
    set: (changes = {}) => ask({ what: 'set', changes }),
    revokeTokens: () => ask({ what: 'revoke' }),
    forgetTokens: () => ask({ what: 'forget' }),
    /** Closes idle connections: a dozen clients with a thousand each would use up what a process may open. */
    hangUp: () => ask({ what: 'hangUp' }),
    counts: async () => (await ask({ what: 'counts' })).counts,
  };
}

/** Starts a process that holds one client. */
export async function startWorker(name, origin, path) {
  const child = start('worker.mjs', [name, origin, path]);
  await once(child, 'message');
  const ask = channel(child);
  return { name, ask: (what, params = {}) => ask({ what, params }), stop: () => child.disconnect() };
}

/** Runs a script to its end and gives the one JSON value that it sends. */
export async function runOnce(file, args = [], { execArgv = [], env = {} } = {}) {
  const child = start(file, args, execArgv, env);
  const exited = once(child, 'exit');
  let answer;
  child.on('message', (message) => (answer = message));
  const [code] = await exited;
  if (code !== 0 || answer === undefined) throw new Error(`${file} ${args.join(' ')} ended with code ${code}.`);
  return answer;
}

export function stopAll() {
  for (const child of running) child.kill();
}
