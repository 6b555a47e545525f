import { useCallback, useEffect, useRef, useState } from 'react';
import { useData } from '../../../../data/store-context';
import { keepText, readKept } from './kept-texts';

/** What is being typed, kept on this machine with every change until it is let go. */
export interface Kept<T> {
  /** False until what was kept has been read. */
  readonly ready: boolean;
  readonly value: T | null;
  /** Changes it; `null` lets it go. */
  readonly keep: (value: T | null) => void;
  /** This machine refused to keep it: it stands on the screen only. */
  readonly failed: boolean;
}

/** What is being typed under a key of this machine, such as `draft.paper.<audit>`. */
export function useKept<T>(key: string): Kept<T> {
  const { local } = useData().store;
  const [value, setValue] = useState<T | null>(null);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const touched = useRef(false);

  useEffect(() => {
    let here = true;
    touched.current = false;
    setReady(false);
    void readKept<T>(local, key)
      .catch(() => null)
      .then((kept) => {
        if (!here) return;
        if (!touched.current) setValue(kept);
        setReady(true);
      });
    return () => {
      here = false;
    };
  }, [local, key]);

  const keep = useCallback(
    (next: T | null) => {
      touched.current = true;
      setValue(next);
      void keepText(local, key, next).then((stored) => setFailed(!stored));
    },
    [local, key],
  );
  return { ready, value, keep, failed };
}
