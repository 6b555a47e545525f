import { err, ok, type Result } from '../../renderer/core/kernel/result';
import { backupName } from '../../renderer/data/backup/backup-name';
import type {
  BackupFailure,
  BackupFile,
  BackupPreview,
  BackupReason,
  BackupState,
  Backups,
  DrillReport,
  RestoreFailure,
} from '../../renderer/data/backup/backups';
import type { VerificationReport } from '../../renderer/data/tasks/tasks';

/** Backups in memory, with what they were asked to do and what they shall answer. */
export interface MemoryBackups extends Backups {
  /** Acts of the screens in order, such as `take manual`. */
  readonly asked: string[];
  /** Changes what is known and tells the listeners. */
  set(patch: Partial<BackupState>): void;
  /** Makes the coming acts wait until the returned function is called. */
  hold(): () => void;
  readonly answers: {
    take: BackupFailure | null;
    preview: Result<BackupPreview, { readonly type: 'damaged'; readonly part: string }>;
    restore: RestoreFailure | null;
    drill: DrillReport;
    verify: VerificationReport;
  };
}

/** A backup as the folder lists it. */
export function aBackup(at: string, reason: BackupReason = 'daily', size = 12_900_000): BackupFile {
  return { name: backupName(at, reason), at, reason, size };
}

/** A faultless drill. */
export const faithfulDrill: DrillReport = {
  at: '2026-11-20T03:00:00.000Z',
  backup: backupName('2026-11-20T02:00:00.000Z', 'daily'),
  tables: 18,
  rows: 2345,
  differences: [],
  failure: null,
  seconds: 2.4,
};

/** A faultless check. */
export const wholeReport: VerificationReport = {
  at: '2026-11-21T03:00:00.000Z',
  entries: 1200,
  records: 345,
  attachments: 12,
  brokenAt: null,
  incompleteSets: [],
  alteredRecords: [],
  missingAttachments: [],
  alteredAttachments: [],
  journal: null,
};

/** Backups of a workspace of which nothing is known yet, `patch` aside. */
export function memoryBackups(patch: Partial<BackupState> = {}, now = '2026-11-22T05:00:00.000Z'): MemoryBackups {
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  let held: Promise<void> = Promise.resolve();
  let state: BackupState = {
    files: [],
    last: null,
    lastFailure: null,
    drill: null,
    verification: null,
    space: null,
    busy: null,
    outside: true,
    copiedOut: null,
    ...patch,
  };
  const answers: MemoryBackups['answers'] = {
    take: null,
    preview: err({ type: 'damaged', part: 'seal' }),
    restore: null,
    drill: faithfulDrill,
    verify: wholeReport,
  };

  function set(next: Partial<BackupState>) {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  }

  async function during(work: 'backup' | 'restore' | 'drill' | 'verify', signal?: AbortSignal): Promise<boolean> {
    set({ busy: { work, done: 1, total: 4 } });
    const stopped = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
    await Promise.race([held, stopped]);
    set({ busy: null });
    return signal?.aborted === true;
  }

  return {
    asked,
    answers,
    set,
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async take(reason, signal) {
      asked.push(`take ${reason}`);
      if (await during('backup', signal)) return err({ type: 'stopped' });
      if (answers.take !== null) {
        set({ lastFailure: { at: now, failure: answers.take } });
        return err(answers.take);
      }
      const file = aBackup(now, reason);
      set({ files: [file, ...state.files], last: file });
      return ok(file);
    },
    async read(name) {
      asked.push(`read ${name}`);
      return state.files.some((file) => file.name === name) ? new Uint8Array([1, 2, 3]) : null;
    },
    async noteCopyOut() {
      asked.push('noteCopyOut');
      set({ copiedOut: now });
    },
    async remove(name) {
      asked.push(`remove ${name}`);
      set({ files: state.files.filter((file) => file.name !== name) });
    },
    async preview(source) {
      asked.push(`preview ${source.name}`);
      return answers.preview;
    },
    async restore(source) {
      asked.push(`restore ${source.name}`);
      await during('restore');
      return answers.restore === null ? ok(null) : err(answers.restore);
    },
    async empty() {
      asked.push('empty');
      await during('restore');
      return answers.restore === null ? ok(null) : err(answers.restore);
    },
    async drill(signal) {
      asked.push('drill');
      if (await during('drill', signal)) return err({ type: 'stopped' });
      set({ drill: answers.drill });
      return ok(answers.drill);
    },
    async verify(signal) {
      asked.push('verify');
      if (await during('verify', signal)) throw new DOMException('stopped', 'AbortError');
      set({ verification: answers.verify });
      return answers.verify;
    },
  };
}
