import { IconArrowBackUp, IconCircleCheck, IconTrash } from '@tabler/icons-react';
import { parseBackupName } from '../../../data/backup/backup-name';
import type { BackupPreview, BackupSource, WorkspaceCounts } from '../../../data/backup/backups';
import { formatInstant, formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { FactList } from '../../../ui/fact-list';
import { ToneText } from '../../../ui/tone-text';
import css from '../backup.module.css';

interface PreviewTableProps {
  readonly source: BackupSource;
  readonly preview: BackupPreview;
}

const counted: readonly (keyof WorkspaceCounts)[] = [
  'administrativeProcedures',
  'procedures',
  'changeSets',
  'attachments',
];

/** What a source holds and from when, side by side with the present; what would go and what would come. */
export function PreviewTable({ source, preview }: PreviewTableProps) {
  const words = useWords('backup');
  const common = useWords('common');
  const { agency, program, lastAt, counts, now, lost, gained } = preview;
  const backup = parseBackupName(source.name);
  return (
    <>
      <h3>
        {backup === null
          ? words('restore.fromFile', { name: source.name })
          : words('restore.from', { at: formatInstant(backup.at), reason: words(`reasons.${backup.reason}`) })}
      </h3>
      <FactList
        facts={[
          { name: words('restore.agency'), value: agency ?? words('restore.noAgency') },
          { name: words('restore.program'), value: program },
        ]}
      />
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words('restore.columns.what')}</th>
            <th scope="col" className={css.end}>
              {words('restore.columns.there')}
            </th>
            <th scope="col" className={css.end}>
              {words('restore.columns.now')}
            </th>
            <th scope="col" className={css.end}>
              {words('restore.columns.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words('restore.lastAt')}</th>
            <td className={css.end}>{lastAt === null ? common('dash') : formatInstant(lastAt)}</td>
            <td className={css.end}>{now.lastAt === null ? common('dash') : formatInstant(now.lastAt)}</td>
            <td />
          </tr>
          {counted.map((name) => (
            <tr key={name}>
              <th scope="row">{words(`restore.counts.${name}`)}</th>
              <td className={css.end}>{formatNumber(counts[name])}</td>
              <td className={css.end}>{formatNumber(now[name])}</td>
              <td className={css.end}>{difference(counts[name] - now[name], common('dash'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={css.effects}>
        {lost === 0 && gained === 0 ? (
          <li>
            <ToneText tone="ok" icon={IconCircleCheck}>
              {words('restore.same')}
            </ToneText>
          </li>
        ) : (
          <li>
            <ToneText tone={lost > 0 ? 'bad' : 'ok'} icon={lost > 0 ? IconTrash : IconCircleCheck}>
              {lost > 0 ? words('restore.lost', { count: lost }) : words('restore.noneLost')}
            </ToneText>
          </li>
        )}
        {gained === 0 ? null : (
          <li>
            <ToneText tone="info" icon={IconArrowBackUp}>
              {words('restore.gained', { count: gained })}
            </ToneText>
          </li>
        )}
      </ul>
    </>
  );
}

function difference(value: number, none: string): string {
  if (value === 0) return none;
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}
