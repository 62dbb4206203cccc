// Hosts that bring no answer: one where nobody listens, one that hangs up on every request. Tells how often it was asked.
import { createServer } from 'node:net';

const origin = (server) => `http://127.0.0.1:${server.address().port}`;

function listening(onSocket) {
  return new Promise((resolve) => {
    const server = createServer(onSocket).listen(0, '127.0.0.1', () => resolve(server));
  });
}

export async function badServers() {
  const left = await listening(() => undefined);
  const nobody = origin(left);
  await new Promise((resolve) => left.close(resolve));
  let requests = 0;
  const rude = await listening((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      requests++;
      socket.destroy();
    });
  });
  return { nobody, hangsUp: origin(rude), requests: () => requests, close: () => rude.close() };
}
