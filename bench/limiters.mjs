// Limiters of the server: what they let through, and how they say no. Each takes the time and tells whether a request
// passes, with the headers of its answer.

/** Gives so many tokens a second and keeps a second's worth of them. */
function tokenBucket(perSecond) {
  let tokens = perSecond;
  let last = performance.now();
  return () => {
    const now = performance.now();
    tokens = Math.min(perSecond, tokens + ((now - last) * perSecond) / 1_000);
    last = now;
    if (tokens < 1) return { passes: false, headers: {} };
    tokens -= 1;
    return { passes: true, headers: {} };
  };
}

/** Counts in windows of the clock; `headersOf` writes what is told of them. */
function fixedWindow(limit, windowMs, headersOf = () => ({})) {
  let current = -1;
  let used = 0;
  return () => {
    const window = Math.floor(Date.now() / windowMs);
    if (window !== current) [current, used] = [window, 0];
    used += 1;
    return { passes: used <= limit, headers: headersOf(limit, Math.max(0, limit - used), (window + 1) * windowMs) };
  };
}

const told = (name, unitMs) => (limit, remaining, end) => ({
  [`${name}-limit`]: limit,
  [`${name}-remaining`]: remaining,
  [`${name}-reset`]: Math.ceil(end / unitMs),
});

function everyTenth() {
  let count = 0;
  return () => ({ passes: ++count % 10 !== 0, headers: {} });
}

const perSecond = 40;
const retryAfter = { status: 429, headers: { 'retry-after': '1' } };
const bare429 = { status: 429, headers: {} };
const empty503 = { status: 503, headers: {} };
const crowd = { reads: 400, atOnce: 400, idealMs: 10_000 };

/** The limiters by name: what makes them, how they refuse, and what is read through them. */
export const limiters = {
  'token bucket, Retry-After': { ...crowd, make: () => tokenBucket(perSecond), refusal: retryAfter },
  'fixed window, X-RateLimit-*': {
    ...crowd,
    make: () => fixedWindow(perSecond, 1_000, told('x-ratelimit', 1_000)),
    refusal: bare429,
  },
  'token bucket, bare 429': { ...crowd, make: () => tokenBucket(perSecond), refusal: bare429 },
  'token bucket, empty 503': { ...crowd, make: () => tokenBucket(perSecond), refusal: empty503 },
  'fixed window of 3 s, empty 503': { ...crowd, make: () => fixedWindow(3 * perSecond, 3_000), refusal: empty503 },
  'x-ratelimit-organization-* in ms': {
    ...crowd,
    make: () => fixedWindow(perSecond, 1_000, told('x-ratelimit-organization', 1)),
    refusal: bare429,
  },
  'every tenth request, Retry-After: 1': {
    make: everyTenth,
    refusal: retryAfter,
    reads: 100,
    atOnce: 10,
    idealMs: 4_000,
  },
};
