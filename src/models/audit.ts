import { defineModel } from '../core/read/model.js';
import { converted, field, fields } from './wire.js';

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
export const auditModel = defineModel(
  'audit',
  (z) => {
    const moment = z.union([z.looseObject({ date: fields(z).textOrNull }), z.array(z.unknown())]).exactOptional();
    return z.looseObject({ created: moment, updated: moment });
  },
  (wire): Audit => {
    const { created, updated, ...rest } = wire;
    return {
      ...rest,
      ...field('created', converted(created, momentFrom)),
      ...field('updated', converted(updated, momentFrom)),
    };
  },
);

function momentFrom(wire: AuditMoment | readonly unknown[]): AuditMoment {
  return 'length' in wire ? {} : wire;
}
