import type { Database } from './database';
import type { LocalRow } from './migrations/version-1';
import type { LocalStore } from './store';

/** Keys that start with `#` belong to the store itself. */
const PREFIX = 'app:';

/** Keys under which screens keep what is being typed; all others are preferences. */
const DRAFTS = 'draft';

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

/** Preferences of this machine, which outlive the workspace. What was being typed belongs to its records and is left out. */
export async function readPreferences({ local }: Database): Promise<readonly LocalRow[]> {
  const rows = await local.where('key').startsWith(PREFIX).toArray();
  return rows.filter(({ key }) => !key.startsWith(PREFIX + DRAFTS));
}
