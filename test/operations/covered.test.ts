import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/bundle.mjs';

it('calls every method on the local platform with success, and docs/coverage.md and the guide tell them as they are', async () => {
  const script = join(root, 'scripts/coverage-docs.mjs');
  const ended = await new Promise((resolve) => {
    execFile(process.execPath, [script, '--check'], { cwd: root, env: {} }, (error, _, stderr) => {
      resolve({ failed: error !== null, stderr });
    });
  });
  expect(ended).toEqual({ failed: false, stderr: '' });
}, 60_000);
