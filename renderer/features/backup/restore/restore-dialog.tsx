import { useEffect, useState } from 'react';
import type { BackupSource } from '../../../data/backup/backups';
import { useBackupState } from '../../../data/store-context';
import { useHost } from '../../../host/host-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { Note } from '../../../ui/note';
import { Progress } from '../../../ui/progress';
import { restoreFailureWords } from '../failure-words';
import { PreviewTable } from './preview-table';
import { useRestore } from './use-restore';

interface RestoreDialogProps {
  readonly source: BackupSource;
  readonly onClose: () => void;
}

/** What a backup holds beside what is here now, and the act of putting it in its place. */
export function RestoreDialog({ source, onClose }: RestoreDialogProps) {
  const words = useWords('backup');
  const common = useWords('common');
  const { busy } = useBackupState();
  const { state, restore } = useRestore(source);
  useFocusBack();
  const restoring = state.phase === 'restoring';
  return (
    <Dialog
      open
      wide
      title={words('restore.title')}
      onClose={() => {
        if (!restoring) onClose();
      }}
      actions={
        state.phase === 'reading' || restoring ? undefined : (
          <>
            <Button onClick={onClose}>{state.phase === 'unreadable' ? common('close') : common('cancel')}</Button>
            {state.phase === 'unreadable' ? null : (
              <Button kind="danger" disabled={busy !== null} onClick={() => void restore(state.preview)}>
                {state.preview.lost > 0
                  ? words('restore.confirmLost', { count: state.preview.lost })
                  : words('restore.confirm')}
              </Button>
            )}
          </>
        )
      }
    >
      {state.phase === 'reading' ? <p role="status">{words('restore.reading')}</p> : null}
      {state.phase === 'unreadable' ? (
        <ErrorNote title={words('restore.unreadable')} kept={words('restore.kept')}>
          {restoreFailureWords(state.failure, words)}
        </ErrorNote>
      ) : null}
      {'preview' in state ? <PreviewTable source={source} preview={state.preview} /> : null}
      {state.phase === 'shown' ? <KeptFirst /> : null}
      {state.phase === 'failed' ? (
        <ErrorNote title={words('restore.failed')} kept={words('restore.kept')}>
          {restoreFailureWords(state.failure, words)}
        </ErrorNote>
      ) : null}
      {restoring ? (
        <Progress
          label={words(busy?.work === 'backup' ? 'work.backup' : 'work.restore')}
          done={busy?.done ?? 0}
          total={busy?.total ?? 0}
          hint={words('work.hints.restore')}
        />
      ) : null}
    </Dialog>
  );
}

/** Gives the focus back to what had it when the dialog came. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}

/** That the present data are backed up first; where that is impossible, that they would be gone. */
function KeptFirst() {
  const words = useWords('backup');
  const { backups } = useHost();
  return backups === null ? <Note tone="bad">{words('restore.unkept')}</Note> : <Note>{words('restore.first')}</Note>;
}
