import { err, type Result } from '../../core/kernel/result';
import { codeOf } from '../failures';
import type { Folder } from '../folder';
import type { TaskControl } from '../tasks/tasks';
import { withDatabase } from '../tasks/with-database';
import type { BackupBoard } from './backup-board';
import { listBackups } from './backup-files';
import type { BackupFailure, BackupFile, BackupReason } from './backups';
import type { BackupsOptions } from './backups-options';
import { readWorkspaceHead } from './workspace-head';
import { makeRoom, thinBackups, writeBackup } from './write-backup';

/** Takes backups and knows whether the workspace is kept. */
export interface BackupTaker {
  take(reason: BackupReason, control: TaskControl): Promise<Result<BackupFile, BackupFailure>>;
  /** Where the history of the workspace stands now; `null` for an empty one. */
  head(): Promise<string | null>;
  /** The backup that holds exactly this state, `null` when there is none. */
  keeps(head: string): Promise<BackupFile | null>;
}

/** Backups of the open workspace into its folder. */
export function createTaker(
  { store, folders, tasks, program, nowMs, newId }: BackupsOptions,
  board: BackupBoard,
): BackupTaker {
  const folder = folders.backups;

  async function head(): Promise<string | null> {
    return (await withDatabase(store.database, (database) => readWorkspaceHead(database, newId))).head;
  }

  async function keeps(wanted: string): Promise<BackupFile | null> {
    await board.refresh();
    const { taken } = board.facts();
    if (taken?.head !== wanted) return null;
    return board.state().files.find(({ name }) => name === taken.name) ?? null;
  }

  async function write(
    into: Folder,
    reason: BackupReason,
    control: TaskControl,
  ): Promise<Result<BackupFile, BackupFailure>> {
    const files = await listBackups(into);
    // no smaller than the last one: a full disk is told before anything is packed
    const lacking = await makeRoom(into, files, files[0]?.size ?? 0, nowMs());
    if (lacking !== null) return err(lacking);
    const bytes = await tasks.exportFile(store.database, program, control);
    return control.signal.aborted ? err({ type: 'stopped' }) : writeBackup(into, bytes, reason, nowMs());
  }

  return {
    head,
    keeps,
    async take(reason, control) {
      if (folder === null) return err({ type: 'no-folder' });
      try {
        const stands = await head();
        if (stands === null) return err({ type: 'nothing-to-keep' });
        if (reason !== 'manual' && (await keeps(stands)) !== null) return err({ type: 'nothing-to-keep' });
        const written = await write(folder, reason, control);
        if (written.ok) await thinBackups(folder, nowMs()).catch(() => undefined);
        await board.remember(
          written.ok
            ? { taken: { name: written.value.name, head: stands }, lastFailure: null }
            : faultOf(written.error, nowMs()),
        );
        return written;
      } catch (error) {
        if (control.signal.aborted) return err({ type: 'stopped' });
        const failure = { type: 'write-failed', reason: codeOf(error) } as const;
        await board.remember(faultOf(failure, nowMs())).catch(() => undefined);
        return err(failure);
      }
    },
  };
}

/** Being told to stop is no fault to remember. */
function faultOf(failure: BackupFailure, nowMs: number) {
  return failure.type === 'stopped' ? {} : { lastFailure: { at: new Date(nowMs).toISOString(), failure } };
}
