/** Database of the host itself, apart from the workspace: it keeps the directory that the user picked. */
const database = 'phukin-host';
const table = 'directories';
const key = 'vault';

/** A directory as browsers with file system access hand it out, with its permissions. */
export interface LentDirectory extends FileSystemDirectoryHandle {
  queryPermission(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** The directory that was kept, `null` for none. */
export async function readKeptDirectory(): Promise<LentDirectory | null> {
  return (await withTable<LentDirectory | undefined>('readonly', (directories) => directories.get(key))) ?? null;
}

/** Keeps the directory in place of the former one. */
export async function keepDirectory(directory: LentDirectory): Promise<void> {
  await withTable('readwrite', (directories) => directories.put(directory, key));
}

async function withTable<T>(mode: IDBTransactionMode, act: (directories: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  const opened = await settled(opening);
  try {
    return await settled(act(opened.transaction(table, mode).objectStore(table)));
  } finally {
    opened.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
