import { useState } from 'react';
import type { RestoreFailure } from '../../data/backup/backups';
import { useBackupState, useData, useWorkspace } from '../../data/store-context';
import { useHost } from '../../host/host-context';
import { formatNumber } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { Note } from '../../ui/note';
import { Progress } from '../../ui/progress';
import { restoreFailureWords } from './failure-words';
import { loadAgain } from './load-again';

/** Asks before the workspace is emptied; a backup of it comes first. */
export function EmptyDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords('backup');
  const common = useWords('common');
  const { backups } = useData();
  const { procedure, administrativeProcedure } = useWorkspace();
  const { backups: kept } = useHost();
  const { busy } = useBackupState();
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<RestoreFailure | null>(null);

  async function empty() {
    setWorking(true);
    setFailure(null);
    const emptied = await backups.empty();
    if (emptied.ok) return loadAgain();
    setFailure(emptied.error);
    setWorking(false);
  }

  return (
    <Dialog
      open={open}
      title={words('empty.title')}
      onClose={() => {
        if (!working) onClose();
      }}
      actions={
        working ? undefined : (
          <>
            <Button onClick={onClose}>{common('cancel')}</Button>
            <Button kind="danger" disabled={busy !== null} onClick={() => void empty()}>
              {words('empty.confirm')}
            </Button>
          </>
        )
      }
    >
      <p>
        {words('empty.consequence', {
          procedures: formatNumber(procedure.size),
          administrativeProcedures: formatNumber(administrativeProcedure.size),
        })}
      </p>
      {kept === null ? <Note tone="bad">{words('restore.unkept')}</Note> : null}
      {working ? (
        <Progress
          label={words(busy?.work === 'restore' ? 'work.empty' : 'work.backup')}
          done={busy?.done ?? 0}
          total={busy?.total ?? 0}
          hint={words('work.hints.empty')}
        />
      ) : null}
      {failure === null ? null : (
        <ErrorNote title={words('empty.failed')} kept={words('restore.kept')}>
          {restoreFailureWords(failure, words)}
        </ErrorNote>
      )}
    </Dialog>
  );
}
