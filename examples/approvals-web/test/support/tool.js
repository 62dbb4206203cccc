/** The tool over a local platform, on a free port of loopback. */
import { once } from 'node:events';
import { AnypointClient } from 'anypoint-sdk';
import { createApprovalsServer } from '../../src/server.js';
import { createWorld } from '../../src/world.js';

/** Starts it; `log` holds what it logged. */
export async function startTool({ authOf = ({ credentials }) => credentials } = {}) {
  const local = createWorld();
  const anypoint = new AnypointClient({
    auth: authOf(local),
    organizationId: local.organizationId,
    fetch: local.fetch,
    maxRetries: 0,
  });
  const log = [];
  const server = createApprovalsServer({ anypoint, hosts: () => [host], log: (line) => log.push(line) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${server.address().port}`;
  return {
    local,
    log,
    url: `http://${host}`,
    host,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
