import { pageOf } from './envelope.js';
import { modelOf } from './schema-of.js';

/** An environment of a business group. */
export interface Environment {
  readonly id: string;
  readonly name: string;
  /** The business group that owns it. */
  readonly organizationId?: string;
  readonly isProduction?: boolean;
  readonly type?: 'production' | 'sandbox' | 'design' | (string & {});
  /** Client id of the environment itself; not of a client application. */
  readonly clientId?: string;
  readonly arcNamespace?: string | null;
}

/** @internal */
export const environmentModel = modelOf('environment', 'environment', (wire): Environment => wire);

/** @internal */
export const environmentPageModel = pageOf(environmentModel, 'data');
