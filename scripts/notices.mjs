// Writes dist/THIRD-PARTY-NOTICES.txt: the licences of what the build carries along.
import { readdir, readFile, writeFile } from 'node:fs/promises';

const carried = ['@noble/hashes', 'hono', 'ky', 'proper-lockfile', 'retry', 'signal-exit'];
const modules = new URL('../node_modules/', import.meta.url);

const notices = [];
for (const name of carried) {
  // proper-lockfile brings its own copy of some.
  const nested = new URL(`proper-lockfile/node_modules/${name}/`, modules);
  const folder = await readdir(nested).then(
    () => nested,
    () => new URL(`${name}/`, modules),
  );
  const { version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file.`);
  const text = await readFile(new URL(file, folder), 'utf8');
  notices.push(`${name} ${version} (${license})\n\n${text.trim()}`);
}
const head = 'Parts of these packages are contained in the files of this folder.';
await writeFile(
  new URL('../dist/THIRD-PARTY-NOTICES.txt', import.meta.url),
  `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
);
