/** The control planes of Anypoint Platform, and the addresses accepted for others. */
import { ConfigurationError } from '../errors.js';

/**
 * The named control planes and their addresses. Tokens, organizations and ids belong to one of them. Source: server
 * lists of the vendor's API specifications; access management documentation for `gov`.
 */
export const regions = {
  us: 'https://anypoint.mulesoft.com',
  eu1: 'https://eu1.anypoint.mulesoft.com',
  gov: 'https://gov.anypoint.mulesoft.com',
  ca1: 'https://ca1.platform.mulesoft.com',
  jp1: 'https://jp1.platform.mulesoft.com',
  in1: 'https://in1.platform.mulesoft.com',
} as const;

/** The name of a control plane. */
export type Region = keyof typeof regions;

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Checks the address of a control plane: https, except on loopback; no credentials, query or fragment. */
export function checkedBaseUrl(name: string, value: unknown): string {
  const accepted = `"${name}" must be an https address such as "https://anypoint.mulesoft.com" (http only on loopback), without credentials, query or fragment.`;
  let url: URL;
  try {
    if (typeof value !== 'string') throw new TypeError();
    url = new URL(value);
  } catch {
    throw new ConfigurationError(accepted);
  }
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
  if (!secure || url.username !== '' || url.password !== '' || /[?#]/.test(url.href)) {
    throw new ConfigurationError(accepted);
  }
  let end = url.href.length;
  while (url.href[end - 1] === '/') end--;
  return url.href.slice(0, end);
}

/** Makes a base URL of a bare host name, as the vendor's tools accept it; a complete address is accepted as well. */
export function baseUrlOfHost(name: string, host: string): string {
  return checkedBaseUrl(name, /^[a-z][a-z\d+.-]*:\/\//i.test(host) ? host : `https://${host}`);
}
