/** Loads the parts of this package that not every program needs, when they are first needed. */
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

/** Does work once; what fails is tried again when it is next asked for. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () =>
    (result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    }));
}
