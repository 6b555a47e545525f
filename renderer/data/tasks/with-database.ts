import { type Database, openDatabase } from '../database';

/** Opens a database for the time of some work; rejects when it does not open. */
export async function withDatabase<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error('reason' in opened.error ? opened.error.reason : opened.error.type);
  try {
    return await work(opened.value);
  } finally {
    opened.value.dexie.close();
  }
}
