// Lists of growing length, at 20 ms a request: with a total told and without one, against a loop by hand that asks for
// one page after the other. The loop has the largest pages that the platform gives, 250, and stops at a short one.
import { startWorker } from '../processes.mjs';
import { ratio, shuffled } from '../statistics.mjs';

export const sizes = [100, 1_000, 10_000, 100_000];
const listDelayMs = 20;
const largestPage = 250;

export async function measureLists(server, { rounds, largest, progress }) {
  const loop = await startWorker('fetch', server.origin, '');
  const own = await startWorker('anypoint-sdk', server.origin, '');
  const contestants = [
    { name: 'loop, pages of 250', worker: loop, kind: 'total', pageSize: largestPage },
    { name: 'loop, pages of 200', worker: loop, kind: 'total', pageSize: 200 },
    { name: 'loop, no total', worker: loop, kind: 'bare', pageSize: largestPage },
    { name: 'list, total told', worker: own, kind: 'total' },
    { name: 'list, total told, pages of 250', worker: own, kind: 'total', pageSize: largestPage },
    { name: 'list, no total', worker: own, kind: 'bare' },
    { name: 'loop, no total, items used', worker: loop, kind: 'bare', pageSize: largestPage, useMs: listDelayMs },
    { name: 'list, no total, items used', worker: own, kind: 'bare', useMs: listDelayMs },
  ];
  const result = {};
  for (const size of sizes.filter((one) => one <= largest)) {
    const read = async ({ worker, kind, pageSize, useMs }, delayMs = listDelayMs) => {
      await server.set({ size, listDelayMs: delayMs });
      const { wallMs, cpuMs, got, inOrder } = await worker.ask('list', { kind, pageSize, useMs });
      const { pages, mostInFlight } = await server.counts();
      return { wall: wallMs, cpu: cpuMs, pages, mostInFlight, complete: got === size && inOrder };
    };
    const series = new Map(contestants.map((contestant) => [contestant, []]));
    // The server writes its pages when they are first asked for: not while somebody is measured.
    for (const contestant of contestants) await read(contestant, 0);
    // The longest list takes a minute in all, nearly all of it waiting: one round tells as much as several.
    const roundsOfSize = size > 10_000 ? 1 : rounds;
    for (let round = 0; round < roundsOfSize; round++) {
      for (const contestant of shuffled(contestants)) series.get(contestant).push(await read(contestant));
      progress(`lists of ${size}, round ${round + 1} of ${roundsOfSize}`);
    }
    const runsOf = (name) => series.get(contestants.find((contestant) => contestant.name === name));
    const by200 = runsOf('loop, pages of 200');
    const loopOf = ({ kind, useMs }) =>
      runsOf(
        useMs !== undefined ? 'loop, no total, items used' : kind === 'bare' ? 'loop, no total' : 'loop, pages of 250',
      );
    result[size] = Object.fromEntries(
      contestants.map((contestant) => {
        const runs = series.get(contestant);
        const of = (name, list) => list.map((run) => run[name]);
        return [
          contestant.name,
          {
            toLoop: ratio(of('wall', runs), of('wall', loopOf(contestant))),
            toLoopOf200: ratio(of('wall', runs), of('wall', by200)),
            cpuToLoop: ratio(of('cpu', runs), of('cpu', loopOf(contestant))),
            pages: Math.max(...of('pages', runs)),
            pagesNeeded: Math.ceil(size / (contestant.pageSize ?? largestPage)),
            mostInFlight: Math.max(...of('mostInFlight', runs)),
            complete: runs.every((run) => run.complete),
          },
        ];
      }),
    );
  }
  loop.stop();
  own.stop();
  return result;
}
