import { faultCount } from '../../data/backup/protection';
import { useBackupState } from '../../data/store-context';
import { formatBytes, formatInstant } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { ErrorNote } from '../../ui/error-note';
import { Note } from '../../ui/note';
import { Progress } from '../../ui/progress';
import css from './backup.module.css';
import { isFaithful } from './drill-result';
import { backupFailureWords } from './failure-words';
import type { BackupWork, WorkOutcome } from './use-backup-work';

/** How far the work in hand is, or what became of the last one that was started here. */
export function WorkNote({ work }: { readonly work: BackupWork }) {
  const words = useWords('backup');
  const { busy } = useBackupState();
  if (busy !== null)
    return (
      <div className={css.work}>
        <Progress
          label={words(`work.${busy.work}`)}
          done={busy.done}
          total={busy.total}
          hint={words(`work.hints.${busy.work}`)}
          onStop={work.stop ?? undefined}
          stopping={work.stopping}
        />
      </div>
    );
  return <div role="status">{work.outcome === null ? null : <Outcome outcome={work.outcome} />}</div>;
}

function Outcome({ outcome }: { readonly outcome: WorkOutcome }) {
  const words = useWords('backup');
  switch (outcome.type) {
    case 'backup': {
      const { at, size } = outcome.file;
      return <Note tone="ok">{words('work.done.backup', { at: formatInstant(at), size: formatBytes(size) })}</Note>;
    }
    case 'drill':
      // what differs is told by the report of its own
      return isFaithful(outcome.report) ? <Note tone="ok">{words('work.done.drill')}</Note> : null;
    case 'verify':
      return faultCount(outcome.report) === 0 ? <Note tone="ok">{words('work.done.verify')}</Note> : null;
    case 'stopped':
      return <Note>{words(`work.stopped.${outcome.work}`)}</Note>;
    case 'refused':
    case 'broke':
      return (
        <ErrorNote title={words(`work.failed.${outcome.work}`)} kept={words('failures.kept')}>
          {outcome.type === 'refused' ? backupFailureWords(outcome.failure, words) : outcome.reason}
        </ErrorNote>
      );
  }
}
