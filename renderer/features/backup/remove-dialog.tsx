import { useState } from 'react';
import type { BackupFile } from '../../data/backup/backups';
import { useData } from '../../data/store-context';
import { formatInstant } from '../../strings/format';
import { saveFailureWords } from '../../strings/save-failure';
import { useWords } from '../../strings/use-words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ErrorNote } from '../../ui/error-note';

interface RemoveDialogProps {
  /** Backup to remove, `null` for none. */
  readonly file: BackupFile | null;
  /** Backups that stay. */
  readonly others: number;
  readonly onClose: () => void;
}

/** Asks before a backup is removed for good. */
export function RemoveDialog({ file, others, onClose }: RemoveDialogProps) {
  const words = useWords('backup');
  const { backups } = useData();
  const [reason, setReason] = useState<string | null>(null);

  function close() {
    setReason(null);
    onClose();
  }
  async function remove(name: string) {
    try {
      await backups.remove(name);
      close();
    } catch (error) {
      setReason(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <ConfirmDialog
      open={file !== null}
      danger
      title={words('remove.title', { at: file === null ? '' : formatInstant(file.at) })}
      consequence={
        <>
          <p>{others === 0 ? words('remove.last') : words('remove.consequence', { count: others })}</p>
          {reason === null ? null : (
            <ErrorNote title={words('remove.failed')} kept={words('failures.kept')}>
              {saveFailureWords(reason)}
            </ErrorNote>
          )}
        </>
      }
      action={words('remove.act')}
      onConfirm={() => {
        if (file !== null) void remove(file.name);
      }}
      onCancel={close}
    />
  );
}
