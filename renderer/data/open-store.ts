import type { ChangeSetDraft } from '../core/kernel/change';
import { err, ok, type Result } from '../core/kernel/result';
import { openActingPerson } from './acting-person';
import { openAttachments } from './attachments';
import { changeSetsOf } from './change-sets-of';
import { copyAttachments } from './copy-attachments';
import type { OpenFailure } from './database';
import { reasonOf, writeFailure } from './failures';
import { isReplaced } from './generations';
import { headersOf } from './history';
import { keepUp } from './journal-folder/keep-up';
import { REPLICA_KEY } from './journal-head';
import { knownAt } from './known-at';
import { loadView, type View } from './load-view';
import { openLocal } from './local';
import { createQueue } from './queue';
import { applyChanges } from './read-model';
import { readRecordChanges, recordsTouched, relatedEntries } from './record-changes';
import { versionsOf } from './record-versions';
import { type Mended, openMended } from './recovery/open-mended';
import type { ChangeSetHeader, CommitFailure, Store, UndoFailure } from './store';
import type { StoreOptions } from './store-options';
import { transact } from './transact';
import { planUndo } from './undo';

/** Opens a workspace: recovers from a crash, brings database and journal folder in step, loads the records. */
export async function openStore(options: StoreOptions): Promise<Result<Store, OpenFailure>> {
  try {
    const opened = await openMended(options);
    return opened.ok ? ok(await storeOver(opened.value, options)) : opened;
  } catch (error) {
    return err({ type: 'database-failed', reason: reasonOf(error) });
  }
}

async function storeOver(
  opened: Mended,
  { name, folders, nowMs, newId, today, onReplaced }: StoreOptions,
): Promise<Store> {
  const { database, opening } = opened;
  const person = await openActingPerson(database, today);
  const listeners = new Set<() => void>();
  const queue = createQueue(database.dexie.name);
  let clean = true;
  let { view } = opened;

  /** The folder gets what it lacks before anything is called saved. */
  async function copyOut(): Promise<Result<null, CommitFailure>> {
    const now = () => new Date(nowMs()).toISOString();
    return folders.journal === null ? ok(null) : keepUp({ database, folder: folders.journal, newId, now });
  }

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
    // asked under the lock: what is written to a former generation would be lost
    const replaced = await isReplaced(name, database.dexie.name).catch((error: unknown) => writeFailure(error));
    if (typeof replaced === 'object') return err(replaced);
    if (replaced) {
      database.dexie.close();
      onReplaced?.();
      return err({ type: 'database-failed', reason: 'another window replaced the data' });
    }
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
    const copied = await copyOut();
    return copied.ok ? ok(headerOf(view.headers, id)) : copied;
  }

  async function undoPlan(changeSetId: string): Promise<Result<ChangeSetDraft, UndoFailure>> {
    const target = headerOf(view.headers, changeSetId);
    try {
      const related = await relatedEntries(database, await recordsTouched(database, changeSetId));
      return planUndo(target, related, view.headers, view.state);
    } catch (error) {
      return err(writeFailure(error));
    }
  }

  async function undo(changeSetId: string) {
    const plan = await undoPlan(changeSetId);
    return plan.ok ? write(plan.value, changeSetId, ignore) : plan;
  }

  return {
    database: database.dexie.name,
    opening,
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
    attachments: openAttachments(database, { folder: folders.attachments, nowMs }),
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
          // what the file brings must not be continued under an id that may have written it
          if (view.rows.length === 0) await database.local.delete(REPLICA_KEY);
          const imported = await importWorkspace(database, bytes, progress);
          clean = imported.ok;
          if (imported.ok) show(await loadView(database, newId));
          // what the folder refuses now is copied when the store is tidied
          if (imported.ok) await copyAttachments(database, folders.attachments).catch(() => undefined);
          await copyOut();
          return imported;
        }),
    },
    close: () => database.dexie.close(),
  };
}

function headerOf(headers: readonly ChangeSetHeader[], id: string): ChangeSetHeader {
  const header = headers.find((candidate) => candidate.id === id);
  if (header === undefined) throw new Error(`unknown change set ${id}`);
  return header;
}

function ignore(): void {}
