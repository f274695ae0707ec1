import { likenessClasses } from './classes';

/** The learned tables as their file holds them. */
export interface PackedTables {
  /** Of the whole, a number for each class. */
  readonly bias: readonly number[];
  /** What a step of a vector's number is worth. */
  readonly scale: number;
  /** Base64 of signed bytes: up to 256 vectors of one number for each class. */
  readonly vectors: string;
  /** Base64 of one byte for each bucket: which vector its features add. */
  readonly buckets: string;
}

/** The tables as they are looked up. */
export interface Tables {
  readonly bias: Float32Array;
  readonly vectors: Float32Array;
  readonly buckets: Uint8Array;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648 without padding. The core has neither Node's Buffer nor a browser's `atob`. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < alphabet.length; index++) values[alphabet.charCodeAt(index)] = index;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let [bits, held, at] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    bits = ((bits << 6) | (values[text.charCodeAt(index) & 127] ?? 0)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const three = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    for (let part = 0; part <= Math.min(3, bytes.length - index); part++)
      text += alphabet.charAt((three >> (18 - 6 * part)) & 63);
  }
  return text;
}

/** @throws RangeError if the tables are for other classes */
export function unpack({ bias, scale, vectors, buckets }: PackedTables): Tables {
  const steps = fromBase64(vectors);
  if (bias.length !== likenessClasses.length || steps.length % likenessClasses.length !== 0)
    throw new RangeError('the tables are for other classes');
  return {
    bias: Float32Array.from(bias),
    vectors: Float32Array.from(steps, (step) => ((step << 24) >> 24) * scale),
    buckets: fromBase64(buckets),
  };
}
