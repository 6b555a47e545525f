import { useEffect, useState } from 'react';
import type { ChangeSetHeader } from '../../../data/store';
import { useData } from '../../../data/store-context';
import { type CorrectionFacts, readCorrection } from './correction-facts';

/** What a correction mended; `null` while it is read, nothing when it cannot be. */
export function useCorrection(header: ChangeSetHeader): readonly CorrectionFacts[] | null {
  const { store } = useData();
  const [facts, setFacts] = useState<readonly CorrectionFacts[] | null>(null);
  useEffect(() => {
    let wanted = true;
    readCorrection(store, header).then(
      (found) => wanted && setFacts(found),
      () => wanted && setFacts([]),
    );
    return () => {
      wanted = false;
    };
  }, [store, header]);
  return facts;
}
