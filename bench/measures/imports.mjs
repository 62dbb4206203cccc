// What an import costs in a fresh process, the start of Node left out.
import { built } from '../build.mjs';
import { runOnce } from '../processes.mjs';
import { median, ratio, shuffled } from '../statistics.mjs';

const imports = {
  ky: ['ky'],
  zod: ['zod'],
  'ky and zod': ['ky', 'zod'],
  undici: ['undici'],
  ofetch: ['ofetch'],
  'openapi-fetch': ['openapi-fetch'],
  got: ['got'],
  axios: ['axios'],
  octokit: ['@octokit/core'],
  openai: ['openai'],
  'anypoint-sdk': [`${built}/index.js`],
};

export async function measureImports({ rounds, progress }) {
  const series = Object.fromEntries(Object.keys(imports).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(Object.keys(imports))) {
      const { ms } = await runOnce('import.mjs', imports[name]);
      series[name].push(ms);
    }
    progress(`imports, round ${round + 1} of ${rounds}`);
  }
  const both = series['ky and zod'];
  return {
    toKyAndZod: Object.fromEntries(Object.entries(series).map(([name, values]) => [name, ratio(values, both)])),
    // The stretch is told in milliseconds over ky, so it is measured in them.
    overKyMs: median(series['anypoint-sdk'].map((value, round) => value - series.ky[round])),
  };
}
