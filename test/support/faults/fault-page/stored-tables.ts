/** All tables of a database by name, read through IndexedDB itself. */
export async function storedTables(name: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const database = await answerOf(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const reading = database.transaction(stores, 'readonly');
  const tables = await Promise.all(
    stores.map(async (store) => [store, await answerOf<unknown[]>(reading.objectStore(store).getAll())] as const),
  );
  database.close();
  return new Map(tables);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
