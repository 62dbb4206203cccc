// Writes what each entry point offers to api/NAME.api.md, by API Extractor; with --check it must be what is committed, so
// that a change of the public interface is seen in review: node scripts/api-report.mjs [--check]. Needs `npm run build` first.
// Either way, every type that a public declaration mentions must have a name that users can import from some entry.
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
mkdirSync(join(root, 'api'), { recursive: true });

/** What a public declaration mentions and users need no name for, by the entry that offers it. */
const unnamed = {
  'anypoint-sdk': [
    // What types of routes, queries and answers are computed by, from the generated documents.
    ...['operations', 'WireAnswer', 'Mutable', 'DescribedTemplate', 'MethodNotDescribed', 'InputOf', 'ItemOf'],
    ...[
      'HeaderPart',
      'PathPart',
      'TemplateOf',
      'QueryOf',
      'Required',
      'table',
      'classOfCode',
      'Whole',
      'ArgumentsWith',
    ],
    // What only the client gives to its parts.
    ...['PageWalk', 'GivenSource', 'ResourceContext', 'AuthParts'],
    // Unions of types that have names, and the result of a schema that a library makes.
    ...['Credentials', 'FieldsByPlace', 'StandardResult'],
  ],
  // What all entries of a journal have in common: each of them has a name.
  'anypoint-sdk-access': ['EntryFacts'],
  // A stream of Node, for those who have none of Node's types.
  'anypoint-sdk-node': ['NodeReadable', 'EntryFacts'],
};

const mentioned = [];
const nameable = new Set();
const changed = [];
for (const [key, target] of Object.entries(exports)) {
  if (typeof target === 'string') continue;
  const name = key === '.' ? 'anypoint-sdk' : `anypoint-sdk-${key.slice(2)}`;
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, target.import.types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            lib: ['ES2023', 'DOM'],
            types: ['node'],
            strict: true,
            skipLibCheck: true,
          },
          files: [join(root, target.import.types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: join(root, 'api'),
        reportTempFolder: join(root, 'node_modules/.cache/api-report'),
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: 'none' } },
        extractorMessageReporting: {
          default: { logLevel: 'none' },
          'ae-forgotten-export': { logLevel: 'warning', addToApiReportFile: false },
        },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = true;
      // What bundling renames ends in a number.
      const type = message.messageId === 'ae-forgotten-export' && /symbol "(\w+?)(?:[$_]\d+)?"/.exec(message.text)?.[1];
      if (type) mentioned.push({ name, type });
    },
  });
  if (apiReportChanged) changed.push(name);
  for (const [, list] of readFileSync(join(root, target.import.types), 'utf8').matchAll(/^export \{([^}]*)\}/gm)) {
    for (const one of list.split(',')) nameable.add(/(\w+)\s*$/.exec(one)?.[1]);
  }
}
const known = Object.entries(unnamed).flatMap(([name, types]) => types.map((type) => ({ name, type })));
const isIn = (list, { name, type }) => list.some((one) => one.name === name && one.type === type);
const nameless = mentioned.filter((one) => !nameable.has(one.type) && !isIn(known, one));
for (const { name, type } of nameless) {
  console.error(
    `${name} mentions the type ${type}, which no entry exports: export it, or say in scripts/api-report.mjs why nobody needs its name.`,
  );
}
const unneeded = known.filter((one) => !isIn(mentioned, one));
for (const { name, type } of unneeded) {
  console.error(`${name} does not mention ${type} any more: take it out of the list in scripts/api-report.mjs.`);
}
if (nameless.length + unneeded.length > 0) process.exitCode = 1;

if (changed.length === 0) console.log('The public interface is as api/ tells.');
else if (!check) console.log(`Written: ${changed.join(', ')}.`);
else {
  console.error(
    `The public interface of ${changed.join(', ')} has changed. If it should: npm run api:report, and commit api/.`,
  );
  process.exitCode = 1;
}
