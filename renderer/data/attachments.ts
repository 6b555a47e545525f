import { err, ok, type Result } from '../core/kernel/result';
import { copyAttachments } from './copy-attachments';
import type { Database } from './database';
import { storageFailure } from './failures';
import type { Folder } from './folder';
import type { AttachmentFailure, AttachmentStore } from './store';
import { makeThumbnail } from './thumbnails/make-thumbnail';
import { collectUncited, notePut } from './uncited-attachments';

/** Largest attachment, in bytes: 50 MB. */
export const maxAttachmentBytes = 50 * 1024 * 1024;

/** Where attachments lie besides the database, `null` for nowhere, and the clock. */
export interface AttachmentPlaces {
  readonly folder: Folder | null;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** Attachment bytes, in the folder first and then in the database; hashed outside transactions and checked on every read. */
export function openAttachments(database: Database, { folder, nowMs }: AttachmentPlaces): AttachmentStore {
  async function get(sha256: string): Promise<Uint8Array | null> {
    const stored = (await database.blobs.get(sha256))?.bytes;
    if (await fits(stored, sha256)) return stored ?? null;
    const copy = await readCopy(folder, sha256);
    if (copy !== null) await database.blobs.put({ sha256, bytes: copy }).catch(() => undefined);
    return copy;
  }
  const openedMs = nowMs();
  return {
    put: (bytes) => putBytes(database, { folder, nowMs }, bytes),
    get,
    async thumbnail(sha256, mediaType) {
      if (!mediaType.startsWith('image/')) return null;
      const kept = await database.thumbnails().get(sha256);
      if (kept !== undefined) return kept.bytes;
      const bytes = await get(sha256);
      const made = bytes === null ? null : await makeThumbnail(bytes, mediaType);
      if (made !== null)
        await database
          .thumbnails()
          .put({ sha256, bytes: made })
          .catch(() => undefined);
      return made;
    },
    async tidy() {
      const removed = await collectUncited(database, folder, openedMs);
      await copyAttachments(database, folder);
      return removed;
    },
  };
}

/** SHA-256 of bytes in lower-case hex, by the platform: far faster than JavaScript on large files. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // bytes of this program never lie in memory that is shared between threads
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A copy that is already in the folder and intact is not written again. */
async function putBytes(
  database: Database,
  { folder, nowMs }: AttachmentPlaces,
  bytes: Uint8Array,
): Promise<Result<string, AttachmentFailure>> {
  if (bytes.length > maxAttachmentBytes) return err({ type: 'too-large', limit: maxAttachmentBytes });
  const sha256 = await sha256Hex(bytes);
  try {
    const outside = folder !== null && (await readCopy(folder, sha256)) === null;
    if (outside) await folder.write(sha256, bytes);
    await database.dexie.transaction('rw', [database.blobs, database.local], async () => {
      await database.blobs.put({ sha256, bytes });
      await notePut(database, sha256, nowMs(), outside);
    });
    return ok(sha256);
  } catch (error) {
    return err(storageFailure(error));
  }
}

/** The folder's copy, `null` when there is none or it cannot be read or is not what its name says. */
async function readCopy(folder: Folder | null, sha256: string): Promise<Uint8Array | null> {
  const copy = (await folder?.read(sha256).catch(() => null)) ?? null;
  return copy !== null && (await fits(copy, sha256)) ? copy : null;
}

async function fits(bytes: Uint8Array | undefined, sha256: string): Promise<boolean> {
  return bytes !== undefined && (await sha256Hex(bytes)) === sha256;
}
