import type { Database } from '../database';
import type { Folder } from '../folder';
import type { TaskControl } from '../tasks/tasks';
import { type BackupFacts, readBackupFacts, rememberBackupFacts } from './backup-facts';
import { listBackups } from './backup-files';
import type { BackupState } from './backups';
import { sizeOf } from './retention';
import { addSample, forecastSpace } from './space';

type Work = NonNullable<BackupState['busy']>['work'];

/** What is known of backups, for the screens, and what goes on now. */
export interface BackupBoard {
  state(): BackupState;
  subscribe(listener: () => void): () => void;
  /** What this machine remembers, as last read. */
  facts(): BackupFacts;
  /** Looks at folder and database anew; a folder that does not answer counts as empty. */
  refresh(): Promise<void>;
  /** Remembers facts on this machine and looks anew. */
  remember(change: Partial<BackupFacts>): Promise<void>;
  /** Shows some work as going on while it runs. */
  during<T>(work: Work, signal: AbortSignal, run: (control: TaskControl) => Promise<T>): Promise<T>;
}

/** What the board looks at. */
export interface BoardOptions {
  readonly folder: Folder | null;
  readonly withWorkspace: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** Opens the board with what is there now. */
export async function openBackupBoard({ folder, withWorkspace, nowMs }: BoardOptions): Promise<BackupBoard> {
  const listeners = new Set<() => void>();
  let facts = await withWorkspace(readBackupFacts);
  let state: BackupState = {
    files: [],
    last: null,
    lastFailure: facts.lastFailure,
    drill: facts.drill,
    verification: facts.verification,
    space: null,
    busy: null,
    outside: folder?.outside ?? false,
    copiedOut: facts.copiedOut,
  };

  function show(change: Partial<BackupState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  async function look(change: Partial<BackupFacts>): Promise<void> {
    const files = folder === null ? [] : await listBackups(folder).catch(() => []);
    const free = folder === null ? null : await folder.free().catch(() => null);
    const at = new Date(nowMs()).toISOString();
    // a database without room must not keep backups from a disk that has some: then this window alone remembers
    facts = await withWorkspace(async (database) => {
      const samples = (await readBackupFacts(database)).samples;
      return rememberBackupFacts(database, {
        ...change,
        ...(free === null ? {} : { samples: addSample(samples, { at, free }) }),
      });
    }).catch(() => ({ ...facts, ...change }));
    const { lastFailure, drill, verification, samples, copiedOut } = facts;
    const space = folder === null ? null : forecastSpace(sizeOf(files), free, samples);
    show({ files, last: files[0] ?? null, lastFailure, drill, verification, space, copiedOut });
  }

  await look({});
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    facts: () => facts,
    refresh: () => look({}),
    remember: look,
    async during(work, signal, run) {
      show({ busy: { work, done: 0, total: 0 } });
      try {
        return await run({ signal, progress: (done, total) => show({ busy: { work, done, total } }) });
      } finally {
        show({ busy: null });
      }
    },
  };
}
