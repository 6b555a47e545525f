import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useData } from '../../../../data/store-context';
import type { DraftSession, DraftView } from './draft-session';
import { draftSessionOf } from './draft-sessions';

/** The draft of a revision while a screen shows it: kept when the window hides, saved when the screen is left. */
export function useDraft(revisionId: string): { readonly session: DraftSession; readonly view: DraftView } {
  const services = useData();
  const session = useMemo(() => draftSessionOf(services, revisionId), [services, revisionId]);
  const view = useSyncExternalStore(session.subscribe, session.view);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') void session.keep();
    };
    const leave = () => void session.keep();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leave);
      void session.save();
    };
  }, [session]);

  return { session, view };
}
