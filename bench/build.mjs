// Bundles the sources as they are shipped as an ES module, into a folder of this package: so the bundle finds the same ky
// and zod as the other clients, and the repository's own `dist` is left alone.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fewChunks } from '../scripts/few-chunks.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built package lies. */
export const built = `${here}node_modules/.anypoint-sdk`;

/** Installs what the measurements need, unless that was done. */
export async function installOnce() {
  if (existsSync(`${here}node_modules/undici`)) return;
  console.log('Installing the clients to compare with (npm ci in bench/).');
  await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here });
}

/** The entry points of the package, bundled with common chunks as its own build does. */
export async function buildPackage() {
  // Loaded late: it may only just have been installed.
  const { build } = await import('esbuild');
  const source = (name) => `${root}src/${name}`;
  const { metafile } = await build({
    metafile: true,
    entryPoints: {
      index: source('index.ts'),
      node: source('node/index.ts'),
      stores: source('stores/index.ts'),
      access: source('access/index.ts'),
      bullmq: source('bullmq/index.ts'),
    },
    outdir: built,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    packages: 'external',
    plugins: [fewChunks],
    logLevel: 'error',
  });
  return metafile;
}

/** Builds the declarations as they are shipped, unless that was done since the sources changed. */
export async function buildDeclarations() {
  const declarations = `${root}dist/index.d.ts`;
  const newest = Math.max(
    ...readdirSync(`${root}src`, { recursive: true }).map((file) => statSync(`${root}src/${file}`).mtimeMs),
  );
  if (existsSync(declarations) && statSync(declarations).mtimeMs > newest) return;
  console.log('Building the declarations to compile against (npm run build).');
  await run('npm', ['run', 'build'], { cwd: root, maxBuffer: 100_000_000 });
}
