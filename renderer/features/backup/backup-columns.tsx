import { IconDownload, IconTrash } from '@tabler/icons-react';
import type { BackupFile } from '../../data/backup/backups';
import { ageWords } from '../../strings/age-words';
import { formatBytes, formatInstant } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import { Button } from '../../ui/button';
import type { Column } from '../../ui/data-table/column';
import { IconButton } from '../../ui/icon-button';
import css from './backup.module.css';

/** What can be done with a backup of the list. */
export interface BackupActs {
  readonly onRestore: (file: BackupFile) => void;
  readonly onSave: (file: BackupFile) => void;
  readonly onRemove: (file: BackupFile) => void;
  /** False while long work goes on. */
  readonly idle: boolean;
}

/** Columns of the list of backups. */
export function backupColumns(words: Words<'backup'>, now: string, acts: BackupActs): readonly Column<BackupFile>[] {
  return [
    {
      id: 'when',
      title: words('list.when'),
      width: 236,
      cell: ({ at }) => (
        <span className={css.when}>
          {formatInstant(at)} <span className={css.small}>{ageWords(at, now)}</span>
        </span>
      ),
      sortBy: ({ at }) => at,
    },
    {
      id: 'why',
      title: words('list.why'),
      minWidth: 160,
      cell: ({ reason }) => words(`reasons.${reason}`),
      sortBy: ({ reason }) => words(`reasons.${reason}`),
    },
    {
      id: 'size',
      title: words('list.size'),
      width: 88,
      align: 'end',
      cell: ({ size }) => formatBytes(size),
      sortBy: ({ size }) => size,
    },
    {
      id: 'acts',
      title: words('list.acts'),
      width: 232,
      cell: (file) => <Acts file={file} words={words} acts={acts} />,
    },
  ];
}

function Acts({
  file,
  words,
  acts,
}: {
  readonly file: BackupFile;
  readonly words: Words<'backup'>;
  readonly acts: BackupActs;
}) {
  const at = formatInstant(file.at);
  return (
    <span className={css.acts}>
      <Button small disabled={!acts.idle} onClick={() => acts.onRestore(file)}>
        {words('list.restore')}
      </Button>
      <IconButton small icon={IconDownload} label={words('list.save', { at })} onClick={() => acts.onSave(file)} />
      <IconButton
        small
        icon={IconTrash}
        label={words('list.remove', { at })}
        disabled={!acts.idle}
        onClick={() => acts.onRemove(file)}
      />
    </span>
  );
}
