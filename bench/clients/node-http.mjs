import { Agent, request } from 'node:http';

export function create({ origin, path, token }) {
  const agent = new Agent({ keepAlive: true });
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  return {
    read: () =>
      new Promise((resolve, reject) => {
        request(origin + path, { agent, headers }, (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk) => (text += chunk));
          response.on('error', reject);
          response.on('end', () => {
            if (response.statusCode >= 300) reject(new Error(`HTTP ${response.statusCode}`));
            else resolve(JSON.parse(text));
          });
        })
          .on('error', reject)
          .end();
      }),
  };
}
