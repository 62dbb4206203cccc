import { describe, expect, it } from 'vitest';
import { scopeNamed, scopes } from '../src/scopes.js';

describe('scopes', () => {
  it('have the name that the screens show', () => {
    expect(scopes['manage:api_contracts']).toEqual({
      identifier: 'manage:api_contracts',
      name: 'Manage Contracts',
      context: 'environment',
    });
    expect(scopeNamed('manage:client_application')?.context).toBe('application');
  });

  it('that nobody knows have no name, and no name is inherited', () => {
    expect(scopeNamed('manage:contracts')).toBeUndefined();
    expect(scopeNamed('constructor')).toBeUndefined();
    expect(scopeNamed('__proto__')).toBeUndefined();
  });

  it('cannot be changed by one user for another', () => {
    expect(Object.isFrozen(scopes)).toBe(true);
    expect(Object.values(scopes).every((scope) => Object.isFrozen(scope))).toBe(true);
  });
});
