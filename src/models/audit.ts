import { modelOf, type Wire } from './schema-of.js';
import { converted, shownAs } from './shown.js';

/** When something happened. Empty in lists of applications. */
export interface AuditMoment {
  /** ISO 8601, UTC, with milliseconds. */
  readonly date?: string | null;
}

/** When an object was made and last changed, where the platform tells. */
export interface Audit {
  readonly created?: AuditMoment;
  readonly updated?: AuditMoment;
}

/** An empty array stands for "not yet" in some responses; it is read as an empty moment. @internal */
export const auditModel = modelOf(
  'audit',
  'audit',
  shownAs<Wire<'audit'>, Audit>({
    created: ({ created }) => converted(created, momentFrom),
    updated: ({ updated }) => converted(updated, momentFrom),
  }),
);

function momentFrom(wire: AuditMoment | readonly unknown[]): AuditMoment {
  return 'length' in wire ? {} : wire;
}
