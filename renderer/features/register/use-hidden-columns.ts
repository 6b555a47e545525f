import { useEffect, useState } from 'react';
import { useData } from '../../data/store-context';
import { hiddenAtFirst } from './register-columns';

const KEY = 'register.hidden-columns';

/** Ids of the columns that this machine hides, kept between sessions. */
export function useHiddenColumns(): [ReadonlySet<string>, (hidden: ReadonlySet<string>) => void] {
  const { store } = useData();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(hiddenAtFirst));
  useEffect(() => {
    let gone = false;
    void store.local.get<readonly string[]>(KEY).then((stored) => {
      if (!gone && Array.isArray(stored)) setHidden(new Set(stored));
    });
    return () => {
      gone = true;
    };
  }, [store]);
  return [
    hidden,
    (next) => {
      setHidden(next);
      void store.local.set(KEY, [...next]);
    },
  ];
}
