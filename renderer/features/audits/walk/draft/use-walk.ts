import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useData } from '../../../../data/store-context';
import { useHost } from '../../../../host/host-context';
import type { WalkSession, WalkView } from './walk-session';
import { walkSessionOf } from './walk-sessions';

/** The walk through an audit while a screen shows it: stored when the window hides or closes and when the screen is left. */
export function useWalk(auditId: string): { readonly session: WalkSession; readonly view: WalkView } {
  const services = useData();
  const { onClosing } = useHost().app;
  const session = useMemo(() => walkSessionOf(services, auditId), [services, auditId]);
  const view = useSyncExternalStore(session.subscribe, session.view);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') void session.settle();
    };
    const leave = () => void session.keep();
    const stop = onClosing?.(async () => void (await session.settle()));
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leave);
    return () => {
      stop?.();
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leave);
      void session.settle();
    };
  }, [session, onClosing]);

  return { session, view };
}
