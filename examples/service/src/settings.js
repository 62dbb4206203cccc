/** What the service is told by its environment. The sign-in is read by the SDK itself: ANYPOINT_CLIENT_ID and so on. */

/** Reads the settings, and says in one sentence what is wrong with them. */
export function readSettings(environment) {
  const { HOST = '127.0.0.1', PORT = '3000', REDIS_URL = 'redis://127.0.0.1:6379', TOKEN_KEY, LOG_LEVEL } = environment;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, and is "${PORT}".`);
  }
  if (!/^rediss?:\/\//.test(REDIS_URL)) throw new Error('REDIS_URL must begin with redis:// or rediss://.');
  return { host: HOST, port, redisUrl: REDIS_URL, tokenKey: TOKEN_KEY, logLevel: LOG_LEVEL ?? 'info' };
}
