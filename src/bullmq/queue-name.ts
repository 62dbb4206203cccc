/** Names of queues: one for each control plane and family of services. */
import type { AnypointClient } from '../client.js';
import { ConfigurationError } from '../errors.js';

/**
 * The services whose limit most requests of a plan count against: `exchange` for plans that create, change or delete
 * applications or their secrets, `api-manager` for plans that only ask for contracts, decide or move them.
 */
export type ServiceFamily = 'exchange' | 'api-manager';

const families: readonly unknown[] = ['exchange', 'api-manager'] satisfies ServiceFamily[];

/**
 * Returns the name of the queue for a control plane and a family of services, such as
 * `anypoint-access-anypoint.mulesoft.com-exchange`. BullMQ limits each queue by itself, and the platform counts each
 * control plane and each service by itself: in queues of their own none holds up another.
 *
 * @throws {@link ConfigurationError} for a family that is not known, and for what is no client.
 */
export function accessQueueName(client: Pick<AnypointClient, 'baseUrl'>, family: ServiceFamily = 'exchange'): string {
  if (!families.includes(family)) throw new ConfigurationError(`"family" must be one of ${families.join(', ')}.`);
  const { baseUrl } = Object(client) as Partial<AnypointClient>;
  if (typeof baseUrl !== 'string' || !URL.canParse(baseUrl)) {
    throw new ConfigurationError('The first argument must be an AnypointClient, or an object with its `baseUrl`.');
  }
  // BullMQ builds its keys with colons, and takes none in a name.
  return `anypoint-access-${new URL(baseUrl).host.replace(':', '-')}-${family}`;
}
