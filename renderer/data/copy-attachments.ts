import type { Database } from './database';
import type { Folder } from './folder';

/** Copies to the folder the bytes that it lacks by name, as after it was chosen or after a restore; rejects when it refuses. */
export async function copyAttachments({ blobs }: Database, folder: Folder | null): Promise<void> {
  if (folder === null) return;
  const there = new Set((await folder.list()).map(({ name }) => name));
  for (const sha256 of await blobs.toCollection().primaryKeys()) {
    if (there.has(sha256)) continue;
    const bytes = (await blobs.get(sha256))?.bytes;
    if (bytes !== undefined) await folder.write(sha256, bytes);
  }
}
