import { useState } from 'react';
import { useData } from '../../data/store-context';
import type { SaveRequest } from '../../host/contract';
import { useHost } from '../../host/host-context';

/** Makes a file and saves it where the user says; tells what became of it. */
export function useSaveFile() {
  const { tellSaved } = useData();
  const { files } = useHost();
  const [busy, setBusy] = useState(false);

  async function save(make: () => Promise<SaveRequest>): Promise<void> {
    setBusy(true);
    try {
      tellSaved(await files.save(await make()));
    } catch (error) {
      tellSaved({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  }

  return { busy, save };
}
