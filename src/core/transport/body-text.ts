/**
 * Reads the body of a response as text, and no more of it than is allowed.
 */
import type { FetchedResponse } from './fetch.js';
import { cutBody, SendFailure } from './send-failure.js';

/** How a body is read. */
export interface BodyReading {
  /** A longer body is refused. */
  readonly largestBytes: number;
  /**
   * True to read from the stream where `text()` would do as well: that of Node's fetch waits for more than the text, and
   * nothing is held there by a stream that was not read to its end. Other runtimes count such a stream as a leak, and
   * another fetch may have a `text()` made for speed.
   */
  readonly byStream: boolean;
}

type Body = NonNullable<FetchedResponse['body']>;

/** Reads the whole body; rejects with a {@link SendFailure} when it is too large, or as the stream does. */
export function bodyText(response: FetchedResponse, { largestBytes, byStream }: BodyReading): Promise<string> | string {
  const { body, headers } = response;
  if (body === null) return '';
  const announced = Number(headers.get('content-length') ?? Number.NaN);
  if (announced > largestBytes) return refused(body, largestBytes);
  // The length that is announced is that of the compressed body.
  const length = headers.get('content-encoding') === null ? announced : Number.NaN;
  // A body of known length cannot outgrow it.
  return byStream || Number.isNaN(length) ? streamedText(body, length, largestBytes) : wholeText(response, length);
}

/** Reads a text of known length; rejects when bytes are missing, whether or not the fetch saw that. */
async function wholeText(response: FetchedResponse, length: number): Promise<string> {
  const text = await response.text();
  // Mostly each character is a byte. A mark at the beginning, of three bytes, is not a part of the text.
  if (text.length < length && new TextEncoder().encode(text).byteLength + 3 < length) throw cutBody();
  return text;
}

async function refused(body: Body, largestBytes: number): Promise<never> {
  await givenUp(() => body.cancel());
  throw tooLarge(largestBytes);
}

/** A body that cannot be given up is too large all the same. */
const givenUp = (cancel: () => Promise<unknown>): Promise<unknown> =>
  Promise.resolve()
    .then(cancel)
    .catch(() => undefined);

const tooLarge = (largestBytes: number): SendFailure =>
  new SendFailure('too_large', `the answer is larger than ${largestBytes} bytes`);

/**
 * With all bytes of a known length the text is complete: to wait until the stream has ended as well would take one more
 * turn for nothing. More bytes than that come where compression is hidden from us; they are read to their end.
 */
async function streamedText(body: Body, length: number, largestBytes: number): Promise<string> {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  do {
    const { done, value } = await reader.read();
    if (done || value === undefined) {
      if (size < length) throw cutBody();
      break;
    }
    if (!ArrayBuffer.isView(value)) throw new TypeError('the body of the answer does not come as bytes');
    size += value.byteLength;
    if (size > largestBytes) {
      await givenUp(() => reader.cancel());
      throw tooLarge(largestBytes);
    }
    pieces.push(value);
  } while (size !== length);
  // Made when it is first needed: jsdom under Jest has no TextDecoder, and loading the package must not need one.
  utf8 ??= new TextDecoder();
  return utf8.decode(pieces.length === 1 ? pieces[0] : joined(pieces, size));
}

let utf8: TextDecoder | undefined;

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
