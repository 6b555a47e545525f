import type { Store } from '../../../../data/store';
import type { DataServices } from '../../../../data/store-context';
import { auditActNow } from '../../shared/use-audit';
import { openWalkSession, type WalkSession } from './walk-session';
import { SLOTS, takeSlot, withFreeSlot } from './walk-slot';

type Services = Pick<DataServices, 'store' | 'today' | 'now' | 'newId'>;

const openSessions = new WeakMap<Store, Map<string, WalkSession>>();

/** The one walk of this window through an audit. */
export function walkSessionOf(services: Services, auditId: string): WalkSession {
  const { store, now } = services;
  const sessions = openSessions.get(store) ?? new Map<string, WalkSession>();
  openSessions.set(store, sessions);
  const known = sessions.get(auditId);
  if (known !== undefined) return known;
  const name = `walk ${store.database} ${auditId}`;
  const session = openWalkSession({
    store,
    auditId,
    now,
    act: () => auditActNow(services, auditId),
    slots: {
      count: SLOTS,
      take: () => takeSlot(name),
      withFree: (slot, work) => withFreeSlot(name, slot, work),
    },
  });
  sessions.set(auditId, session);
  return session;
}
