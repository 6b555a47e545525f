import { err, ok } from '../../core/kernel/result';
import { deleteDatabase } from '../delete-database';
import { createQueue } from '../queue';
import { stageOf, unwatched } from '../tasks/pace';
import { withDatabase } from '../tasks/with-database';
import { checkJournalFolder } from '../verification/check-journal-folder';
import { openBackupBoard } from './backup-board';
import { parseBackupName } from './backup-name';
import type { BackupSource, Backups } from './backups';
import type { BackupsOptions } from './backups-options';
import { createDrill } from './drill';
import { previewOf } from './preview-backup';
import { fillEmpty } from './replace-workspace';
import { createSwitch } from './switch-workspace';
import { createTaker } from './take-backup';

/** Opens the keeping of backups. Work of one kind or another goes on one at a time, in all windows together. */
export async function createBackups(options: BackupsOptions): Promise<Backups> {
  const { base, store, folders, tasks, nowMs } = options;
  const folder = folders.backups;
  const scratch = `${base}-drill`;
  const alone = createQueue(`${base} backups`);
  const board = await openBackupBoard({
    folder,
    nowMs,
    withWorkspace: (work) => withDatabase(store.database, work),
  });
  const taker = createTaker(options, board);
  const drill = createDrill({ scratch, board, taker, ...options });
  const replace = createSwitch(options, taker);
  // a program that was killed in the middle of a drill left it behind
  void alone(() => removeLeft(scratch)).catch(() => undefined);

  async function bytesOf(source: BackupSource): Promise<Uint8Array | null> {
    return source.type === 'file' ? source.bytes : ((await folder?.read(source.name).catch(() => null)) ?? null);
  }

  return {
    state: board.state,
    subscribe: board.subscribe,
    take: (reason, signal = unwatched.signal) =>
      alone(() => board.during('backup', signal, (control) => taker.take(reason, control))),
    read: async (name) => (await folder?.read(name)) ?? null,
    async remove(name) {
      if (parseBackupName(name) !== null) await folder?.remove(name).catch(() => undefined);
      await board.refresh();
    },
    noteCopyOut: () => board.remember({ copiedOut: new Date(nowMs()).toISOString() }),
    async preview(source) {
      const bytes = await bytesOf(source);
      if (bytes === null) return err({ type: 'backup-gone' });
      const read = await tasks.readFile(bytes, unwatched);
      return read.ok ? ok(previewOf(read.value, store)) : read;
    },
    restore: (source) =>
      alone(() =>
        board.during('restore', unwatched.signal, async (control) => {
          const bytes = await bytesOf(source);
          if (bytes === null) return err({ type: 'backup-gone' });
          const read = await tasks.readFile(bytes, stageOf(control, 0, 0.2));
          if (!read.ok) return read;
          const reason = source.type === 'file' ? 'before-import' : 'before-restore';
          return replace(reason, stageOf(control, 0.2, 0.8), (name, rest) => tasks.loadFile(bytes, name, rest));
        }),
      ),
    empty: () =>
      alone(() => board.during('restore', unwatched.signal, (control) => replace('before-empty', control, fillEmpty))),
    drill: (signal = unwatched.signal) => alone(() => board.during('drill', signal, drill)),
    verify: (signal = unwatched.signal) =>
      alone(() =>
        board.during('verify', signal, async (control) => {
          const checked = await tasks.verify(store.database, stageOf(control, 0, 0.7));
          const journal = await withDatabase(store.database, async (database) =>
            folders.journal === null ? null : checkJournalFolder(database, folders.journal, stageOf(control, 0.7, 0.3)),
          );
          const verification = { ...checked, journal };
          await board.remember({ verification });
          return verification;
        }),
      ),
  };
}

async function removeLeft(scratch: string): Promise<void> {
  const left = (await indexedDB.databases()).some(({ name }) => name === scratch);
  if (left) await deleteDatabase(scratch);
}
