import type { Change } from '../../../renderer/core/kernel/change';
import { backupName } from '../../../renderer/data/backup/backup-name';
import type { Folders } from '../../../renderer/data/folder';
import { openStore } from '../../../renderer/data/open-store';
import type { RecoveryReport } from '../../../renderer/data/opening-report';
import type { Store } from '../../../renderer/data/store';
import type { TableDigest } from '../../../renderer/data/tasks/tasks';
import { workerTasks } from '../../../renderer/data/tasks/worker-tasks';
import { DirectoryFolder } from '../../../renderer/host/browser/directory-folder';
import { control, type Measured, measure } from './measure';

/** What is left of a workspace whose database is gone. */
export type Remaining = 'backup and the journal after it' | 'journal alone';

/** What a recovery took, what it reported, and the tables that came back. */
export interface RecoveryOutcome {
  readonly measured: Measured;
  /** Longest time in milliseconds during which the same window could not answer while nothing was done. */
  readonly idleGap: number;
  /** Progress reports in all. */
  readonly reports: number;
  readonly recovery: RecoveryReport | null;
  readonly journal: string;
  readonly digests: readonly TableDigest[];
}

/** Change sets after the backup. */
const LATER = 20;

const IDLE_MS = 10_000;

const tasks = workerTasks();

/** Keeps the workspace's journal and a backup in folders, then goes on working a little. Gives the digests of what must come back. */
export async function prepareRecovery(name: string): Promise<readonly TableDigest[]> {
  const folders = await foldersOf('backup and the journal after it');
  const store = await open(name, folders);
  await store.attachments.tidy();
  const bytes = await tasks.exportFile(store.database, 'bench', control());
  // of an instant after the journal began: only such backups belong to its line of history
  await folders.backups?.write(backupName(new Date(nowMs() + 60_000).toISOString(), 'daily'), bytes);
  const [agency] = store.state().agency.values();
  for (let number = 1; number <= LATER; number += 1) {
    const change: Change = {
      op: 'update',
      entity: 'agency',
      id: agency?.id ?? '',
      set: { note: `${number}` },
      unset: [],
    };
    const committed = await store.commit({
      intent: 'agency.edit',
      detail: {},
      undoable: true,
      changes: [change],
    });
    if (!committed.ok) throw new Error(`not committed: ${JSON.stringify(committed.error)}`);
  }
  const digests = await tasks.digest(store.database, control());
  store.close();
  return digests;
}

/** Opens a workspace of which only the folders are left. */
export async function recoverOnce(remaining: Remaining): Promise<RecoveryOutcome> {
  const folders = await foldersOf(remaining);
  const idle = await measure('idle', () => new Promise((resolve) => setTimeout(resolve, IDLE_MS)));
  const { measured, value: store } = await measure(`recovery from ${remaining}`, ({ progress }) =>
    open(`bench-recovered from ${remaining}`, folders, progress),
  );
  const { recovery, journal } = store.opening;
  const digests = await tasks.digest(store.database, control());
  store.close();
  return {
    measured,
    idleGap: idle.measured.longestGap,
    reports: Math.round(measured.reports * measured.seconds),
    recovery,
    journal: journal.type,
    digests,
  };
}

async function open(
  name: string,
  folders: Folders,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Store> {
  const opened = await openStore({
    name,
    folders,
    program: 'bench',
    nowMs,
    newId: () => crypto.randomUUID(),
    today: () => '2026-11-22',
    onProgress: (_, done, total) => progress(done, total),
  });
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.error)}`);
  return opened.value;
}

const nowMs = () => Date.now();

/** Folders in the browser's private file system, which the window and no worker has. */
async function foldersOf(remaining: Remaining): Promise<Folders> {
  const root = await navigator.storage.getDirectory();
  const folder = (place: string) => new DirectoryFolder({ root, place, outside: true, free: async () => null });
  const backups = remaining === 'journal alone' ? null : folder('backups');
  return { journal: folder('journal'), attachments: folder('attachments'), backups };
}
