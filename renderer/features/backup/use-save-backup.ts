import { useCallback } from 'react';
import type { BackupFile } from '../../data/backup/backups';
import { useData } from '../../data/store-context';
import { useHost } from '../../host/host-context';

/** Saves a copy of a backup where the user says, and tells what became of it. */
export function useSaveBackup(): (file: BackupFile) => Promise<void> {
  const { backups, tellSaved } = useData();
  const { files } = useHost();
  return useCallback(
    async ({ name }) => {
      try {
        const bytes = await backups.read(name);
        if (bytes === null) return tellSaved({ type: 'failed', reason: 'ENOENT' });
        const mediaType = 'application/octet-stream';
        const outcome = await files.save({ suggestedName: name, extension: 'phukin', mediaType, bytes });
        if (outcome.type === 'saved') await backups.noteCopyOut();
        tellSaved(outcome);
      } catch (error) {
        tellSaved({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
      }
    },
    [backups, files, tellSaved],
  );
}
