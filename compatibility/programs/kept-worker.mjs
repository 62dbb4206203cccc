// A client that a worker keeps across requests: workerd drops what a request left running when its response is sent.
import { AnypointClient } from 'anypoint-sdk';

const clients = new Map();

function client(kind) {
  let kept = clients.get(kind);
  if (kept === undefined) {
    kept = new AnypointClient({
      auth: { clientId: 'the-client', clientSecret: 'the-secret' },
      organizationId: '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4',
      timeoutMs: 1_500,
      maxRetries: 1,
      ...(kind === 'one at a time' && { maxConcurrency: 1 }),
    });
    clients.set(kind, kept);
  }
  return kept;
}

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const begun = Date.now();
    const work = client(searchParams.get('kind')).request({ path: `/accounts/api/${searchParams.get('what')}` });
    // What nobody awaits is cut off when the response is sent.
    if (searchParams.get('await') === 'no') {
      work.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Response.json({ outcome: 'left behind' });
    }
    const outcome = await work.then(
      () => 'result',
      (error) => error.code ?? String(error),
    );
    return Response.json({ outcome, ms: Date.now() - begun });
  },
};
