// How long a consumer's `tsc` takes over ten typed calls, beside ten untyped ones: whole processes, medians of one run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../statistics.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const apis = '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis';
const one = `${apis}/{apiInstanceId}`;

const typed = [
  `anypoint.request('GET /accounts/api/me')`,
  `anypoint.request('GET ${apis}', { query: { limit: 3 } })`,
  `anypoint.request('GET ${one}', { path: { apiInstanceId: 1 } })`,
  `anypoint.request('GET ${one}/policies', { path: { apiInstanceId: 1 } })`,
  `anypoint.request('GET ${one}/contracts', { path: { apiInstanceId: 1 }, query: { status: 'PENDING' } })`,
  `anypoint.request('PATCH ${one}/contracts/{contractId}', { path: { apiInstanceId: 1, contractId: 2 }, body: { tierId: 3 } })`,
  `anypoint.request('GET /exchange/api/v2/assets/search', { query: { search: 'orders' } })`,
  `anypoint.request('GET /exchange/api/v2/organizations/{organizationId}/applications')`,
  `anypoint.request('GET /accounts/api/organizations/{organizationId}/environments')`,
  `anypoint.request('GET /exchange/api/v2/assets/{groupId}/{assetId}/asset', { path: { groupId: 'g', assetId: 'a' } })`,
];
const untyped = typed.map((_, index) => `anypoint.request({ path: '/some/path/${index}' })`);

/** The time over each file, and the ratio of the two. */
export function measureTypedCalls({ rounds }) {
  const folder = mkdtempSync(join(root, 'node_modules/.typed-calls-'));
  try {
    const times = { typed: [], untyped: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const [name, calls] of Object.entries({ typed, untyped })) {
        const ms = compile(folder, name, calls);
        // The first round warms the disk.
        if (round > 0) times[name].push(ms);
      }
    }
    const ratios = times.typed.map((ms, round) => ms / times.untyped[round]);
    return { typedMs: median(times.typed), untypedMs: median(times.untyped), ratio: median(ratios) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compile(folder, name, calls) {
  const file = join(folder, `${name}.ts`);
  const lines = calls.map((call, index) => `export const answer${index} = () => ${call};`);
  writeFileSync(
    file,
    ["import type { AnypointClient } from 'anypoint-sdk';", 'declare const anypoint: AnypointClient;', ...lines].join(
      '\n',
    ),
  );
  const config = join(folder, `${name}.json`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'NodeNext',
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    types: [],
    paths: { 'anypoint-sdk': [join(root, 'dist/index.d.ts')] },
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const begun = performance.now();
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { stdio: 'inherit' });
  return performance.now() - begun;
}
