import got from 'got';

export function create({ origin, path, token }) {
  const client = got.extend({ prefixUrl: origin, headers: { authorization: `Bearer ${token}` } });
  // It wants paths without the first slash.
  const relative = path.slice(1);
  return {
    read: () => client.get(relative).json(),
    create: (body) => client.post(relative, { json: body }).json(),
  };
}
