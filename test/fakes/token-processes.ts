/** Starts crowds of real processes that share a token store. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import type { Order, ProcessSettings, Report, StorePlace } from './token-process.js';

/** Is one process of a crowd. */
export interface TokenProcess {
  /** Has the process carry out an order, and gives its report. */
  tell(order: Order): Promise<Report>;
  /** Ends it as the kernel does: without a chance to tidy up. */
  kill(): Promise<void>;
}

/** Is a program that crowds are made of. */
export interface TokenProgram {
  /** Starts a process for each place, all at once, and waits until each of them is ready. */
  start(baseUrl: string, places: readonly StorePlace[]): Promise<TokenProcess[]>;
  /** Ends all processes that still run, and removes the program. */
  remove(): Promise<void>;
}

/** Makes the program from the sources, once for many processes. */
export async function buildTokenProgram(): Promise<TokenProgram> {
  const directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-program-'));
  // One file with everything in it: looking for hundreds of files would cost each process more than running them.
  await build({
    config: false,
    entry: { program: 'test/fakes/token-process.ts' },
    format: 'cjs',
    target: 'node20',
    outDir: directory,
    outExtension: () => ({ js: '.cjs' }),
    noExternal: [/./],
    minify: true,
    silent: true,
  });
  const running = new Set<ChildProcess>();
  const startOne = async (settings: ProcessSettings): Promise<TokenProcess> => {
    const child = fork(join(directory, 'program.cjs'), [JSON.stringify(settings)], { execArgv: [] });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const ready = await nextReport(child);
    if (ready.is !== 'ready') throw new Error(`process ${settings.name} did not start: ${JSON.stringify(ready)}`);
    return {
      tell: (order) => {
        const report = nextReport(child);
        child.send(order);
        return report;
      },
      kill: () => kill(child),
    };
  };
  return {
    start: (baseUrl, places) =>
      Promise.all(places.map((place, number) => startOne({ name: `process-${number}`, baseUrl, place }))),
    remove: async () => {
      await Promise.all([...running].map(kill));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

function nextReport(child: ChildProcess): Promise<Report> {
  return new Promise((resolve) => {
    const ended = (): void => resolve({ is: 'failed', error: 'the process ended' });
    child.once('exit', ended);
    child.once('message', (report) => {
      child.removeListener('exit', ended);
      resolve(report as Report);
    });
  });
}
