import { ofetch } from 'ofetch';

export function create({ origin, path, token }) {
  const client = ofetch.create({ baseURL: origin, headers: { authorization: `Bearer ${token}` } });
  return {
    read: () => client(path),
    create: (body) => client(path, { method: 'POST', body }),
  };
}
