import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import { type Part, withPart } from '../plan/edit-clauses';
import type { ProgrammeDesk } from '../plan/use-programme';

/** A cell that was pressed and is not stored yet. */
interface PressedPart {
  readonly clause: string;
  readonly auditee: AuditeeId;
  readonly part: Part;
}

const STORE_AFTER_MS = 1000;
const none: readonly PressedPart[] = [];

/** Presses of cells, shown at once and stored together: after a pause, on leaving the table and when the screen goes. */
export function usePendingParts(edit: ProgrammeDesk['edit']) {
  const [waiting, setWaiting] = useState(none);
  const [sent, setSent] = useState(none);
  const latest = useRef({ waiting, edit });
  latest.current.edit = edit;

  const wait = useCallback((next: readonly PressedPart[]) => {
    latest.current.waiting = next;
    setWaiting(next);
  }, []);
  const store = useCallback(() => {
    const presses = latest.current.waiting;
    if (presses.length === 0) return;
    wait(none);
    setSent((before) => [...before, ...presses]);
    void latest.current
      .edit((now) => presses.reduce((after, { clause, auditee, part }) => withPart(after, clause, auditee, part), now))
      .finally(() => setSent((before) => before.filter((one) => !presses.includes(one))));
  }, [wait]);

  useEffect(() => {
    if (waiting.length === 0) return;
    const timer = setTimeout(store, STORE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waiting, store]);
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') store();
    };
    window.addEventListener('pagehide', store);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', store);
      document.removeEventListener('visibilitychange', hidden);
      store();
    };
  }, [store]);

  return {
    /** Presses not stored yet; of a cell that was pressed often the last one counts. */
    pending: useMemo(() => [...sent, ...waiting], [sent, waiting]),
    press: (one: PressedPart) => wait([...latest.current.waiting, one]),
    /** Takes the last press back; false when none waits. */
    takeBack: () => {
      const presses = latest.current.waiting;
      wait(presses.slice(0, -1));
      return presses.length > 0;
    },
    store,
  };
}
