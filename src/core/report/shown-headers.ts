/** The headers of a response as observers of a call get them. */

/** Returns the headers without cookies: those of a login are a sign-in as good as a token. */
export function shownHeaders(headers: Headers): Headers {
  if (!headers.has('set-cookie')) return headers;
  const shown = new Headers(headers);
  shown.delete('set-cookie');
  return shown;
}
