import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useData } from '../../../../data/store-context';
import { type TextSession, type TextView, textSessionOf } from './text-session';

/** The texts of a programme while a screen shows them: kept when the window hides, saved when the screen is left. */
export function useTextSession(programmeId: string): { readonly session: TextSession; readonly view: TextView } {
  const { store } = useData();
  const session = useMemo(() => textSessionOf(store, programmeId), [store, programmeId]);
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
