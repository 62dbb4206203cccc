/**
 * Records what a `fetch` answers, to play it back where there is no platform: for the answers of your own organization,
 * which no stand-in knows. Nothing secret is kept: no header that is sent, no body that is sent, no token, no client secret.
 */

/** Wraps a `fetch`; `calls` is the recording, plain data for a JSON file that goes into version control. */
export function recordingFetch(inner) {
  const calls = [];
  async function fetch(url, init = {}) {
    const answer = await inner(url, init);
    const path = pathOf(url);
    if (!path.startsWith('/accounts/api/v2/oauth2/')) {
      const text = await answer.clone().text();
      calls.push({
        method: init.method ?? 'GET',
        path,
        status: answer.status,
        type: answer.headers.get('content-type') ?? undefined,
        body: /json/.test(answer.headers.get('content-type') ?? '') ? withoutSecrets(JSON.parse(text)) : text,
      });
    }
    return answer;
  }
  return { fetch, calls };
}

/**
 * Plays a recording back, for a client with a made-up token: `auth: { token: 'recorded' }`. The same request gives its
 * answers in the order in which they were recorded; one that was not recorded is an error that names it.
 */
export function replayingFetch(calls) {
  const left = [...calls];
  return async (url, init = {}) => {
    const method = init.method ?? 'GET';
    const path = pathOf(url);
    const at = left.findIndex((call) => call.method === method && call.path === path);
    if (at === -1) throw new Error(`The recording has no further ${method} ${path}: record it anew.`);
    const [{ status, type, body }] = left.splice(at, 1);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(status === 204 ? null : text, {
      status,
      headers: type === undefined ? {} : { 'content-type': type },
    });
  };
}

function pathOf(url) {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function withoutSecrets(value) {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      /secret|token/i.test(name) ? 'not-recorded' : withoutSecrets(member),
    ]),
  );
}
