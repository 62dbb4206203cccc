// Makes many calls in blocks and looks at the heap after each. The trend is the slope over the later half of the blocks:
// a leak of any size shows there, while caches that fill once do not.
import { create } from './clients/anypoint-sdk.mjs';

const [origin, calls] = process.argv.slice(2);
const blocks = 10;
const client = create({ origin });
const readings = [];

async function lanes(count) {
  let left = count;
  const lane = async () => {
    while (left-- > 0) await client.read();
  };
  await Promise.all(Array.from({ length: 10 }, lane));
}

async function settledHeap() {
  // What was finalised by one collection is freed by the next.
  for (let i = 0; i < 4; i++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

await lanes(2_000);
const before = await settledHeap();
for (let block = 0; block < blocks; block++) {
  await lanes(calls / blocks);
  readings.push(await settledHeap());
}

const later = readings.slice(blocks / 2);
process.send({
  calls: Number(calls),
  bytesACall: (readings.at(-1) - before) / calls,
  trendBytesACall: slope(later) / (calls / blocks),
});
process.disconnect();

function slope(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const steps = values.map((_, i) => i - middle);
  return (
    values.reduce((sum, value, i) => sum + steps[i] * (value - mean), 0) /
    steps.reduce((sum, step) => sum + step ** 2, 0)
  );
}
