/**
 * Removes a database; one that does not exist is removed already. Windows that hold it are asked to let go; where one does
 * not, the call rejects after `patience` milliseconds, and the database goes once the last of them has closed it.
 */
export function deleteDatabase(name: string, patience = 5000): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
    deleting.onblocked = () => setTimeout(() => reject(new Error(`${name} is still open in another window`)), patience);
  });
}
