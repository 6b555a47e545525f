import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../renderer/core/kernel/json';

const fixture = fileURLToPath(new URL('../fixtures/version-1-database.jsonl', import.meta.url));
const file = fileURLToPath(new URL('../fixtures/version-1.phukin', import.meta.url));

/** Indexes of the first released version, written down here once more: the program's own list may not vouch for itself. */
const indexes: Record<string, readonly (readonly [name: string, path: string | string[]])[]> = {
  journal: [
    ['changeSet', 'changeSet'],
    ['[change.entity+change.id]', ['change.entity', 'change.id']],
    ['clock', 'clock'],
  ],
  changeSets: [['status', 'status']],
};

const keys: Record<string, string | string[]> = { journal: ['replica', 'seq'], blobs: 'sha256', local: 'key' };

/** Rows of the frozen database of the first released version, by table; bytes as they were stored. */
export function version1Rows(): ReadonlyMap<string, readonly JsonObject[]> {
  const lines = readFileSync(fixture, 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as { table: string; row: JsonObject });
  return new Map(
    [...Map.groupBy(rows, ({ table }) => table)].map(([table, group]) => [
      table,
      group.map(({ row }) => (table === 'blobs' ? withBytes(row) : row)),
    ]),
  );
}

/** The same workspace as a file of the first released version. */
export function version1File(): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** Builds the database of the first released version through IndexedDB itself, as that program left it. */
export async function buildVersion1Database(name: string): Promise<void> {
  const tables = version1Rows();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 10);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
    opening.onupgradeneeded = () => {
      for (const table of tables.keys()) {
        const store = opening.result.createObjectStore(table, { keyPath: keys[table] ?? 'id' });
        for (const [index, path] of indexes[table] ?? []) store.createIndex(index, path);
      }
    };
  });
  await new Promise((resolve, reject) => {
    const writing = database.transaction([...tables.keys()], 'readwrite');
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
    for (const [table, rows] of tables) for (const row of rows) writing.objectStore(table).add(row);
  });
  database.close();
}

function withBytes(row: JsonObject): JsonObject {
  const bytes = new Uint8Array(Buffer.from(String(row['bytes']), 'base64'));
  return { ...row, bytes: bytes as unknown as JsonObject };
}
