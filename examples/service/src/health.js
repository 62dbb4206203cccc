/** Health: whether the process runs, and whether its sign-in may do what the service is for. */

const needed = ['create applications', 'read contracts', 'manage contracts', 'read SLA tiers'];

/** Adds `/health/live` and `/health/ready`. The platform is asked at most once in `keptMs`, however often it is probed. */
export function healthRoutes(app, { anypoint, tokens, keptMs = 60_000, now = Date.now }) {
  let latest;

  async function look() {
    try {
      const { capabilities } = await anypoint.auth.diagnose();
      const found = capabilities
        .filter(({ capability }) => needed.includes(capability))
        .map(({ capability, able, missingScope }) => ({ capability, able: able ?? 'unknown', missingScope }));
      // What could not be found out without changing something is no reason to be taken out of service.
      return { isReady: found.every(({ able }) => able !== false), capabilities: found };
    } catch (error) {
      app.log.warn({ code: error.code, hint: error.hint }, error.message);
      return { isReady: false, code: error.code };
    }
  }

  /** Probes that come at the same time share one look. */
  function looked() {
    if (latest === undefined || now() - latest.at > keptMs) latest = { at: now(), health: look() };
    return latest.health;
  }

  app.get('/health/live', { logLevel: 'warn' }, () => ({ isAlive: true }));
  app.get('/health/ready', { logLevel: 'warn' }, async (_request, reply) => {
    const health = await looked();
    // A failure is looked at again by the next probe, not a minute later.
    if (!health.isReady) latest = undefined;
    reply.code(health.isReady ? 200 : 503);
    return { ...health, tokenStore: tokens.isReady() ? 'there' : 'away' };
  });
}
