import { describe, expect, test } from 'vitest';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { heapCalls, heapTolerance, looseEndCalls } from './figures.js';
import type { HeapReport } from './programs/steady-heap.js';
import type { LooseEndsReport } from './programs/loose-ends.js';
import { runProgram } from './run-program.js';

describe('a process that lives long', () => {
  test(`does not grow over ${heapCalls} calls, with tokens that come and go and answers that are refusals`, async () => {
    const { report, errors } = await runProgram<HeapReport>('steady-heap', [heapCalls], ['--expose-gc']);
    expect(report.answered + report.refused).toBe(heapCalls);
    expect(report.refused).toBe(heapCalls / 10);
    expect(report.heapAfter - report.heapBefore).toBeLessThan(heapTolerance);
    expect(report.listeners).toBe(0);
    expect(errors).toBe('');
  }, 300_000);
});

describe('a process that has made its calls', () => {
  test('is left with no listener, timer or socket that keeps it alive, and ends', async () => {
    const local = createLocalAnypoint();
    const server = await local.listen();
    const [applicationId = 0] = local.state.applications.keys();
    const { clientId, clientSecret } = local.credentials;
    const { report, exitCode, errors, endedAt } = await runProgram<LooseEndsReport>('loose-ends', [
      server.baseUrl,
      clientId,
      clientSecret,
      local.organizationId,
      applicationId,
      looseEndCalls,
    ]);
    await server.close();
    expect(exitCode).toBe(0);
    expect(errors).toBe('');
    const { timeout = 0, 'Error: aborted': aborted = 0, ...others } = report.failed;
    expect(others).toEqual({});
    expect(aborted).toBe(looseEndCalls / 4);
    expect(report.answered + timeout + aborted).toBe(looseEndCalls);
    expect(report.answered).toBeGreaterThanOrEqual(looseEndCalls / 2);
    expect(report.left.filter((what) => what !== 'TCPSocketWrap')).toEqual([]);
    // Less than the limits and pauses that could keep it alive, more than a busy machine takes to end a process.
    expect(endedAt - report.endedAt).toBeLessThan(15_000);
  }, 120_000);
});
