import axios from 'axios';

export function create({ origin, path, token }) {
  const client = axios.create({ baseURL: origin, headers: { authorization: `Bearer ${token}` } });
  return {
    read: async () => (await client.get(path)).data,
    create: async (body) => (await client.post(path, body)).data,
  };
}
