import { describe, expect, test } from 'vitest';
import { bodyText } from '../../../src/core/transport/body-text.js';
import { rejection } from '../../fakes/time.js';

const largestBytes = 1_000;
const byStream = { largestBytes, byStream: true };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes an answer that comes in pieces, and that ends, stays open or is cut off after the last of them. */
function answer(
  pieces: readonly Uint8Array[],
  { headers = {}, end = 'closed' }: { headers?: Record<string, string>; end?: 'closed' | 'open' | 'cut' } = {},
): { response: Response; cancelled: () => boolean } {
  let cancelled = false;
  const left = [...pieces];
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift();
      if (piece !== undefined) controller.enqueue(piece);
      else if (end === 'closed') controller.close();
      else if (end === 'cut') controller.error(new Error('cut'));
      else return new Promise(() => undefined);
      return undefined;
    },
    cancel: () => void (cancelled = true),
  });
  return { response: new Response(stream, { headers }), cancelled: () => cancelled };
}

const text = '{"name":"Öl €"}';
const bytes = bytesOf(text);
const oneByOne = [...bytes].map((byte) => Uint8Array.of(byte));
const announced = (length: number): Record<string, string> => ({ 'content-length': String(length) });

describe('an answer that is read by its stream', () => {
  test.each(['open', 'cut', 'closed'] as const)('is complete with the last byte announced: then %s', async (end) => {
    for (const pieces of [[bytes], oneByOne]) {
      const { response } = answer(pieces, { headers: announced(bytes.byteLength), end });
      expect(await bodyText(response, byStream)).toBe(text);
    }
  });

  test('is read to its end where no length is announced', async () => {
    expect(await bodyText(answer(oneByOne).response, byStream)).toBe(text);
    expect(await bodyText(answer([]).response, byStream)).toBe('');
  });

  test('is cut off where less came than was announced', async () => {
    const { response } = answer([bytes], { headers: announced(999) });
    expect(await rejection(Promise.resolve(bodyText(response, byStream)))).toMatchObject({ kind: 'cut' });
  });

  test('is cut off where the connection is, before the last byte announced', async () => {
    const { response } = answer([bytes], { headers: announced(999), end: 'cut' });
    expect(await rejection(Promise.resolve(bodyText(response, byStream)))).toMatchObject({ message: 'cut' });
  });

  test('is read to its end where more comes than was announced', async () => {
    for (const length of [0, 1, bytes.byteLength - 1]) {
      const { response } = answer([bytes, bytes], { headers: announced(length) });
      expect(await bodyText(response, byStream)).toBe(text + text);
    }
  });

  test('is read to its end where the length is that of a compressed body', async () => {
    const headers = { ...announced(1), 'content-encoding': 'gzip' };
    expect(await bodyText(answer(oneByOne, { headers }).response, byStream)).toBe(text);
  });

  test('loses its byte order mark and nothing else', async () => {
    expect(await bodyText(answer([bytesOf(`\ufeff ${text}`)]).response, byStream)).toBe(` ${text}`);
  });

  test('may have no body at all', async () => {
    expect(await bodyText(new Response(null, { headers: announced(7) }), byStream)).toBe('');
  });
});

describe('an answer that is too large', () => {
  const piece = new Uint8Array(600);

  test.each([
    ['announced', { headers: announced(1_200) }],
    ['not announced', {}],
    ['announced as shorter', { headers: announced(700) }],
    ['compressed', { headers: { ...announced(10), 'content-encoding': 'gzip' } }],
  ])('is refused and let go: %s', async (_, sent) => {
    const { response, cancelled } = answer([piece, piece], { ...sent, end: 'open' });
    const refusal = await rejection(Promise.resolve(bodyText(response, byStream)));
    expect(refusal).toMatchObject({ kind: 'too_large', message: 'the answer is larger than 1000 bytes' });
    expect(cancelled()).toBe(true);
  });

  test('begins with the byte after the largest', async () => {
    const largest = new Uint8Array(largestBytes).fill(0x37);
    expect(await bodyText(answer([largest]).response, byStream)).toBe('7'.repeat(largestBytes));
  });
});

describe('an answer that is read by its own means', () => {
  const own = { largestBytes, byStream: false };

  test('is counted where its length is not known', async () => {
    const known = answer([bytes], { headers: announced(bytes.byteLength) }).response;
    known.text = () => Promise.resolve('by its own means');
    expect(await bodyText(known, own)).toBe('by its own means');
    const unknown = answer([bytes]).response;
    unknown.text = () => Promise.resolve('by its own means');
    expect(await bodyText(unknown, own)).toBe(text);
  });
});
