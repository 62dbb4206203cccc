/** The tool over a local platform, to look at without an account. */
import { once } from 'node:events';
import { AnypointClient } from 'anypoint-sdk';
import { createApprovalsServer } from './server.js';
import { createWorld } from './world.js';

const { credentials: auth, organizationId, fetch } = createWorld();
const anypoint = new AnypointClient({ auth, organizationId, fetch });
const server = createApprovalsServer({ anypoint, hosts: () => [`127.0.0.1:${server.address().port}`] });
server.listen(Number(process.env.PORT ?? '0'), '127.0.0.1');
await once(server, 'listening');
console.log(`http://127.0.0.1:${server.address().port}`);
