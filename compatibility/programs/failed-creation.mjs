/** Creates an application at a host that brings no answer, and tells what came of it. */
export async function failedCreation({ AnypointClient }, baseUrl) {
  const anypoint = new AnypointClient({
    baseUrl,
    auth: { token: 'held' },
    organizationId: '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4',
    timeoutMs: 10_000,
  });
  const error = await anypoint.clientApplications.create({ name: 'orders' }).catch((reason) => reason);
  const { code, attempts, message, hint = '' } = error;
  return { code, attempts, message, hint };
}

/** What is wrong with it: a request that surely was not sent is tried again and said to be so, a cut one neither. */
export function wrongIn({ code, attempts, hint, message }, expected) {
  const { notSent, untold = false } = expected;
  const problems = [];
  if (code !== 'connection') problems.push(`code ${code}`);
  if (attempts !== (notSent ? 3 : 1)) problems.push(`${attempts} attempts`);
  if (hint.includes('may exist all the same') === notSent) problems.push(`the hint is about the wrong thing: ${hint}`);
  if (hint.includes('not reached:') !== notSent) problems.push(`the hint is about the wrong thing: ${hint}`);
  if (hint.includes('does not tell') !== untold) problems.push(`what is unknown is told wrongly: ${hint}`);
  return problems.map((problem) => `${problem} (${message})`);
}
