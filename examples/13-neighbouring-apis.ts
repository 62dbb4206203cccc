/**
 * Calls neighbours of the APIs that this package covers, with the same client: the token, repeats, limits and errors are
 * the same. Shows environments, projects of Design Center with an answer that is checked by a schema, and what a missing
 * scope looks like there (401, not 403).
 *
 *   node scripts/run-example.mjs examples/13-neighbouring-apis.ts            against the local platform
 *   node scripts/run-example.mjs examples/13-neighbouring-apis.ts --live     reads with ANYPOINT_CLIENT_ID and
 *                                                                            ANYPOINT_CLIENT_SECRET
 */
import { AnypointClient, isAnypointError, type StandardSchema } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const live = process.argv.includes('--live');
const platform = createLocalAnypoint();
const { credentials, organizationId, fetch } = platform;
const anypoint = live ? new AnypointClient() : new AnypointClient({ auth: credentials, organizationId, fetch });

console.log('Environments:');
for await (const { name, type } of anypoint.environments.list()) console.log(`  ${name} (${type ?? '?'})`);

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** A schema by hand; those of zod, valibot and arktype go in its place as they are. */
const projectNames: StandardSchema<readonly string[]> = {
  '~standard': {
    version: 1,
    vendor: 'example',
    validate(value) {
      if (!Array.isArray(value)) return { issues: [{}] };
      return { value: value.map((one: unknown) => String(member(one, 'name'))) };
    },
  },
};
const path = '/designcenter/api-designer/projects';
async function projects(client: AnypointClient): Promise<void> {
  try {
    const names = await client.request({ path, schema: projectNames });
    console.log(`Projects in Design Center: ${names.join(', ') || '(none)'}`);
  } catch (error) {
    if (!isAnypointError(error, 'authentication')) throw error;
    console.log(`Projects in Design Center: ${error.name}, ${error.status ?? '?'}. ${error.hint ?? ''}`);
  }
}
await projects(anypoint);

// Any path, any method; without a schema the answer is `unknown`.
const discovery = await anypoint.request({ path: '/accounts/api/v2/oauth2/.well-known/openid-configuration' });
const scopes = member(discovery, 'scopes_supported');
console.log(`The platform knows ${Array.isArray(scopes) ? scopes.length : '?'} scopes.`);

if (!live) {
  console.log('\nWithout the scope Design Center Developer or Viewer:');
  const auth = platform.addConnectedApp({ scopes: ['view:environment'] });
  await projects(new AnypointClient({ auth, organizationId, fetch }));
}
