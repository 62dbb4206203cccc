/** @jest-environment jsdom */
test('loads where there is neither fetch nor TextEncoder, and says what is wrong with options', () => {
  expect(typeof fetch + typeof TextEncoder).toBe('undefinedundefined');
  const { AnypointClient, isAnypointError } = require('anypoint-sdk');
  require('anypoint-sdk/testing');
  require('anypoint-sdk/stores');
  expect(new AnypointClient({ auth: { token: 'held' } })).toBeInstanceOf(AnypointClient);
  const refused = () => new AnypointClient({ auth: { clientId: 'half' } });
  expect(refused).toThrow(/clientSecret/);
  expect(isAnypointError(new Error('x'))).toBe(false);
});
