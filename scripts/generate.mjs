// Writes src/generated/*.ts from openapi/*.yaml. With --check it writes nothing and fails when a file is stale.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const check = process.argv.includes('--check');
const documents = new URL('../openapi/', import.meta.url);
const generated = new URL('../src/generated/', import.meta.url);

const yamls = (await readdir(documents)).filter((name) => name.endsWith('.yaml')).sort();
for (const yaml of yamls) {
  const target = new URL(yaml.replace(/\.yaml$/, '.ts'), generated);
  const ast = await openapiTS(new URL(yaml, documents), {
    alphabetize: true,
    immutable: true,
    emptyObjectsUnknown: true,
    silent: true,
  });
  const text = `// Generated from openapi/${yaml} by \`npm run generate\`. Do not edit.\n${astToString(ast)}`;
  if (text === (await readFile(target, 'utf8').catch(() => ''))) continue;
  if (check) {
    console.error(`stale: src/generated/${yaml.replace(/\.yaml$/, '.ts')} (run "npm run generate")`);
    process.exitCode = 1;
  } else {
    await writeFile(target, text);
    console.log(`wrote src/generated/${yaml.replace(/\.yaml$/, '.ts')}`);
  }
}

const strangers = (await readdir(generated)).filter((name) => !yamls.includes(name.replace(/\.ts$/, '.yaml')));
if (strangers.length > 0) {
  console.error(`not generated from any document: ${strangers.join(', ')}`);
  process.exitCode = 1;
}
