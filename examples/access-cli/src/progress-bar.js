/** A progress bar with rate and remaining time, on a terminal alone. */
import { SingleBar } from 'cli-progress';

/** Makes a bar; where nobody watches it shows nothing. */
export function progressBar(isQuiet) {
  if (isQuiet || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} | {rate} a minute | {left} left | {current}',
    hideCursor: true,
  });
  let isStarted = false;
  return {
    update({ done, failed, waiting, total, ratePerMinute, etaMs, current }) {
      const facts = {
        rate: ratePerMinute,
        left: etaMs === undefined ? '?' : timeText(etaMs),
        current: current === undefined ? '' : `${current.kind.replaceAll('_', ' ')} ${current.application.name}`,
      };
      const value = done + failed + waiting;
      if (isStarted) bar.update(value, facts);
      else bar.start(total, value, facts);
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
}

function timeText(ms) {
  const seconds = Math.round(ms / 1_000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
