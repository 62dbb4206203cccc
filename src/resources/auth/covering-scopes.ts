/** The scopes that may cover another one. */
import { scopes, type KnownScope, type ScopeIdentifier } from '../../scopes.js';

const strength: Readonly<Record<string, number>> = { view: 0, read: 0, create: 0, edit: 1, manage: 2, admin: 3 };

/**
 * Lists the known scopes that may cover another one: full access, and stronger ones of the same object. The vendor does
 * not document which do.
 */
export function scopesThatMayCover(identifier: ScopeIdentifier): readonly KnownScope[] {
  const [verb = '', noun = ''] = identifier.split(':');
  const weight = strength[verb];
  const stronger = (Object.keys(scopes) as KnownScope[]).filter((other) => {
    const [otherVerb = '', otherNoun = ''] = other.split(':');
    const ofSame = otherNoun === noun || otherNoun === `${noun}_all_envs`;
    return other !== identifier && ofSame && weight !== undefined && (strength[otherVerb] ?? -1) >= weight;
  });
  const whole = 'full';
  return [...stronger, whole, ...(weight === 0 && verb !== 'create' ? ([`read:${whole}`] as const) : [])];
}
