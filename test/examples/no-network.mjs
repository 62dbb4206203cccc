// Loaded before an example: whoever wants to connect to anything but loopback is stopped and told.
import { Socket } from 'node:net';

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  const host = typeof options === 'object' && options !== null ? (options.host ?? '127.0.0.1') : '127.0.0.1';
  if (!/^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(host))
    throw new Error(`No network here, and ${host} was asked for.`);
  return connect.apply(this, given);
};
