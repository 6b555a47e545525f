import { useEffect, useState } from 'react';
import { judgeProtection } from '../../data/backup/protection';
import { useBackupState, useData, useHistory } from '../../data/store-context';
import { useHost } from '../../host/host-context';
import { formatInstant } from '../../strings/format';
import { useWords } from '../../strings/use-words';

/** Where the data live and when they were last backed up, in words. */
export interface DataPlaceWords {
  /** Where the data live. */
  readonly text: string;
  /** When they were last backed up. */
  readonly backup: string;
  /** Both, with a warning where the protection needs a look. */
  readonly whole: string;
  readonly kept: boolean;
}

/** Asks the host where the data live; `null` until it answers. */
export function useDataPlace(): DataPlaceWords | null {
  const words = useWords('shell');
  const host = useHost();
  const { store, now } = useData();
  const state = useBackupState();
  const history = useHistory();
  const [newest] = history;
  const [answer, setAnswer] = useState<{ readonly place: string; readonly kept: boolean } | null>(null);

  useEffect(() => {
    let gone = false;
    void Promise.all([host.app.info(), host.app.persist()]).then(([info, kept]) => {
      if (!gone) setAnswer({ place: info.dataLocation, kept });
    });
    return () => {
      gone = true;
    };
  }, [host]);

  if (answer === null) return null;
  const { place } = answer;
  const { journal } = store.opening;
  const protection = judgeProtection({
    state,
    journal,
    lastChange: newest?.at ?? null,
    firstChange: history.at(-1)?.at ?? null,
    now: now(),
  });
  // what lies outside the browser's own storage does not go with it
  const evictable = !answer.kept && !state.outside;
  const kept = !evictable && protection.tone === 'ok';
  const text = words(host.kind === 'electron' ? 'rail.dataOnMachine' : 'rail.dataInBrowser', { place });
  const backup =
    state.last === null ? words('rail.notBackedUp') : words('rail.backedUp', { at: formatInstant(state.last.at) });
  const warnings = [
    ...(protection.tone === 'ok' ? [] : [words('rail.worried')]),
    ...(evictable ? [words('rail.persistRefused')] : []),
  ];
  return { text, backup, kept, whole: [backup, text, ...warnings].join('. ') };
}
