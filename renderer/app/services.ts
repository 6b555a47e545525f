import type { IdSource } from '../core/kernel/ids';
import type { ChangeSetHeader, CommitFailure, Store, UndoFailure } from '../data/store';
import type { DataServices, FileOutcome } from '../data/store-context';
import type { Host } from '../host/contract';
import { intentWords } from '../strings/intent-words';
import { saveFailureWords } from '../strings/save-failure';
import { wordsOf } from '../strings/use-words';
import type { Clock } from './clock';
import { saveWorkspace } from './save-workspace';
import type { Saving } from './saving';
import type { Toasts } from './toasts';

interface ServiceParts {
  readonly store: Store;
  readonly host: Host;
  /** Version of the program, written into files. */
  readonly version: string;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly toasts: Toasts;
  readonly saving: Saving;
}

/** What screens get: every commit and undo tells the user what became of it, so that screens need not. */
export function createServices({ store, host, version, clock, newId, toasts, saving }: ServiceParts): DataServices {
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
    newId,
    now: clock.now,
    today: clock.today,
    undo,
    tellSaved,
    async saveWorkspace() {
      const outcome = await saving.during(() => saveWorkspace(store, host, version, clock.today()));
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
