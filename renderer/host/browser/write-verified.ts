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
    if (!equal(new Uint8Array(await (await handle.getFile()).arrayBuffer()), bytes)) {
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

function equal(first: Uint8Array, second: Uint8Array): boolean {
  return first.length === second.length && first.every((byte, index) => byte === second[index]);
}
