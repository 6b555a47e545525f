import type { Photo } from '../../model/form-blocks';

/** Kind and size of a PNG or JPEG, read from its first bytes; `null` for anything else. */
export function photoShape(bytes: Uint8Array): Pick<Photo, 'type' | 'dots'> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47)
    return { type: 'png', dots: { width: view.getUint32(16), height: view.getUint32(20) } };
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  return jpegShape(view);
}

/** Walks over the segments of a JPEG to the one that holds its size. */
function jpegShape(view: DataView): Pick<Photo, 'type' | 'dots'> | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const sizes = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (sizes) return { type: 'jpg', dots: { width: view.getUint16(at + 7), height: view.getUint16(at + 5) } };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
