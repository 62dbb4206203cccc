import { request } from 'undici';

export function create({ origin, path, token }) {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  return {
    async read() {
      const { statusCode, body } = await request(origin + path, { headers });
      if (statusCode >= 300) throw new Error(`HTTP ${statusCode}`);
      return JSON.parse(await body.text());
    },
  };
}
