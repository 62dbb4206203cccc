import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';

/** The time of an event. Empty in lists of applications. */
export interface AuditMoment {
  /** ISO 8601, UTC, with milliseconds. */
  readonly date?: string | null;
}

/** The times when an object was created and last changed, where the platform returns them. */
export interface Audit {
  readonly created?: AuditMoment;
  readonly updated?: AuditMoment;
}

/** Some responses have an empty array or text for "not yet", which is read as an empty moment. @internal */
export const auditModel = modelOf(
  'audit',
  'audit',
  shownAs<Wire<'audit'>, Audit>({
    created: momentFrom,
    updated: momentFrom,
  }),
);

function momentFrom(wire: AuditMoment | readonly unknown[] | string): AuditMoment {
  if (typeof wire === 'string') return wire === '' ? {} : { date: wire };
  return 'length' in wire ? {} : wire;
}
