// Writes what each entry point offers to api/NAME.api.md, by API Extractor; with --check it must be what is committed, so
// that a change of the public interface is seen in review: node scripts/api-report.mjs [--check]. Needs `npm run build` first.
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
mkdirSync(join(root, 'api'), { recursive: true });

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
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  if (apiReportChanged) changed.push(name);
}
if (changed.length === 0) console.log('The public interface is as api/ tells.');
else if (!check) console.log(`Written: ${changed.join(', ')}.`);
else {
  console.error(
    `The public interface of ${changed.join(', ')} has changed. If it should: npm run api:report, and commit api/.`,
  );
  process.exitCode = 1;
}
