import { strFromU8, strToU8 } from 'fflate';
import { sha256Hex } from '../attachments';

/** Bytes of the seal: a SHA-256 in lower-case hex. */
const SEAL_BYTES = 64;

/** Bytes of the record that ends a zip, without its comment; the length of the comment are its last two. */
const END_BYTES = 22;

/**
 * Joins the chunks of a zip without a comment and seals it: the comment at its end becomes the SHA-256 of all bytes
 * before the comment, the comment's length included. So no byte can change, come or go unnoticed.
 */
export async function sealZip(chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const whole = new Uint8Array(size + SEAL_BYTES);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole[size - 2] = SEAL_BYTES;
  whole.set(strToU8(await sha256Hex(whole.subarray(0, size))), size);
  return whole;
}

/** Whether a sealed zip is exactly as it was sealed. */
export async function sealHolds(zip: Uint8Array): Promise<boolean> {
  const size = zip.length - SEAL_BYTES;
  if (size < END_BYTES || zip[size - 2] !== SEAL_BYTES || zip[size - 1] !== 0) return false;
  return strFromU8(zip.subarray(size)) === (await sha256Hex(zip.subarray(0, size)));
}
