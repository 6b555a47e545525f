import type { ChangeSetDraft } from '../../../../core/kernel/change';
import { canonicalJson, type Json } from '../../../../core/kernel/json';
import type { Result } from '../../../../core/kernel/result';
import type { RevisionContent } from '../../../../core/procedures/content';
import {
  type ContentHistory,
  closeRun,
  recordEdit,
  redoEdit,
  startHistory,
  undoEdit,
} from '../../../../core/procedures/edit/content-history';
import type { Store } from '../../../../data/store';
import { type LocalDraft, localDraftKey, type UnreadTexts } from './local-draft';

/** typing = kept on this machine only; saved = part of the records; refused = could not become part of them, still kept. */
export type DraftStatus = 'saved' | 'typing' | 'saving' | 'refused';

/** What the screen shows of a draft. */
export interface DraftView {
  /** False until what was kept on this machine has been read. */
  readonly ready: boolean;
  readonly history: ContentHistory;
  /** Texts that could not be read as a time, by cell: kept so that nothing typed is lost. */
  readonly unread: UnreadTexts;
  readonly status: DraftStatus;
  /** Tag of the reason when refused. */
  readonly refusal: string | null;
  /** The content stands, but the copy of the journal beside the records is behind; it is made good at the next save. */
  readonly isCopyBehind: boolean;
}

/** A draft being typed. It outlives the screen: leaving and coming back at once meets the same one. */
export interface DraftSession {
  readonly view: () => DraftView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the content at once; edits in a row with the same `field` undo as one. */
  readonly edit: (change: (content: RevisionContent) => RevisionContent, field?: string) => void;
  readonly setUnread: (cell: string, text: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends a run of typing, so that the next edit undoes apart. */
  readonly closeRun: () => void;
  /** Writes what is typed to this machine now. */
  readonly keep: () => Promise<void>;
  /** Makes what is typed one change set; true when nothing is left unsaved. */
  readonly save: () => Promise<boolean>;
}

/** What a session needs from outside. */
export interface DraftDeps {
  readonly store: Pick<Store, 'state' | 'subscribe' | 'commit' | 'local'>;
  readonly revisionId: string;
  readonly prepare: (content: RevisionContent) => Result<ChangeSetDraft, { readonly type: string }>;
}

const SAVE_AFTER_MS = 30_000;

/** Opens the draft of a revision and resumes what was kept on this machine. */
export function openDraftSession({ store, revisionId, prepare }: DraftDeps): DraftSession {
  const storedContent = () => store.state().revision.get(revisionId)?.content ?? null;
  const key = localDraftKey(revisionId);
  const listeners = new Set<() => void>();
  let saved = storedContent();
  let view: DraftView = {
    ready: false,
    history: startHistory(saved ?? ({} as RevisionContent)),
    unread: {},
    status: 'saved',
    refusal: null,
    isCopyBehind: false,
  };
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let keeping: Promise<void> = Promise.resolve();
  let isKeeping = false;
  let keepAgain = false;
  let saving: Promise<boolean> | null = null;

  const show = (next: Partial<DraftView>) => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const content = () => view.history.present;
  const isDirty = () => saved !== null && content() !== saved && !sameContent(content(), saved);

  const writeLocal = () => {
    const draft: LocalDraft = { content: isDirty() ? content() : null, unread: view.unread };
    const wanted = draft.content !== null || Object.keys(view.unread).length > 0;
    keeping = keeping
      .then(() => (wanted ? store.local.set(key, draft) : store.local.delete(key)))
      .catch(() => show({ status: 'refused', refusal: 'not-kept' }));
    return keeping;
  };
  /** Writes at once; what is typed meanwhile goes with the next write. */
  const keepNow = async () => {
    if (isKeeping) {
      keepAgain = true;
      return;
    }
    isKeeping = true;
    do {
      keepAgain = false;
      await writeLocal();
    } while (keepAgain);
    isKeeping = false;
  };
  const touched = () => {
    clearTimeout(saveTimer);
    void keepNow();
    saveTimer = setTimeout(() => void save(), SAVE_AFTER_MS);
  };
  const setHistory = (history: ContentHistory) => {
    if (history === view.history || saved === null) return;
    show({ history, status: 'typing', refusal: null });
    touched();
  };

  const saveOnce = async (): Promise<boolean> => {
    clearTimeout(saveTimer);
    await opened;
    if (storedContent() === null) {
      await store.local.delete(key);
      return true;
    }
    await writeLocal();
    if (!isDirty()) {
      show({ status: 'saved', refusal: null });
      return true;
    }
    const sent = content();
    show({ status: 'saving', history: closeRun(view.history) });
    const draft = prepare(sent);
    const outcome = draft.ok ? await store.commit(draft.value) : draft;
    const isCopyBehind = !outcome.ok && outcome.error.type === 'journal-file-failed';
    if (!outcome.ok && !isCopyBehind) {
      show({ status: 'refused', refusal: outcome.error.type });
      return false;
    }
    saved = sent;
    show({ status: isDirty() ? 'typing' : 'saved', refusal: null, isCopyBehind });
    await writeLocal();
    return !isDirty();
  };
  const save = (): Promise<boolean> => {
    const run = saving === null ? saveOnce() : saving.then(saveOnce);
    const tracked = run.finally(() => {
      if (saving === tracked) saving = null;
    });
    saving = tracked;
    return tracked;
  };

  store.subscribe(() => {
    const now = storedContent();
    if (now === null || saved === null || now === saved || saving !== null || sameContent(now, saved)) return;
    const untouched = !isDirty();
    saved = now;
    if (untouched) show({ history: startHistory(now), status: 'saved' });
  });

  const opened = store.local.get<LocalDraft>(key).then((kept) => {
    if (kept !== undefined && saved !== null)
      show({ history: recordEdit(startHistory(saved), kept.content ?? saved), unread: kept.unread });
    show({ ready: true, status: isDirty() ? 'typing' : 'saved' });
    if (isDirty()) touched();
  });

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (change, field) => setHistory(recordEdit(view.history, change(content()), field)),
    setUnread: (cell, text) => {
      const { [cell]: _former, ...others } = view.unread;
      show({ unread: text === null ? others : { ...others, [cell]: text } });
      touched();
    },
    undo: () => setHistory(undoEdit(view.history)),
    redo: () => setHistory(redoEdit(view.history)),
    closeRun: () => {
      const history = closeRun(view.history);
      if (history !== view.history) show({ history });
    },
    keep: writeLocal,
    save,
  };
}

function sameContent(a: RevisionContent, b: RevisionContent): boolean {
  return a === b || canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);
}
