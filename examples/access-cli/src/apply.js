/** Carries out a plan with a progress bar, and ends between two steps on Ctrl-C. */
import { appendFile, rename } from 'node:fs/promises';
import { applyPlan } from 'anypoint-sdk/access';
import { fileJournal } from 'anypoint-sdk/node';
import { exitCodes } from './exit-codes.js';
import { progressBar } from './progress-bar.js';

/** Applies a plan and returns the exit code. */
export async function applyWithProgress(client, plan, options) {
  const { journal, secrets, acceptProblems, hold, wait, concurrency, json } = options;
  if (!json) console.error(String(plan));
  const stopping = new globalThis.AbortController();
  const stop = () => {
    console.error('\nStopping behind the steps that are in flight. Once more to end at once.');
    stopping.abort();
  };
  process.once('SIGINT', stop);
  const bar = progressBar(json);
  try {
    const report = await applyPlan(client, plan, {
      journal: fileJournal(journal),
      signal: stopping.signal,
      onProgress: bar.update,
      onSecret: secrets === undefined ? undefined : (secret) => keep(secrets, secret),
      acceptProblems,
      holdMs: hold === undefined ? undefined : hold * 1_000,
      wait,
      maxConcurrency: concurrency,
    });
    bar.stop();
    console.log(json ? JSON.stringify(plain(report), null, 2) : String(report));
    // What is finished makes room for the next plan; what is not is resumed by the same command.
    if (report.isComplete) await putAside(journal);
    if (report.failed.length + report.stale.length > 0 || report.stopped !== undefined) return exitCodes.error;
    return report.waiting.length > 0 ? exitCodes.waiting : exitCodes.done;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    console.error('Stopped before anything was written in this run. Give the same command to go on.');
    return exitCodes.error;
  } finally {
    bar.stop();
    process.removeListener('SIGINT', stop);
  }
}

/** One line a secret, in a file for its owner alone. */
async function keep(file, secret) {
  await appendFile(file, `${JSON.stringify(secret)}\n`, { mode: 0o600, flush: true });
}

async function putAside(journal) {
  await rename(journal, `${journal}.done`).catch(() => undefined);
}

function plain(report) {
  const failed = report.failed.map(({ step, error }) => ({ step, error: String(error) }));
  const stopped = report.stopped && { reason: report.stopped.reason, message: report.stopped.message };
  return { ...report, failed, stopped };
}
