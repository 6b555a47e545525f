import { useEffect, useState } from 'react';
import { useData } from '../../../../data/store-context';

/** Whether the bytes of a file are there and are what they were; true until that is known, false for no file. */
export function useIsWhole(sha256: string | null): boolean {
  const { store } = useData();
  const [broken, setBroken] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    if (sha256 !== null)
      void store.attachments.get(sha256).then((bytes) => {
        if (!gone && bytes === null) setBroken(sha256);
      });
    return () => {
      gone = true;
    };
  }, [store, sha256]);
  return sha256 !== null && broken !== sha256;
}
