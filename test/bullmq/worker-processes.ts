/** Workers in processes of their own, which can be killed. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import type { Orders } from './programs/worker.js';

/** A number of workers that is kept alive. */
export interface Crowd {
  /** Kills the oldest by `kill -9`. Says whether there was one. */
  readonly killOne: () => boolean;
  /** Says whether all are there that are wanted, and each of them fits. */
  readonly isWhole: (fits: (pid: number) => boolean) => boolean;
  readonly end: () => void;
}

/** The program of a worker, built once for a test file, and a folder for what it writes. */
export interface WorkerProgram {
  readonly directory: string;
  readonly start: (orders: Orders) => ChildProcess;
  /** Starts so many workers, and another one for each that ends. */
  readonly startCrowd: (orders: Orders, count: number) => Crowd;
  /** Kills whoever still runs. */
  readonly killAll: () => void;
  readonly remove: () => Promise<void>;
}

export async function buildWorkerProgram(): Promise<WorkerProgram> {
  const directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-fleet-'));
  await build({
    config: false,
    entry: { worker: 'test/bullmq/programs/worker.ts' },
    format: 'esm',
    target: 'node20',
    outDir: join(directory, 'program'),
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/./],
    external: [/^node:/, 'pg-native'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    minify: true,
    silent: true,
  });
  const running = new Set<ChildProcess>();
  const start = (orders: Orders): ChildProcess => {
    const child = fork(join(directory, 'program', 'worker.mjs'), [JSON.stringify(orders)], { execArgv: [] });
    running.add(child);
    return child.once('exit', () => running.delete(child));
  };
  const killAll = (): void => {
    for (const child of running) child.kill('SIGKILL');
  };
  return {
    directory,
    start,
    startCrowd: (orders, count) => {
      let isOver = false;
      const startOne = (): void => {
        start(orders).once('exit', () => {
          if (!isOver) startOne();
        });
      };
      for (let number = 0; number < count; number++) startOne();
      return {
        killOne: () => {
          const [oldest] = running;
          if (oldest === undefined) return false;
          running.delete(oldest);
          return oldest.kill('SIGKILL');
        },
        isWhole: (fits) => running.size === count && [...running].every(({ pid = 0 }) => fits(pid)),
        end: () => {
          isOver = true;
          killAll();
        },
      };
    },
    killAll,
    remove: async () => {
      killAll();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
