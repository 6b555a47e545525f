import { useEffect, useState } from 'react';
import { useHost } from '../../host/host-context';
import { useWords } from '../../strings/use-words';

/** Where the data live, in words, and whether the platform promised to keep them. */
export interface DataPlaceWords {
  readonly text: string;
  /** The text with a warning when nothing was promised. */
  readonly whole: string;
  readonly kept: boolean;
}

/** Asks the host where the data live; `null` until it answers. */
export function useDataPlace(): DataPlaceWords | null {
  const words = useWords('shell');
  const host = useHost();
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
  const { place, kept } = answer;
  const text = words(host.kind === 'electron' ? 'rail.dataOnMachine' : 'rail.dataInBrowser', { place });
  return { text, kept, whole: kept ? text : `${text}. ${words('rail.persistRefused')}` };
}
