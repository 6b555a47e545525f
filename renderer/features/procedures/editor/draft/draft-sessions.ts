import { saveDraftContent } from '../../../../core/procedures/lifecycle/drafts';
import { actOn } from '../../../../core/procedures/lifecycle/revision-act';
import type { Store } from '../../../../data/store';
import type { DataServices } from '../../../../data/store-context';
import { type DraftSession, openDraftSession } from './draft-session';
import { type UnreadTime, unreadTimes } from './unread-times';

type Services = Pick<DataServices, 'store' | 'today' | 'now' | 'newId'>;

const openSessions = new WeakMap<Store, Map<string, DraftSession>>();

/** The one session of a revision's draft in this window. */
export function draftSessionOf(services: Services, revisionId: string): DraftSession {
  const { store, today, now, newId } = services;
  const sessions = openSessions.get(store) ?? new Map<string, DraftSession>();
  openSessions.set(store, sessions);
  const known = sessions.get(revisionId);
  if (known !== undefined) return known;
  const session = openDraftSession({
    store,
    revisionId,
    prepare: (content) => {
      const recording = { recordedBy: store.actor(), today: today(), now: now(), newId };
      const act = actOn(store.state(), revisionId, recording);
      return act === null ? { ok: false, error: { type: 'revision-gone' } } : saveDraftContent(act, content);
    },
  });
  sessions.set(revisionId, session);
  return session;
}

/** What is being typed on a revision, once it was saved. */
export interface SettledDraft {
  /** True when nothing is left unsaved. */
  readonly isSaved: boolean;
  /** Times that stand in the content and cannot be read. */
  readonly unread: readonly UnreadTime[];
}

/** Saves what is being typed on a revision, before its state changes; also what was kept on this machine and is not open. */
export async function settleDraft(services: Services, revisionId: string): Promise<SettledDraft> {
  const { store } = services;
  if (store.state().revision.get(revisionId)?.state !== 'draft') return { isSaved: true, unread: [] };
  const session = draftSessionOf(services, revisionId);
  const isSaved = await session.save();
  const { history, unread } = session.view();
  const areas = [...store.state().agency.values()].flatMap((agency) => agency.areaClasses.map(({ id }) => id));
  return { isSaved, unread: unreadTimes(history.present, unread, areas) };
}
