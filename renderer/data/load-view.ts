import type { IdSource } from '../core/kernel/ids';
import type { Database } from './database';
import { headersOf } from './history';
import { type JournalHead, readHead } from './journal-head';
import type { ChangeSetRow } from './migrations/version-1';
import { loadState } from './read-model';
import { readPages } from './read-pages';
import type { WorkspaceState } from './record-types';
import { recover } from './recover';
import type { ChangeSetHeader } from './store';
import { discardImport } from './workspace-file/interrupted-import';

/** Everything in memory that a commit replaces at once. */
export interface View {
  readonly state: WorkspaceState;
  readonly rows: readonly ChangeSetRow[];
  readonly headers: readonly ChangeSetHeader[];
  readonly head: JournalHead;
}

/** Reads the records and the history of a database after whatever a crash left unfinished in it. */
export async function loadView(database: Database, newId: IdSource): Promise<View> {
  await discardImport(database);
  await recover(database);
  const rows = await readPages(database.changeSets);
  const [state, head] = [await loadState(database), await readHead(database, newId)];
  return { state, rows, headers: headersOf(rows), head };
}
