/** Starts the tool. The sign-in comes from the environment: ANYPOINT_CLIENT_ID, ANYPOINT_CLIENT_SECRET and so on. */
import { AnypointClient } from 'anypoint-sdk';
import { createApprovalsServer } from './server.js';

const port = Number(process.env.PORT ?? '8080');
// Behind a proxy that signs people in, name the address that they use: HOSTS=approvals.example.com
const hosts = (process.env.HOSTS ?? `127.0.0.1:${port},localhost:${port}`).split(',');
const anypoint = new AnypointClient({ userAgentSuffix: 'approvals-web' });
const server = createApprovalsServer({ anypoint, hosts: () => hosts });
server.listen(port, process.env.HOST ?? '127.0.0.1', () => console.log(`http://localhost:${port}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
