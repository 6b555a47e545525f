import { useEffect, useState } from 'react';
import type { BackupPreview, BackupSource, RestoreFailure } from '../../../data/backup/backups';
import { useData } from '../../../data/store-context';
import { loadAgain } from '../load-again';
import { restoredQuery } from './restored-note';

/** How far a restore is. */
export type RestorePhase =
  | { readonly phase: 'reading' }
  | { readonly phase: 'unreadable'; readonly failure: RestoreFailure }
  | { readonly phase: 'shown' | 'restoring'; readonly preview: BackupPreview }
  | { readonly phase: 'failed'; readonly preview: BackupPreview; readonly failure: RestoreFailure };

/** Reads a source whole, shows what it holds, and restores it when told to; afterwards the page is loaded again. */
export function useRestore(source: BackupSource) {
  const { backups, now } = useData();
  const [state, setState] = useState<RestorePhase>({ phase: 'reading' });

  useEffect(() => {
    let gone = false;
    backups.preview(source).then(
      (result) => {
        if (gone) return;
        setState(
          result.ok ? { phase: 'shown', preview: result.value } : { phase: 'unreadable', failure: result.error },
        );
      },
      (error: unknown) => {
        if (!gone) setState({ phase: 'unreadable', failure: broken(error) });
      },
    );
    return () => {
      gone = true;
    };
  }, [backups, source]);

  async function restore(preview: BackupPreview): Promise<void> {
    setState({ phase: 'restoring', preview });
    const restored = await backups
      .restore(source)
      .catch((error: unknown) => ({ ok: false, error: broken(error) }) as const);
    if (restored.ok) loadAgain(restoredQuery(source.name, now(), preview.lastAt));
    else setState({ phase: 'failed', preview, failure: restored.error });
  }

  return { state, restore };
}

function broken(error: unknown): RestoreFailure {
  return { type: 'database-failed', reason: error instanceof Error ? error.message : String(error) };
}
