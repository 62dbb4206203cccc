// What people write by hand.
export function create({ origin, path, token }) {
  const url = origin + path;
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  return {
    async read() {
      const response = await fetch(url, { headers });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return JSON.parse(await response.text());
    },
    async create(body) {
      const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
      const response = await fetch(url, { ...init, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return JSON.parse(await response.text());
    },
  };
}
