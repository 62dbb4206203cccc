/** Packs the package and installs the tarball in a folder of its own, once for all tests of the package. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which the tarball is installed. */
    readonly consumer: string;
    readonly tarball: string;
    readonly root: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'anypoint-sdk-package-'));
  await run('npm', ['pack', '--pack-destination', folder, '--ignore-scripts'], { cwd: root });
  const tarball = join(folder, (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? 'missing.tgz');

  const consumer = join(folder, 'consumer');
  await cp(join(root, 'test/package/fixtures/consumer'), consumer, { recursive: true });
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  await run('npm', ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline'], { cwd: consumer });

  project.provide('consumer', consumer);
  project.provide('tarball', tarball);
  project.provide('root', root);
  return () => rm(folder, { recursive: true, force: true });
}
