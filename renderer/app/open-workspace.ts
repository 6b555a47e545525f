import { uuidV7 } from '../core/kernel/ids';
import { ok, type Result } from '../core/kernel/result';
import { createBackups } from '../data/backup/create-backups';
import { startBackupSchedule } from '../data/backup/schedule';
import type { OpenFailure } from '../data/database';
import { openStore } from '../data/open-store';
import type { DataServices } from '../data/store-context';
import type { StoreOptions } from '../data/store-options';
import { pickTasks } from '../data/tasks/pick-tasks';
import type { TaskControl } from '../data/tasks/tasks';
import type { Host } from '../host/contract';
import type { AppParts } from './app-context';
import type { Clock } from './clock';
import { createExportWork } from './export-work';
import { applyPreferences } from './preferences';
import { createReplaced } from './replaced';
import { saveSupportBundle } from './save-support-bundle';
import { createSaving } from './saving';
import { createServices } from './services';
import { createToasts } from './toasts';

/** An open workspace, ready to be shown. */
export interface Workspace {
  readonly services: DataServices;
  readonly parts: AppParts;
}

/** Name of the database: a data format, chosen once. */
export const DATABASE = 'phukin';

/** Opens the workspace of this machine and everything that serves it; `onProgress` hears of opening that takes long. */
export async function openWorkspace(
  host: Host,
  clock: Clock,
  version: string,
  onProgress: NonNullable<StoreOptions['onProgress']>,
): Promise<Result<Workspace, OpenFailure>> {
  const newId = () => uuidV7(clock.nowMs(), crypto.getRandomValues(new Uint8Array(10)));
  const { journal, attachments, backups: kept } = host;
  const folders = { journal, attachments, backups: kept };
  const { nowMs, today } = clock;
  const replaced = createReplaced();
  const opened = await openStore({
    name: DATABASE,
    folders,
    program: version,
    nowMs,
    newId,
    today,
    onProgress,
    onReplaced: replaced.tell,
  });
  if (!opened.ok) return opened;
  const store = opened.value;
  await applyPreferences(store.local);
  const tasks = pickTasks();
  const backups = await createBackups({ base: DATABASE, store, folders, tasks, program: version, nowMs, newId });
  startBackupSchedule(backups, { store, nowMs });
  const toasts = createToasts();
  const saving = createSaving();
  const exporting = createExportWork();
  const saveSupport = () => saveSupportBundle({ host, clock, version, database: DATABASE, store, backups });
  const exportFile = (control: TaskControl) => tasks.exportFile(store.database, version, control);
  return ok({
    services: createServices({
      store,
      backups,
      host,
      exportFile,
      exporting,
      saveSupport,
      clock,
      newId,
      toasts,
      saving,
    }),
    parts: { toasts, saving, exporting, replaced, openedAt: clock.now() },
  });
}
