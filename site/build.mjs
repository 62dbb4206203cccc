// Builds the site into site/dist: the reference by typedoc, then everything by VitePress. Installs what it needs from its
// own lock file when that is not there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const run = (command, ...args) => execFileSync(command, args, { cwd: here, stdio: 'inherit' });

if (!existsSync(join(here, 'node_modules/.package-lock.json')))
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');

// One module an entry point, under the name that it is imported by.
const entries = join(here, '.cache/reference');
rmSync(entries, { recursive: true, force: true });
rmSync(join(here, '../docs/reference'), { recursive: true, force: true });
mkdirSync(entries, { recursive: true });
const { compilerOptions } = JSON.parse(readFileSync(join(here, '../tsconfig.json'), 'utf8'));
for (const [name, [file]] of Object.entries(compilerOptions.paths)) {
  const text = `/** @module ${name} */\nexport * from '../../../${file.replace(/^\.\//, '').replace(/ts$/, 'js')}';\n`;
  writeFileSync(join(entries, `${name.replace('/', '-')}.ts`), text);
}
run(process.execPath, 'node_modules/typedoc/bin/typedoc', '--options', 'typedoc.json');
run(process.execPath, 'node_modules/vitepress/bin/vitepress.js', 'build', '.');
