import type { Day } from '../core/calendar/day';
import type { ChangeSetDraft } from '../core/kernel/change';
import type { IdSource } from '../core/kernel/ids';
import { err, ok, type Result } from '../core/kernel/result';
import { openActingPerson } from './acting-person';
import { openAttachments } from './attachments';
import { changeSetsOf } from './change-sets-of';
import { type Database, type OpenFailure, openDatabase } from './database';
import { writeFailure } from './failures';
import { headersOf } from './history';
import { type LineFile, openJournalFile, replicaHeads } from './journal-file';
import { readHead } from './journal-head';
import { knownAt } from './known-at';
import { openLocal } from './local';
import type { ChangeSetRow } from './migrations/version-1';
import { createQueue } from './queue';
import { applyChanges, loadState } from './read-model';
import { readRecordChanges, recordsTouched, relatedEntries } from './record-changes';
import { versionsOf } from './record-versions';
import { recover } from './recover';
import type { ChangeSetHeader, CommitFailure, Store } from './store';
import { transact } from './transact';
import { planUndo } from './undo';
import { discardImport } from './workspace-file/interrupted-import';

/** What a store needs from outside. */
export interface StoreOptions {
  /** Name of the workspace's database. */
  readonly name: string;
  /** File beside the database, `null` where the host has none. */
  readonly journal: LineFile | null;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly newId: IdSource;
  readonly today: () => Day;
}

/** Everything in memory that a commit replaces at once. */
interface View {
  readonly state: ReturnType<Store['state']>;
  readonly rows: readonly ChangeSetRow[];
  readonly headers: readonly ChangeSetHeader[];
  readonly head: Awaited<ReturnType<typeof readHead>>;
}

/** Opens a workspace: recovers from a crash, loads the records, catches the journal file up. */
export async function openStore(options: StoreOptions): Promise<Result<Store, OpenFailure>> {
  const opened = await openDatabase(options.name);
  if (!opened.ok) return opened;
  try {
    return ok(await storeOver(opened.value, options));
  } catch (error) {
    opened.value.dexie.close();
    return err({ type: 'database-failed', reason: String(error) });
  }
}

async function storeOver(database: Database, { name, journal, nowMs, newId, today }: StoreOptions): Promise<Store> {
  const person = await openActingPerson(database, today);
  const file = journal === null ? null : await openJournalFile(database, journal);
  const listeners = new Set<() => void>();
  const queue = createQueue(name);
  let clean = true;
  let view = await queue(() => loadView(database, newId));
  await file?.catchUp(await replicaHeads(database));

  function show(next: View): void {
    view = next;
    for (const listener of [...listeners]) listener();
  }

  /** Takes over what the database holds, as after a failed write or when another window wrote. */
  async function refresh(): Promise<CommitFailure | null> {
    try {
      show(await loadView(database, newId));
      clean = true;
      return null;
    } catch (error) {
      return writeFailure(error);
    }
  }

  async function write(
    draft: ChangeSetDraft,
    undoes: string | null,
    progress: (done: number, total: number) => void,
  ): Promise<Result<ChangeSetHeader, CommitFailure>> {
    if (draft.changes.length === 0) return err({ type: 'empty' });
    if (!clean) {
      const failure = await refresh();
      if (failure !== null) return err(failure);
    }
    const patched = applyChanges(view.state, draft.changes);
    if (!patched.ok) return patched;
    const ms = nowMs();
    const authorship = { changeSet: newId(), actor: person.current(), at: new Date(ms).toISOString(), nowMs: ms };
    const { intent, detail, undoable, changes } = draft;
    const { changeSet: id, actor, at } = authorship;
    const written = await transact(database, view.head, {
      header: { id, intent, detail, undoable, actor, at, count: changes.length, undoes },
      changes,
      writes: patched.value.writes,
      authorship,
      progress: (done) => progress(Math.floor(done), changes.length),
    });
    clean = written.ok;
    if (!written.ok) {
      if (written.error.type === 'conflict') await refresh();
      return written;
    }
    const rows = [...view.rows, written.value.row];
    const { head } = written.value;
    show({ state: patched.value.state, rows, headers: headersOf(rows), head });
    const filed = await file?.catchUp(new Map([[head.replica, head.seq]]));
    if (filed?.ok === false) return filed;
    return ok(headerOf(view.headers, id));
  }

  async function undoPlan(changeSetId: string) {
    const target = headerOf(view.headers, changeSetId);
    const related = await relatedEntries(database, await recordsTouched(database, changeSetId));
    return planUndo(target, related, view.headers, view.state);
  }

  async function undo(changeSetId: string) {
    const plan = await undoPlan(changeSetId);
    return plan.ok ? write(plan.value, changeSetId, ignore) : plan;
  }

  return {
    state: () => view.state,
    history: () => view.headers,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit: (draft, progress = ignore) => queue(() => write(draft, null, progress)),
    undo: (changeSetId) => queue(() => undo(changeSetId)),
    entriesOf: (changeSetId) => database.journal.where('changeSet').equals(changeSetId).sortBy('seq'),
    changesOf: (changeSetId, most) => readRecordChanges(database, changeSetId, most),
    versionsOf: (entity, id) => versionsOf(database, entity, id),
    changeSetsOf: (entity) => changeSetsOf(database, entity),
    knownAt: (at, progress = ignore) => knownAt(database, at, progress),
    undoRefusal: (changeSetId) =>
      queue(async () => {
        const plan = await undoPlan(changeSetId);
        return plan.ok ? null : plan.error;
      }),
    actor: person.current,
    async setActor(personId) {
      await person.choose(personId);
      show(view);
    },
    attachments: openAttachments(database),
    local: openLocal(database),
    file: {
      export: (program) =>
        queue(async () => {
          const { exportWorkspace } = await import('./workspace-file/export-workspace');
          return exportWorkspace(database, program);
        }),
      import: (bytes, progress = ignore) =>
        queue(async () => {
          const { importWorkspace } = await import('./workspace-file/import-workspace');
          const imported = await importWorkspace(database, bytes, progress);
          clean = imported.ok;
          if (imported.ok) show(await loadView(database, newId));
          await file?.catchUp(await replicaHeads(database));
          return imported;
        }),
    },
    close: () => database.dexie.close(),
  };
}

async function loadView(database: Database, newId: IdSource): Promise<View> {
  await discardImport(database);
  await recover(database);
  const rows = await database.changeSets.toArray();
  const [state, head] = [await loadState(database), await readHead(database, newId)];
  return { state, rows, headers: headersOf(rows), head };
}

function headerOf(headers: readonly ChangeSetHeader[], id: string): ChangeSetHeader {
  const header = headers.find((candidate) => candidate.id === id);
  if (header === undefined) throw new Error(`unknown change set ${id}`);
  return header;
}

function ignore(): void {}
