import type { Backups } from '../../renderer/data/backup/backups';
import { createBackups } from '../../renderer/data/backup/create-backups';
import type { Folder } from '../../renderer/data/folder';
import type { Store } from '../../renderer/data/store';
import { inlineTasks } from '../../renderer/data/tasks/inline-tasks';
import type { Tasks } from '../../renderer/data/tasks/tasks';
import { openTestStore, testDatabaseName, testId } from './memory-store';
import { type TestFolder, testFolder } from './test-folder';

/** A workspace with its backups, on a clock that tests move. */
export interface BackupSetup {
  readonly base: string;
  readonly store: Store;
  readonly backups: Backups;
  readonly folder: TestFolder;
  readonly attachments: TestFolder;
  readonly journal: TestFolder;
  readonly clock: { ms: number };
  /** Starts the program again on the same data. */
  again(): Promise<BackupSetup>;
}

/** What a test may set up differently. */
export interface BackupSetupOptions {
  readonly base?: string;
  /** Folder of the backups, `null` for none. */
  readonly folder?: Folder | null;
  readonly tasks?: Partial<Tasks>;
}

/** Opens a workspace and its backups; the clock stands at 22/11/2026, 08:00 UTC. */
export async function setUpBackups(options: BackupSetupOptions = {}): Promise<BackupSetup> {
  const clock = { ms: Date.UTC(2026, 10, 22, 8) };
  const kept = { folder: testFolder(), attachments: testFolder(), journal: testFolder() };
  return open(options.base ?? testDatabaseName(), clock, kept, options);
}

async function open(
  base: string,
  clock: { ms: number },
  kept: { readonly folder: TestFolder; readonly attachments: TestFolder; readonly journal: TestFolder },
  options: BackupSetupOptions,
): Promise<BackupSetup> {
  const nowMs = () => clock.ms;
  const { folder, attachments, journal } = kept;
  const folders = { journal, attachments, backups: options.folder === undefined ? folder : options.folder };
  const store = await openTestStore({ name: base, nowMs, folders });
  const backups = await createBackups({
    base,
    store,
    folders,
    tasks: { ...inlineTasks(), ...options.tasks },
    program: '1.2.3',
    nowMs,
    newId: testId,
  });
  const again = () => {
    store.close();
    return open(base, clock, kept, options);
  };
  return { base, store, backups, ...kept, clock, again };
}
