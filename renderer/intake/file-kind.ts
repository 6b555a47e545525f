/** What the first bytes of a file say it is, whatever its name ends in. */
export type FileKind = 'empty' | 'zip' | 'old-office' | 'pdf' | 'web-page' | 'text' | 'unknown';

/** Tells a file's kind by its content. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-office';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'text';
  const head = bytes.subarray(0, 2048);
  if (head.includes(0)) return 'unknown';
  const ascii = String.fromCharCode(...head).toLowerCase();
  return /^\W*<(!doctype html|html|head|body|table|meta)/.test(ascii) ? 'web-page' : 'text';
}

/** True for an encrypted package inside an old-style compound file, which is how protected workbooks are stored. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  const head = bytes.subarray(0, 4_000_000);
  for (let at = head.indexOf(0x45); at >= 0; at = head.indexOf(0x45, at + 1)) {
    if (startsWith(head.subarray(at), name)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
