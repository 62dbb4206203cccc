// Writes docs/reliability.md from the data of the tests: node scripts/reliability.mjs [--check]
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { build } from 'tsup';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs', 'reliability.md');
const folder = await mkdtemp(join(tmpdir(), 'anypoint-sdk-report-'));
try {
  await build({
    entry: { report: join(root, 'test', 'reliability', 'report.ts') },
    config: false,
    format: 'esm',
    target: 'node20',
    outDir: folder,
    outExtension: () => ({ js: '.mjs' }),
    tsconfig: join(root, 'tsconfig.json'),
    silent: true,
  });
  const { report } = await import(pathToFileURL(join(folder, 'report.mjs')).href);
  const text = await format(report(), { ...(await resolveConfig(target)), parser: 'markdown' });
  const known = await readFile(target, 'utf8').catch(() => '');
  if (text === known) console.log('docs/reliability.md is up to date.');
  else if (process.argv.includes('--check')) {
    console.error('docs/reliability.md is stale: run `npm run docs:reliability`.');
    process.exitCode = 1;
  } else {
    await writeFile(target, text);
    console.log('docs/reliability.md is written.');
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
