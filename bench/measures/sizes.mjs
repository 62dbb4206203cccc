// Size in a user's bundle: minified, gzipped, each client alone. For this package ky and zod are counted apart, and what
// is loaded at once is told from what is loaded when first needed.
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { loadedAtOnce } from '../../scripts/loaded-at-once.mjs';
import { built } from '../build.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const whole = (from) => `export * from ${JSON.stringify(from)};`;
const own = `${built}/index.js`;

/** Signs in and lists, and does nothing else. */
const listing = `
import { AnypointClient } from ${JSON.stringify(own)};
const anypoint = new AnypointClient();
for await (const application of anypoint.clientApplications.list()) console.log(application.name);
`;

export async function measureSizes() {
  const others = {
    ky: whole('ky'),
    zod: whole('zod'),
    undici: whole('undici'),
    ofetch: whole('ofetch'),
    'openapi-fetch': 'export { default } from "openapi-fetch";',
    got: 'export { default } from "got";',
    axios: 'export { default } from "axios";',
    octokit: whole('@octokit/core'),
    openai: 'export { default } from "openai";',
  };
  const sizes = {};
  for (const [name, code] of Object.entries(others)) sizes[name] = (await bundled(code, [])).whole;
  const apart = ['ky', 'zod'];
  const main = await bundled(whole(own), apart);
  const consumer = await bundled(listing, apart);
  const folders = await partsByFolder();
  return {
    kilobytes: sizes,
    own: { atOnce: main.atOnce, whole: main.whole, folders, withKyAndZod: (await bundled(whole(own), [])).whole },
    consumer: { atOnce: consumer.atOnce, whole: consumer.whole, part: consumer.atOnce / main.whole },
  };
}

async function bundled(code, external) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: here },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    outdir: '/bundle',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const size = new Map(
    outputFiles.map(({ path, contents }) => [path.split('/').at(-1), gzipSync(contents, { level: 9 }).length]),
  );
  const atOnce = loadedAtOnce(metafile, 'stdin.js');
  const kilobytes = (names) => [...names].reduce((sum, name) => sum + size.get(name), 0) / 1_000;
  return { atOnce: kilobytes(atOnce), whole: kilobytes(size.keys()) };
}

/** Which folders of the sources the size comes from, as parts of the minified whole. */
async function partsByFolder() {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: [`${here}../src/index.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const bytes = {};
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /src\/(\w+)\//.exec(file)?.[1] ?? 'client and options';
      bytes[folder] = (bytes[folder] ?? 0) + bytesInOutput;
    }
  }
  const sum = Object.values(bytes).reduce((total, one) => total + one, 0);
  return Object.fromEntries(Object.entries(bytes).map(([folder, one]) => [folder, one / sum]));
}
