import { parseBackupName } from '../../../data/backup/backup-name';
import { useHost } from '../../../host/host-context';
import { useQuery } from '../../../navigation/use-query';
import { formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import css from '../backup.module.css';

/** What the address carries over the reload after a restore: the source's name, when it was restored, its newest change. */
export function restoredQuery(name: string, at: string, lastAt: string | null): Readonly<Record<string, string>> {
  return { restored: name, at, until: lastAt ?? '' };
}

/** Says what was restored and when; leaves when it was read. */
export function RestoredNote() {
  const words = useWords('backup');
  const common = useWords('common');
  const { backups } = useHost();
  const { query, setQuery } = useQuery();
  const { restored, at, until } = query;
  if (restored === undefined || at === undefined || Number.isNaN(Date.parse(at))) return null;
  const backup = parseBackupName(restored);
  const what =
    backup === null
      ? words('restore.doneFile', { name: restored })
      : words('restore.doneBackup', { at: formatInstant(backup.at) });
  return (
    <div role="status">
      <Note tone="ok">
        <p>
          <strong>{words('restore.done', { what, at: formatInstant(at) })}</strong>{' '}
          {until === undefined || Number.isNaN(Date.parse(until))
            ? null
            : words('restore.doneUntil', { at: formatInstant(until) })}{' '}
          {backups === null ? null : words('restore.doneUndo')}
        </p>
        <div className={css.noteActs}>
          <Button small onClick={() => setQuery({ restored: null, at: null, until: null })}>
            {common('close')}
          </Button>
        </div>
      </Note>
    </div>
  );
}
