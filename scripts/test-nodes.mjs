// Runs the unit and promise tests on every Node line that is supported or tested: node scripts/test-nodes.mjs [20 22 24 26]
// Each Node comes from the npm registry into a temporary folder, outside the lock file, and is removed again.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const asked = process.argv.slice(2);
const lines = asked.length > 0 ? asked : ['20', '22', '24', '26'];
const root = fileURLToPath(new URL('..', import.meta.url));
const platform = process.platform === 'win32' ? 'win' : process.platform;
const packageName = `node-${platform}-${process.arch}`;

const folder = mkdtempSync(join(tmpdir(), 'nodes-'));
const failed = [];
try {
  for (const line of lines) {
    const prefix = join(folder, line);
    execFileSync(
      'npm',
      ['install', '--prefix', prefix, '--no-save', '--no-audit', '--no-fund', '--silent', `${packageName}@${line}`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      },
    );
    const node = join(prefix, 'node_modules', packageName, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    console.log(`\n=== Node ${version} ===`);
    const { status } = spawnSync(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot'], {
      cwd: root,
      stdio: 'inherit',
      // Tests that start a process of their own start this Node.
      env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
    });
    if (status !== 0) failed.push(version);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed.length > 0) {
  console.error(`\nFailed on ${failed.join(', ')}.`);
  process.exit(1);
}
console.log(`\nPassed on Node ${lines.join(', ')}.`);
