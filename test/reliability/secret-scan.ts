/** Searches things for secrets, in every form in which a thing can be printed and a secret can be written. */
import { inspect } from 'node:util';

/** Gives the forms in which secrets may show: as they are, escaped for JSON, a URL, a form, and in Base64. */
export function formsOf(...secrets: readonly string[]): string[] {
  return [
    ...new Set(
      secrets.flatMap((secret) => [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        new URLSearchParams({ secret }).toString().slice('secret='.length),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      ]),
    ),
  ];
}

/** Names the things that show one of the texts. */
export function leaksIn(things: Readonly<Record<string, unknown>>, secrets: readonly string[]): string[] {
  return Object.entries(things)
    .filter(([, thing]) => {
      const prints = printsOf(thing);
      return secrets.some((secret) => prints.some((print) => print.includes(secret)));
    })
    .map(([name]) => name);
}

/** Prints a thing in every way in which a program may come to print it. */
export function printsOf(thing: unknown): string[] {
  const prints = [
    inspect(thing, { depth: Infinity, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
    JSON.stringify([thing]),
  ];
  for (let error = thing; error instanceof Error; error = error.cause) {
    prints.push(String(error), error.stack ?? '', JSON.stringify(error), JSON.stringify(Object.assign({}, error)));
  }
  return prints;
}
