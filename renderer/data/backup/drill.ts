import { err, ok, type Result } from '../../core/kernel/result';
import { reasonOf } from '../failures';
import type { Folder } from '../folder';
import { stageOf } from '../tasks/pace';
import type { TableDigest, TaskControl } from '../tasks/tasks';
import type { BackupBoard } from './backup-board';
import type { BackupFailure, BackupFile, DrillReport } from './backups';
import type { BackupsOptions } from './backups-options';
import type { BackupTaker } from './take-backup';
import { tryBackup } from './try-backup';

/** What a drill needs besides. */
export interface DrillOptions extends BackupsOptions {
  /** Name of the database to load into. */
  readonly scratch: string;
  readonly board: BackupBoard;
  readonly taker: BackupTaker;
}

/** Times that the drill begins anew because the workspace changed meanwhile. */
const PATIENCE = 3;

/** Drill of the newest backup, which is taken first where the workspace has changed since. */
export function createDrill({
  store,
  folders,
  tasks,
  nowMs,
  scratch,
  board,
  taker,
}: DrillOptions): (control: TaskControl) => Promise<Result<DrillReport, BackupFailure>> {
  /** A backup of exactly what the tables held when they were counted; `null` when something changed in between. */
  async function countAndKeep(control: TaskControl): Promise<Result<Counted | null, BackupFailure>> {
    const head = await taker.head();
    if (head === null) return err({ type: 'nothing-to-keep' });
    const kept = await taker.keeps(head);
    const taken = kept === null ? await taker.take('daily', stageOf(control, 0, 0.3)) : ok(kept);
    if (!taken.ok) return taken;
    const expected = await tasks.digest(store.database, stageOf(control, 0.3, 0.2));
    return ok((await taker.head()) === head ? { backup: taken.value, expected } : null);
  }

  async function run(folder: Folder, control: TaskControl): Promise<Result<DrillReport, BackupFailure>> {
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      const counted = await countAndKeep(control);
      if (!counted.ok) return counted;
      if (counted.value === null) continue;
      const { backup, expected } = counted.value;
      const bytes = await folder.read(backup.name);
      if (bytes === null) return err({ type: 'write-failed', reason: 'ENOENT' });
      const trial = { name: backup.name, bytes, expected, scratch, tasks, nowMs };
      const drill = await tryBackup(trial, stageOf(control, 0.5, 0.5));
      await board.remember({ drill });
      return ok(drill);
    }
    return err({ type: 'write-failed', reason: 'EBUSY' });
  }

  return async (control) => {
    if (folders.backups === null) return err({ type: 'no-folder' });
    try {
      return await run(folders.backups, control);
    } catch (error) {
      return err(control.signal.aborted ? { type: 'stopped' } : { type: 'write-failed', reason: reasonOf(error) });
    }
  };
}

interface Counted {
  readonly backup: BackupFile;
  readonly expected: readonly TableDigest[];
}
