// Stands for the generated clients of its maker: the same core serves many of them.
import OpenAI from 'openai';

export function create({ origin, path, token }) {
  const client = new OpenAI({ baseURL: origin, apiKey: token });
  return {
    read: () => client.get(path),
    create: (body) => client.post(path, { body }),
  };
}
