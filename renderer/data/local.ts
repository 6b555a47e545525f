import type { Database } from './database';
import type { LocalStore } from './store';

/** Keys that start with `#` belong to the store itself. */
const PREFIX = 'app:';

/** Local facts in the database, apart from the journal. */
export function openLocal({ local }: Database): LocalStore {
  return {
    async get<T>(key: string) {
      return (await local.get(PREFIX + key))?.value as T | undefined;
    },
    async set(key, value) {
      await local.put({ key: PREFIX + key, value });
    },
    async delete(key) {
      await local.delete(PREFIX + key);
    },
  };
}
