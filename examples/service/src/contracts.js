/** Contracts of an API instance: who has one, who asks for one, and what is decided about it. */

const id = { type: 'integer', minimum: 1 };
const apiInstance = { type: 'object', properties: { apiInstanceId: id } };
const oneContract = { type: 'object', properties: { apiInstanceId: id, contractId: id } };

// What is not named here does not leave the service: a decided contract comes back with the application's secret.
const contract = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    status: { type: 'string' },
    tier: { type: 'string', nullable: true },
    application: {
      type: 'object',
      properties: { id: { type: 'integer' }, name: { type: 'string' }, clientId: { type: 'string' } },
    },
  },
};
const contracts = { type: 'object', properties: { contracts: { type: 'array', items: contract } } };

/** Adds the routes to a Fastify instance. */
export function contractRoutes(app, { anypoint }) {
  app.get(
    '/apis/:apiInstanceId/contracts',
    {
      schema: {
        params: apiInstance,
        querystring: {
          type: 'object',
          properties: { status: { enum: ['PENDING', 'APPROVED', 'REJECTED', 'REVOKED'] } },
        },
        response: { 200: contracts },
      },
    },
    async (request) => {
      const { apiInstanceId } = request.params;
      const { status } = request.query;
      // Reading ends when nobody waits for it any more.
      const list = anypoint.contracts.list({ apiInstanceId, status }, { signal: request.signal });
      return { contracts: (await list.toArray()).map(shown) };
    },
  );

  app.post(
    '/apis/:apiInstanceId/contracts',
    {
      schema: {
        params: apiInstance,
        body: {
          type: 'object',
          required: ['application'],
          additionalProperties: false,
          properties: {
            application: { type: 'string', minLength: 1 },
            tier: { type: 'string', minLength: 1 },
          },
        },
        response: { 200: contract, 201: contract },
      },
    },
    async (request, reply) => {
      const { apiInstanceId } = request.params;
      const tierId = await tierNamed(anypoint, apiInstanceId, request.body.tier);
      // Both are safe to repeat: a caller that lost the answer sends the same request again.
      const { application } = await anypoint.clientApplications.ensure({ name: request.body.application });
      const ensured = await anypoint.contracts.ensure({ applicationId: application.id, apiInstanceId, tierId });
      reply.code(ensured.created ? 201 : 200);
      return { ...shown(ensured.contract), tier: request.body.tier ?? null, application };
    },
  );

  for (const [decision, status] of Object.entries({ approve: 'APPROVED', reject: 'REJECTED', revoke: 'REVOKED' })) {
    app.post(
      `/apis/:apiInstanceId/contracts/:contractId/${decision}`,
      { schema: { params: oneContract, response: { 200: contract } } },
      async (request) => {
        const decided = await anypoint.contracts.ensureStatus({ ...request.params, status });
        request.log.info({ ...request.params, status, changed: decided.changed }, 'Decided.');
        return shown(decided.contract);
      },
    );
  }
}

async function tierNamed(anypoint, apiInstanceId, name) {
  if (name === undefined) return undefined;
  const tiers = await anypoint.slaTiers.list({ apiInstanceId, active: true }).toArray();
  const tier = tiers.find((one) => one.name === name);
  if (tier !== undefined) return tier.id;
  const names = tiers.map((one) => `"${one.name}"`).join(', ') || 'none';
  throw Object.assign(new Error(`The API has no tier "${name}"; it has: ${names}.`), { statusCode: 400 });
}

function shown({ id, status, tier, requestedTier, application }) {
  return { id, status, tier: (requestedTier ?? tier)?.name ?? null, application };
}
