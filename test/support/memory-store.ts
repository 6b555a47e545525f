import 'fake-indexeddb/auto';
import type { Folders } from '../../renderer/data/folder';
import { openStore } from '../../renderer/data/open-store';
import type { Store } from '../../renderer/data/store';

let databases = 0;
let ids = 0;

/** Fresh identifiers in ascending order. */
export function testId(): string {
  ids += 1;
  return `00000000-0000-7000-8000-${String(ids).padStart(12, '0')}`;
}

/** Name of a database that no other test uses. */
export function testDatabaseName(): string {
  databases += 1;
  return `test-${databases}`;
}

/** A workspace without anything beside its database. */
export const noFolders: Folders = { journal: null, attachments: null, backups: null };

/** A real store over an in-memory IndexedDB. The clock stands at `nowMs`, by default 22/11/2026, 08:00 UTC. */
export async function openTestStore(
  options: {
    name?: string;
    folders?: Partial<Folders>;
    nowMs?: () => number;
    today?: () => string;
    onReplaced?: () => void;
  } = {},
): Promise<Store> {
  const opened = await openStore({
    name: options.name ?? testDatabaseName(),
    folders: { ...noFolders, ...options.folders },
    program: '0.0.0',
    nowMs: options.nowMs ?? (() => Date.UTC(2026, 10, 22, 8)),
    newId: testId,
    today: options.today ?? (() => '2026-11-22'),
    onReplaced: options.onReplaced ?? (() => undefined),
  });
  if (!opened.ok) throw new Error(`store did not open: ${JSON.stringify(opened.error)}`);
  return opened.value;
}
