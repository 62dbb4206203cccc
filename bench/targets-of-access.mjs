// The targets of whole jobs: how much less they take than the script that people write.
const two = (value) => value.toFixed(2);
const most = (what, measured) => Math.max(...measured.map((one) => one[what]));

export function exportOfAll({ access: { exported } }) {
  const { applications, requests, toScript, isComplete } = exported;
  return {
    id: 11,
    what: `export of ${applications} applications with three contracts each`,
    value: `${requests} requests, ${toScript.toFixed(3)} × the script${isComplete ? '' : ', INCOMPLETE'}`,
    met: isComplete && requests <= 500 && toScript <= 0.05,
    stretch: {
      what: '≤ 400 requests',
      met: requests <= 400,
      why: 'each API instance is a request, and each page of applications and of instances',
    },
  };
}

export function applyOfMany({ access: { applied } }) {
  const { applications, requestsToWrites, toScript, isComplete } = applied;
  return {
    id: 12,
    what: `apply of ${applications} applications with three contracts each`,
    value: `${two(requestsToWrites)} × the writes needed, ${two(toScript)} × the script${isComplete ? '' : ', INCOMPLETE'}`,
    met: isComplete && requestsToWrites <= 1.05 && toScript <= 0.15,
    stretch: {
      what: '≤ 0.13 × the script',
      met: toScript <= 0.13,
      why: 'sixteen applications are worked on at once, each step written down before and after its request',
    },
  };
}

export function jobsThroughLimits({ access: { limited } }) {
  const jobs = Object.values(limited).flatMap((both) => [both.apply, both.export]);
  const applied = Object.values(limited).map(({ apply }) => apply);
  const exported = Object.values(limited).map((both) => both.export);
  return {
    id: 'jobs',
    what: 'whole jobs through limiters of 40 a second',
    value: `apply ${two(most('toIdeal', applied))}, export ${two(most('toIdeal', exported))} × the ideal time at most; ${(most('refusedPart', jobs) * 100).toFixed(0)} % refused`,
    met: jobs.every(({ isComplete, toIdeal }) => isComplete && toIdeal <= 1.2),
  };
}

export function heapOfJobs({ access: { heap } }) {
  const told = (sizes) =>
    Object.entries(sizes)
      .map(([size, megabytes]) => `${size} ${megabytes.toFixed(0)} MB`)
      .join(', ');
  return {
    id: 'memory',
    what: 'most heap that a whole job holds, by number of applications',
    value: `export ${told(heap.export)}; apply ${told(heap.apply)}`,
    met: [...Object.values(heap.export), ...Object.values(heap.apply)].every((megabytes) => megabytes < 300),
  };
}
