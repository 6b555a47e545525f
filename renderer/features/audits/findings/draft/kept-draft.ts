import type { ChangeSetDraft } from '../../../../core/kernel/change';
import { canonicalJson, type Json } from '../../../../core/kernel/json';
import type { Result } from '../../../../core/kernel/result';
import type { Store } from '../../../../data/store';

/** typing = kept on this machine only; saved = part of the records; refused = could not become part of them, still kept. */
export type KeptStatus = 'saved' | 'typing' | 'saving' | 'refused';

/** What the screen shows of something being typed. */
export interface KeptView<Draft, Refusal> {
  /** False until what was kept on this machine has been read. */
  readonly ready: boolean;
  readonly draft: Draft;
  readonly status: KeptStatus;
  /** Why the rules refuse it, `null` when they do not. */
  readonly refusal: Refusal | null;
  /** Why it was not stored though the rules allow it: the system's tag. */
  readonly failure: string | null;
}

/** Words being typed on a record. They outlive the screen: leaving and coming back at once meets the same ones. */
export interface KeptDraft<Draft, Refusal> {
  readonly view: () => KeptView<Draft, Refusal>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes what is typed and keeps it on this machine at once. */
  readonly change: (draft: Draft) => void;
  /** Makes what is typed part of the records; true when nothing is left unsaved. */
  readonly save: () => Promise<boolean>;
}

/** Where words being typed come from and go to. */
export interface KeptSource<Draft, Refusal> {
  /** Where they are kept on this machine, after `draft.`. */
  readonly key: string;
  /** The words as they are stored now, `null` when the record is gone. */
  readonly stored: () => Draft | null;
  /** What is shown while there is no record. */
  readonly empty: Draft;
  readonly prepare: (draft: Draft) => Result<ChangeSetDraft, Refusal>;
  /** False while a part of what is typed cannot become part of the record, such as a date that is not readable. */
  readonly isWhole?: (draft: Draft) => boolean;
}

const SAVE_AFTER_MS = 30_000;

/** Opens words being typed and resumes what was kept on this machine. */
export function openKeptDraft<Draft, Refusal extends { readonly type: string }>(
  store: Pick<Store, 'subscribe' | 'commit' | 'local'>,
  { key, stored, empty, prepare, isWhole = () => true }: KeptSource<Draft, Refusal>,
): KeptDraft<Draft, Refusal> {
  const localKey = `draft.${key}`;
  const listeners = new Set<() => void>();
  let base = stored();
  /** What was typed when it was stored last: the record holds it tidied. */
  let settled: Draft | null = null;
  let view: KeptView<Draft, Refusal> = {
    ready: false,
    draft: base ?? empty,
    status: 'saved',
    refusal: null,
    failure: null,
  };
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let keeping: Promise<void> = Promise.resolve();
  let saving: Promise<boolean> = Promise.resolve(true);
  let isSaving = false;

  const show = (next: Partial<KeptView<Draft, Refusal>>) => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const isDirty = () => base !== null && view.draft !== settled && !same(view.draft, base);
  const keep = () => {
    keeping = keeping
      .then(() => (isDirty() ? store.local.set(localKey, view.draft) : store.local.delete(localKey)))
      .catch(() => show({ status: 'refused', failure: 'not-kept' }));
    return keeping;
  };
  const settle = (sent: Draft): boolean => {
    base = stored();
    settled = isWhole(sent) ? sent : null;
    show({ status: isDirty() ? 'typing' : 'saved' });
    void keep();
    return !isDirty();
  };

  const saveOnce = async (): Promise<boolean> => {
    clearTimeout(saveTimer);
    await opened;
    const sent = view.draft;
    if (!isDirty()) return settle(sent);
    const change = prepare(sent);
    if (!change.ok) {
      if (change.error.type === 'nothing-changed') return settle(sent);
      show({ status: 'refused', refusal: change.error });
      return false;
    }
    show({ status: 'saving', refusal: null, failure: null });
    isSaving = true;
    const outcome = await store.commit(change.value);
    isSaving = false;
    if (outcome.ok || outcome.error.type === 'journal-file-failed') return settle(sent);
    show({ status: 'refused', failure: outcome.error.type });
    return false;
  };

  store.subscribe(() => {
    if (isSaving) return;
    const now = stored();
    if (now === null || (base !== null && same(now, base))) return;
    const untouched = !isDirty();
    base = now;
    settled = null;
    show(untouched ? { draft: now, status: 'saved', refusal: null } : { status: 'typing' });
  });

  const opened = store.local.get<Draft>(localKey).then((kept) => {
    if (kept !== undefined) show({ draft: kept });
    show({ ready: true, status: isDirty() ? 'typing' : 'saved' });
  });

  const save = () => {
    saving = saving.then(saveOnce, saveOnce);
    return saving;
  };
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (draft) => {
      show({ draft, status: 'typing', refusal: null, failure: null });
      void keep();
      clearTimeout(saveTimer);
      saveTimer = setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    save,
  };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a as Json).normalize('NFC') === canonicalJson(b as Json).normalize('NFC');
}
