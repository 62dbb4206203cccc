/** Runs a program of `programs/` in a process of its own, from the sources, and gives what it printed as JSON. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';

export interface Finished<Report> {
  readonly report: Report;
  readonly exitCode: number | null;
  readonly errors: string;
  /** When it ended, in epoch milliseconds. */
  readonly endedAt: number;
}

export async function runProgram<Report>(
  name: string,
  parameters: readonly (string | number)[],
  nodeOptions: readonly string[] = [],
): Promise<Finished<Report>> {
  const directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-program-'));
  try {
    await build({
      config: false,
      entry: { program: `test/reliability/programs/${name}.ts` },
      format: 'esm',
      target: 'node20',
      outDir: directory,
      outExtension: () => ({ js: '.mjs' }),
      noExternal: [/./],
      silent: true,
    });
    const program = join(directory, 'program.mjs');
    const child = spawn(process.execPath, [...nodeOptions, program, ...parameters.map(String)]);
    let printed = '';
    let errors = '';
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    await once(child, 'close');
    if (printed === '') throw new Error(`the program printed nothing: ${errors}`);
    return { report: JSON.parse(printed) as Report, exitCode: child.exitCode, errors, endedAt: Date.now() };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
