import { IconArchive } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { BackupFile } from '../../data/backup/backups';
import { useBackupState, useData } from '../../data/store-context';
import { formatInstant } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import css from './backup.module.css';
import { backupColumns } from './backup-columns';
import { RemoveDialog } from './remove-dialog';
import { useSaveBackup } from './use-save-backup';

/** The backups that are kept, newest first, and what can be done with each. */
export function BackupList({ onRestore }: { readonly onRestore: (file: BackupFile) => void }) {
  const words = useWords('backup');
  const { now } = useData();
  const { files, busy } = useBackupState();
  const save = useSaveBackup();
  const [removing, setRemoving] = useState<BackupFile | null>(null);
  const moment = now();
  const minute = moment.slice(0, 16);
  const idle = busy === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: ages change by the minute
  const columns = useMemo(
    () => backupColumns(words, moment, { idle, onRestore, onRemove: setRemoving, onSave: (file) => void save(file) }),
    [words, minute, idle, onRestore, save],
  );
  return (
    <Card title={words('list.title')} meta={words('list.kept')} flush className={css.list}>
      <DataTable
        label={words('list.label')}
        rows={files}
        rowKey={nameOf}
        rowName={whenOf}
        columns={columns}
        defaultSort={newestFirst}
        rowHeight={36}
        onOpen={idle ? onRestore : undefined}
        empty={
          <EmptyState icon={IconArchive} title={words('list.none')}>
            {words('list.noneWhy')}
          </EmptyState>
        }
      />
      <RemoveDialog file={removing} others={files.length - 1} onClose={() => setRemoving(null)} />
    </Card>
  );
}

const newestFirst = { column: 'when', descending: true };

function nameOf({ name }: BackupFile): string {
  return name;
}

function whenOf({ at }: BackupFile): string {
  return formatInstant(at);
}
