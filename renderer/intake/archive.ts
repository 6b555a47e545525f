import { Inflate } from 'fflate';
import { err, ok, type Result } from '../core/kernel/result';
import { crc32 } from './crc32';
import type { FileFailure } from './sheet';

/** A file inside a zip archive, as its directory declares it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

class Refusal extends Error {
  readonly failure: FileFailure;
  constructor(failure: FileFailure) {
    super(failure.type);
    this.failure = failure;
  }
}

const damaged: FileFailure = { type: 'damaged' };

/**
 * Unpacks the wanted files of a zip archive. Refused when the sizes that it declares, or those that really come out, add up to
 * more than `limit` bytes: the archive is given up at that byte, never unpacked further. Sizes and checksums are verified.
 */
export function unpackArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Result<ReadonlyMap<string, Uint8Array>, FileFailure> {
  try {
    const entries = readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > limit) {
      throw new Refusal({ type: 'unpacked-too-large', limit });
    }
    const files = new Map<string, Uint8Array>();
    let room = limit;
    for (const entry of entries.filter(({ name }) => wanted(name))) {
      const content = unpack(bytes, entry, room, limit);
      room -= content.length;
      files.set(entry.name, content);
    }
    return ok(files);
  } catch (error) {
    return err(error instanceof Refusal ? error.failure : damaged);
  }
}

function readDirectory(view: DataView): readonly Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Refusal(damaged);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...wideSizes(view, at, at + 46 + nameLength, extraLength),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes and place of an entry, from its zip64 extra field (id 1) where the plain ones are filled with ones. */
function wideSizes(
  view: DataView,
  at: number,
  extra: number,
  length: number,
): Pick<Entry, 'packed' | 'unpacked' | 'offset'> {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let wide = -1;
  for (let i = extra; i + 4 <= extra + length; i += 4 + view.getUint16(i + 2, true)) {
    if (view.getUint16(i, true) === 1) wide = i + 4;
  }
  const [unpacked = 0, packed = 0, offset = 0] = plain.map((size) => {
    if (size !== 0xffffffff || wide < 0) return size;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  });
  return { unpacked, packed, offset };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Refusal(damaged);
}

function unpack(bytes: Uint8Array, entry: Entry, room: number, limit: number): Uint8Array {
  if (entry.encrypted) throw new Refusal({ type: 'encrypted' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new Refusal(damaged);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new Refusal(damaged);
  const content = entry.method === 0 ? packed : inflate(packed, entry, Math.min(room, entry.unpacked), limit);
  if (content.length !== entry.unpacked || crc32(content) !== entry.crc) throw new Refusal(damaged);
  return content;
}

/** Inflates in small pieces and gives up at the first byte beyond `room`: more than declared is a bomb whatever it declares. */
function inflate(packed: Uint8Array, entry: Entry, room: number, limit: number): Uint8Array {
  if (entry.method !== 8) throw new Refusal(damaged);
  const content = new Uint8Array(entry.unpacked);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > room) throw new Refusal({ type: 'unpacked-too-large', limit });
    content.set(piece, length);
    length += piece.length;
  });
  const step = 16_384;
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return content.subarray(0, length);
}
