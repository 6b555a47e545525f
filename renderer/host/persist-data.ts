/** Asks the browser engine not to evict the data of this origin; false where it refuses or cannot be asked. */
export async function persistData(): Promise<boolean> {
  const storage = navigator.storage;
  if (storage?.persist === undefined) return false;
  return (await storage.persisted()) || (await storage.persist());
}
