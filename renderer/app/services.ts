import type { IdSource } from '../core/kernel/ids';
import type { Backups } from '../data/backup/backups';
import type { ChangeSetHeader, CommitFailure, Store, UndoFailure } from '../data/store';
import type { DataServices, FileOutcome } from '../data/store-context';
import type { TaskControl } from '../data/tasks/tasks';
import type { Host } from '../host/contract';
import { formatInstant } from '../strings/format';
import { intentWords } from '../strings/intent-words';
import { saveFailureWords } from '../strings/save-failure';
import { wordsOf } from '../strings/use-words';
import type { Clock } from './clock';
import type { ExportWork } from './export-work';
import { saveWorkspace } from './save-workspace';
import type { Saving } from './saving';
import type { Toasts } from './toasts';

interface ServiceParts {
  readonly store: Store;
  readonly backups: Backups;
  readonly host: Host;
  /** Makes the workspace file beside the window. */
  readonly exportFile: (control: TaskControl) => Promise<Uint8Array>;
  readonly exporting: ExportWork;
  /** Gathers and saves the support bundle. */
  readonly saveSupport: () => Promise<FileOutcome>;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly toasts: Toasts;
  readonly saving: Saving;
}

/** What screens get: every commit and undo tells the user what became of it, so that screens need not. */
export function createServices(parts: ServiceParts): DataServices {
  const { store, backups, host, exportFile, exporting, saveSupport, clock, newId, toasts, saving } = parts;
  const words = wordsOf('shell');

  function tellFailure(failure: CommitFailure | UndoFailure) {
    toasts.show({
      tone: failure.type === 'empty' ? 'done' : 'failed',
      title: words(`failures.${failure.type}.title`),
      lines: [words(`failures.${failure.type}.kept`)],
    });
  }

  async function undo(changeSetId: string): Promise<boolean> {
    const undone = store.history().find((header) => header.id === changeSetId);
    const result = await saving.during(() => store.undo(changeSetId));
    if (!result.ok) tellFailure(result.error);
    else if (undone !== undefined)
      toasts.show({ tone: 'done', title: words('undone', { what: intentWords(undone.intent, undone.detail) }) });
    return result.ok;
  }

  function tellSuccess(header: ChangeSetHeader) {
    toasts.show({
      tone: 'done',
      title: intentWords(header.intent, header.detail),
      onUndo: header.undoable ? () => void undo(header.id) : undefined,
    });
  }

  function tellSaved(outcome: FileOutcome) {
    if (outcome.type === 'saved') toasts.show({ tone: 'done', title: words('exported', { name: outcome.name }) });
    if (outcome.type === 'failed')
      toasts.show({
        tone: 'failed',
        title: words('exportFailed'),
        lines: [saveFailureWords(outcome.reason), words('exportKept')],
      });
  }

  return {
    store,
    backups,
    newId,
    now: clock.now,
    today: clock.today,
    undo,
    tellSaved,
    async backUp() {
      const taken = await backups.take('manual');
      if (taken.ok) toasts.show({ tone: 'done', title: words('backedUp', { time: formatInstant(taken.value.at) }) });
      else if (taken.error.type !== 'stopped')
        toasts.show({ tone: 'failed', title: words('backupFailed'), lines: [words('exportKept')] });
    },
    async saveSupportBundle() {
      const outcome = await saveSupport();
      tellSaved(outcome);
      return outcome;
    },
    async saveWorkspace() {
      const outcome = await saveWorkspace(store, host, clock.today(), () => exporting.run(exportFile));
      if (outcome.type === 'saved') await backups.noteCopyOut();
      tellSaved(outcome);
      return outcome;
    },
    async commit(draft, progress) {
      const result = await saving.during(() => store.commit(draft, progress));
      if (result.ok) {
        tellSuccess(result.value);
        return result.value;
      }
      tellFailure(result.error);
      // The change set stands, only its copy beside the database is behind.
      return result.error.type === 'journal-file-failed' ? (store.history()[0] ?? null) : null;
    },
  };
}
