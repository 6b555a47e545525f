declare const brand: unique symbol;

/** Identifier of a record of one entity: a UUIDv7 in lower case. Human codes are never the key. */
export type Id<Entity extends string> = string & { readonly [brand]: Entity };

/** Source of fresh identifiers, handed in by the composition root (a counter in tests). */
export type IdSource = () => string;

/** Views a string as an identifier; the caller vouches that it came from an {@link IdSource} or from storage. */
export function asId<Entity extends string>(text: string): Id<Entity> {
  return text as Id<Entity>;
}

/**
 * Builds a UUIDv7 (RFC 9562, section 5.7).
 * @param unixMs milliseconds since 1970, an integer below 2^48
 * @param random at least 10 random bytes
 */
export function uuidV7(unixMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(unixMs / 2 ** (8 * (5 - i))) & 0xff;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
