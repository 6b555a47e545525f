import { saveDraftContent } from '../../../../core/procedures/lifecycle/drafts';
import { actOn } from '../../../../core/procedures/lifecycle/revision-act';
import type { Store } from '../../../../data/store';
import type { DataServices } from '../../../../data/store-context';
import { type DraftSession, openDraftSession } from './draft-session';

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

/** Saves what is being typed on a revision, before its state changes; true when nothing is left unsaved. */
export async function saveOpenDraft(store: Store, revisionId: string): Promise<boolean> {
  return (await openSessions.get(store)?.get(revisionId)?.save()) ?? true;
}
