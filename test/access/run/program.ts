/** The program that applies a plan, built once for a test file, in processes that can be killed, stopped and confined. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import type { Orders } from './programs/apply-plan.js';

/** What a process has ended with. */
export interface Ended {
  readonly signal: string | null;
  readonly report: {
    readonly isComplete?: boolean;
    readonly failed?: number;
    readonly stale?: number;
    readonly stopped?: { readonly reason: string; readonly message: string };
    readonly error?: string;
  };
}

/** A process at work. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The built program, and a folder for what it writes. */
export interface Program {
  readonly directory: string;
  /** `confined` are commands of the shell that come before, such as limits. */
  readonly start: (orders: Orders, confined?: string) => Running;
  readonly remove: () => Promise<void>;
}

export async function buildProgram(): Promise<Program> {
  const directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-run-'));
  await build({
    config: false,
    entry: { program: 'test/access/run/programs/apply-plan.ts' },
    format: 'esm',
    target: 'node20',
    outDir: directory,
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/./],
    external: [/^node:/],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    minify: true,
    silent: true,
  });
  const file = join(directory, 'program.mjs');
  return {
    directory,
    start: (orders, confined) => {
      const command = [process.execPath, file, JSON.stringify(orders)] as const;
      const child =
        confined === undefined
          ? spawn(command[0], command.slice(1))
          : spawn('sh', ['-c', `${confined}; exec "$@"`, 'sh', ...command]);
      return { child, ended: ended(child) };
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

async function ended(child: ChildProcess): Promise<Ended> {
  let [printed, complained] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (complained += text.toString()));
  await once(child, 'close');
  if (printed === '' && child.signalCode === null) throw new Error(complained);
  return { signal: child.signalCode, report: printed === '' ? {} : (JSON.parse(printed) as Ended['report']) };
}
