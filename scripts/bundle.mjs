// Bundles TypeScript that uses the package by its own name, straight from the sources, and hands over the folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Each entry `NAME.ts` becomes `NAME.mjs` in a folder that is there as long as the work goes on. */
export async function withBundle(entries, work) {
  // Inside node_modules, so that ky and zod are found from there.
  const folder = await mkdtemp(join(root, 'node_modules', '.bundle-'));
  try {
    await build({
      entry: entries.map((entry) => join(root, entry)),
      config: false,
      format: 'esm',
      target: 'node20',
      platform: 'node',
      outDir: folder,
      outExtension: () => ({ js: '.mjs' }),
      tsconfig: join(root, 'tsconfig.json'),
      noExternal: [/^anypoint-sdk/],
      // CommonJS packages, found in node_modules as they are.
      external: ['proper-lockfile', 'undici'],
      silent: true,
    });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
