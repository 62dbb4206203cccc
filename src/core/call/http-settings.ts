/** The settings that all calls of a client share. */
import type { Lane } from '../pace/lane.js';
import type { ResponseValidation } from '../read/reading.js';
import type { Hooks } from '../report/hooks.js';
import type { Logger } from '../report/logger.js';
import type { OrganizationOrigins } from '../report/organization-origins.js';
import type { Redactor } from '../report/redact.js';
import type { Transport } from '../transport/transport.js';
import type { RequestOptions } from './call.js';

/** The settings of an HTTP client. */
export interface HttpSettings {
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly responseValidation: ResponseValidation;
  readonly logger: Logger;
  readonly redactor: Redactor;
  readonly transport: Transport;
  /** The way to the pacers of the sign-in. */
  readonly lane: Lane;
  readonly hooks?: Hooks | undefined;
  /** Called with every final response, as the call's own is. */
  readonly onResponse?: RequestOptions['onResponse'];
  /** Where ids of organizations came from, for errors. */
  readonly origins?: OrganizationOrigins | undefined;
}
