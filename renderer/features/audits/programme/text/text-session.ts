import type { AuditProgramme } from '../../../../core/audits/programme';
import type { ProgrammeError } from '../../../../core/audits/programme/programme-error';
import { saveProgramme } from '../../../../core/audits/programme/save-programme';
import type { CommitFailure, Store } from '../../../../data/store';
import { isSameText, type ProgrammeTexts, textsOf, withTexts } from './programme-texts';

/** Why what was typed did not become part of the programme. */
export type TextRefusal = ProgrammeError | CommitFailure | { readonly type: 'not-kept' };

/** What the screen shows of the texts. */
export interface TextView {
  /** False until what was kept on this machine has been read. */
  readonly ready: boolean;
  readonly texts: ProgrammeTexts;
  /** typing = kept on this machine only; saved = part of the programme; refused = could not become part of it, still kept. */
  readonly status: 'saved' | 'typing' | 'saving' | 'refused';
  readonly refusal: TextRefusal | null;
}

/** The written part of a programme being typed; it outlives the screen. */
export interface TextSession {
  readonly view: () => TextView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly type: (patch: Partial<ProgrammeTexts>) => void;
  /** Writes what is typed to this machine now. */
  readonly keep: () => Promise<void>;
  /** Makes what is typed part of the programme; true when nothing is left unsaved. */
  readonly save: () => Promise<boolean>;
}

type TextStore = Pick<Store, 'state' | 'subscribe' | 'commit' | 'local'>;

const SAVE_AFTER_MS = 30_000;
const nothing: ProgrammeTexts = { objectives: '', scope: '', criteria: '', basis: '', from: null, to: null };

/** Opens the texts of a programme and resumes what was kept on this machine. */
export function openTextSession(store: TextStore, programmeId: string): TextSession {
  const key = `draft.programme.${programmeId}`;
  const stored = (): AuditProgramme | null => store.state().auditProgramme.get(programmeId) ?? null;
  const storedTexts = () => {
    const programme = stored();
    return programme === null ? null : textsOf(programme);
  };
  const listeners = new Set<() => void>();
  let saved = storedTexts() ?? nothing;
  let view: TextView = { ready: false, texts: saved, status: 'saved', refusal: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<unknown> = Promise.resolve();

  const show = (patch: Partial<TextView>) => {
    view = { ...view, ...patch };
    for (const listener of [...listeners]) listener();
  };
  const isDirty = () => !isSameText(view.texts, saved);

  const keep = async () => {
    const run = work.then(() => (isDirty() ? store.local.set(key, view.texts) : store.local.delete(key)));
    work = run.catch(() => show({ status: 'refused', refusal: { type: 'not-kept' } }));
    await work;
  };

  const saveOnce = async (): Promise<boolean> => {
    clearTimeout(timer);
    const programme = stored();
    if (programme === null || !isDirty()) {
      if (isDirty()) return true;
      show({ status: 'saved', refusal: null });
      await keep();
      return true;
    }
    const sent = view.texts;
    show({ status: 'saving' });
    const draft = saveProgramme([...store.state().auditProgramme.values()], withTexts(programme, sent));
    const unchanged = !draft.ok && draft.error.type === 'nothing-changed';
    const outcome = draft.ok ? await store.commit(draft.value) : draft;
    if (!outcome.ok && !unchanged && outcome.error.type !== 'journal-file-failed') {
      show({ status: 'refused', refusal: outcome.error });
      return false;
    }
    saved = sent;
    show({ status: isDirty() ? 'typing' : 'saved', refusal: null });
    await keep();
    return !isDirty();
  };

  let saving: Promise<boolean> = Promise.resolve(true);
  const save = () => {
    saving = saving.catch(() => false).then(() => opened.then(saveOnce));
    return saving;
  };

  store.subscribe(() => {
    const now = storedTexts();
    if (now === null || view.status === 'saving' || isSameText(now, saved)) return;
    const untouched = !isDirty();
    saved = now;
    if (untouched) show({ texts: now, status: 'saved' });
  });

  const opened = store.local.get<ProgrammeTexts>(key).then((kept) => {
    if (kept !== undefined && !isDirty()) show({ texts: { ...view.texts, ...kept } });
    show({ ready: true, status: isDirty() ? 'typing' : 'saved' });
    if (isDirty()) timer = setTimeout(() => void save(), SAVE_AFTER_MS);
  });

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (patch) => {
      show({ texts: { ...view.texts, ...patch }, status: 'typing', refusal: null });
      clearTimeout(timer);
      void keep();
      timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    keep,
    save,
  };
}

const sessions = new WeakMap<Store, Map<string, TextSession>>();

/** The one session of a programme's texts in this window. */
export function textSessionOf(store: Store, programmeId: string): TextSession {
  const open = sessions.get(store) ?? new Map<string, TextSession>();
  sessions.set(store, open);
  const session = open.get(programmeId) ?? openTextSession(store, programmeId);
  open.set(programmeId, session);
  return session;
}
