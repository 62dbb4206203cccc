/** Loads the lazy parts of this package, which not every program needs. */
import { ConfigurationError } from '../errors.js';

/**
 * Waits for a part of the package.
 *
 * @throws {@link ConfigurationError} where its file is gone, as after an installation under a running process.
 */
export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new ConfigurationError(
      'A part of anypoint-sdk could not be loaded: its files are not those that the process began with, or a bundle left some out. Start the process again, or build it anew.',
      { cause },
    );
  }
}

/** Does work once. After a failure, the next call tries again. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () =>
    (result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    }));
}

/** Makes a part once, and hands it to whatever uses it: at once, as soon as it is there. */
export function whenMade<Part>(
  work: () => Promise<Part>,
): <Result>(use: (part: Part) => Result | Promise<Result>) => Result | Promise<Result> {
  let made: { readonly part: Part } | undefined;
  const making = once(async () => (made = { part: await work() }));
  return (use) => (made === undefined ? making().then(({ part }) => use(part)) : use(made.part));
}
