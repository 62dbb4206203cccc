// With its defaults, and the answer checked as this package checks it.
import ky from 'ky';
import * as z from 'zod';

const text = z.string().exactOptional();
const textOrNull = z.string().nullable().exactOptional();
const texts = z.array(z.string()).exactOptional();
const schema = z.looseObject({
  id: z.union([z.number(), z.string().regex(/^\d+$/)]),
  name: z.string(),
  masterOrganizationId: text,
  description: textOrNull,
  url: textOrNull,
  clientId: text,
  clientSecret: text,
  grantTypes: texts,
  redirectUri: texts,
  clientProvider: z
    .looseObject({ providerId: textOrNull, type: z.unknown().exactOptional() })
    .nullable()
    .exactOptional(),
  owner: text,
  email: text,
});

export function create({ origin, path, token }) {
  const client = ky.create({ prefix: origin, headers: { authorization: `Bearer ${token}` } });
  return { read: () => client.get(path).json(schema) };
}
