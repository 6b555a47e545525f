import { err, ok, type Result } from '../../core/kernel/result';
import { reasonOf } from '../failures';
import { createQueue } from '../queue';
import type { ImportFailure } from '../store';
import { stageOf } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import type { BackupReason, RestoreFailure } from './backups';
import type { BackupsOptions } from './backups-options';
import { followInJournal } from './follow-in-journal';
import { prepareReplacement, type Replacement } from './replace-workspace';
import type { BackupTaker } from './take-backup';

/** Puts another workspace in the place of this one, all or nothing, after a backup of this one. */
export type SwitchWorkspace = (
  reason: BackupReason,
  control: TaskControl,
  fill: (name: string, control: TaskControl) => Promise<Result<unknown, ImportFailure>>,
) => Promise<Result<null, RestoreFailure>>;

/** Times that the backup is taken again because another window changed something meanwhile. */
const PATIENCE = 5;

/** Parts of the work: the backup, filling the new generation, writing its journal. */
const SHARES = { keep: 0.25, fill: 0.5, journal: 0.25 } as const;

/**
 * The backup comes first, then the new generation is filled beside the workspace. While nobody can write, it is put in
 * force, unless something changed since the backup: then that is kept first. Without a folder there is no backup; then
 * nothing may change between the user's consent and the switch. It is called done when the journal folder tells of it, too.
 */
export function createSwitch(
  { base, store, folders, newId, nowMs }: BackupsOptions,
  taker: BackupTaker,
): SwitchWorkspace {
  const alone = createQueue(store.database);

  async function keep(reason: BackupReason, control: TaskControl): Promise<RestoreFailure | null> {
    if (folders.backups === null) return null;
    const taken = await taker.take(reason, control);
    if (taken.ok || taken.error.type === 'nothing-to-keep') return null;
    return { type: 'backup-failed', failure: taken.error };
  }

  /** Puts it in force when all that is here is kept; false when it is not. */
  function switchTo(replacement: Replacement, agreed: string | null): Promise<boolean> {
    return alone(async () => {
      const head = await taker.head();
      const kept = head === null || (folders.backups === null ? head === agreed : (await taker.keeps(head)) !== null);
      if (kept) await replacement.inForce();
      return kept;
    });
  }

  /** What the folder refuses now is written at the next start, which tells of it: the switch itself is done. */
  async function follow(current: string, control: TaskControl): Promise<void> {
    const { journal: folder } = folders;
    if (folder === null) return;
    const now = () => new Date(nowMs()).toISOString();
    await followInJournal({ former: store.database, current, folder, newId, now }, control).catch(() => undefined);
  }

  return async (reason, control, fill) => {
    const agreed = await taker.head();
    const refused = await keep(reason, stageOf(control, 0, SHARES.keep));
    if (refused !== null) return err(refused);
    const prepared = await prepareReplacement({
      base,
      current: store.database,
      attachments: folders.attachments,
      newId,
      fill: (name) => fill(name, stageOf(control, SHARES.keep, SHARES.fill)),
    });
    if (!prepared.ok) return prepared;
    const replacement = prepared.value;
    try {
      for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
        if (await switchTo(replacement, agreed)) {
          await follow(replacement.name, stageOf(control, SHARES.keep + SHARES.fill, SHARES.journal));
          store.close();
          return ok(null);
        }
        const again = await keep(reason, control);
        if (again !== null) {
          await replacement.discard();
          return err(again);
        }
      }
    } catch (error) {
      await replacement.discard();
      return err({ type: 'database-failed', reason: reasonOf(error) });
    }
    await replacement.discard();
    const failure = folders.backups === null ? { type: 'no-folder' as const } : BUSY;
    return err({ type: 'backup-failed', failure });
  };
}

const BUSY = { type: 'write-failed', reason: 'EBUSY' } as const;
