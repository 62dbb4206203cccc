/** BullMQ, an optional peer: found at run time, so that whoever lacks it is told what to install. */
import type * as BullMq from 'bullmq';
import { installedPackage } from '../access/installed-package.js';
import { ConfigurationError } from '../errors.js';
import { hasMethods } from '../stores/options.js';

/** What is used of the package `bullmq`. */
export type BullMqModule = Pick<
  typeof BullMq,
  'Worker' | 'DelayedError' | 'WaitingError' | 'UnrecoverableError' | 'getDefaultBackendFactory'
>;

/** Returns the installed BullMQ. */
export function bullmqModule(find: (name: string) => unknown = installedPackage): BullMqModule {
  const found = find('bullmq');
  if (isBullMq(found)) return found;
  throw new ConfigurationError(
    '"anypoint-sdk/bullmq" needs the package "bullmq", version 6, which is not installed here: run `npm install bullmq ioredis`, or `npm install bullmq pg` for Postgres.',
  );
}

function isBullMq(value: unknown): value is BullMqModule {
  // Backends came with version 6.
  return hasMethods(value, 'Worker', 'DelayedError', 'WaitingError', 'UnrecoverableError', 'getDefaultBackendFactory');
}
