import type { Database } from './database';
import type { AttachmentStore } from './store';

/** Attachment bytes in the database; hashed outside transactions and checked on every read. */
export function openAttachments({ blobs }: Database): AttachmentStore {
  return {
    async put(bytes) {
      const sha256 = await sha256Hex(bytes);
      await blobs.put({ sha256, bytes });
      return sha256;
    },
    async get(sha256) {
      const bytes = (await blobs.get(sha256))?.bytes;
      return bytes !== undefined && (await sha256Hex(bytes)) === sha256 ? bytes : null;
    },
  };
}

/** SHA-256 of bytes in lower-case hex, by the platform: far faster than JavaScript on large files. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
