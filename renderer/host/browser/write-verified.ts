/**
 * Writes a file of a directory and reads it back. The browser puts the content in its place when the file is closed: a
 * kill before leaves what was there, of a new file an empty one. Rejects with a `DataError` when it reads otherwise.
 */
export async function writeVerified(
  directory: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const handle = await directory.getFileHandle(name, { create: true });
  try {
    const writable = await handle.createWritable();
    try {
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => undefined);
      throw error;
    }
    if (!(await areEqual(await (await handle.getFile()).arrayBuffer(), new Uint8Array(bytes)))) {
      throw new DOMException('the file reads otherwise than it was written', 'DataError');
    }
  } catch (error) {
    await removeEmpty(directory, handle).catch(() => undefined);
    throw error;
  }
}

async function removeEmpty(directory: FileSystemDirectoryHandle, handle: FileSystemFileHandle): Promise<void> {
  if ((await handle.getFile()).size === 0) await directory.removeEntry(handle.name);
}

/** Compares by SHA-256, which does not block the page as going through large files would. */
async function areEqual(first: BufferSource, second: BufferSource): Promise<boolean> {
  const digests = [first, second].map((bytes) => crypto.subtle.digest('SHA-256', bytes));
  const [one, other] = (await Promise.all(digests)).map((digest) => new Uint8Array(digest).join());
  return one === other;
}
