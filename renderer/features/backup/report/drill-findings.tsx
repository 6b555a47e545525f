import { entityNames } from '../../../core/kernel/entities';
import { parseBackupName } from '../../../data/backup/backup-name';
import type { DrillReport } from '../../../data/backup/backups';
import { formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { ErrorNote } from '../../../ui/error-note';
import { isFaithful } from '../drill-result';
import { restoreFailureWords } from '../failure-words';

const otherTables = ['journal', 'changeSets', 'blobs'] as const;

/** What a drill found to differ, by the names of the tables; nothing when the backup was faithful. */
export function DrillFindings({ report }: { readonly report: DrillReport }) {
  const words = useWords('backup');
  const entityWords = useWords('history');
  if (isFaithful(report)) return null;
  const at = parseBackupName(report.backup)?.at;
  const backup = at === undefined ? report.backup : formatInstant(at);
  const tableWord = (table: string) => {
    const entity = entityNames.find((name) => name === table);
    if (entity !== undefined) return entityWords(`entities.${entity}`);
    const other = otherTables.find((name) => name === table);
    return other === undefined ? table : words(`drill.otherTables.${other}`);
  };
  return (
    <ErrorNote title={words('drill.report')} kept={words('failures.kept')}>
      {report.failure === null
        ? words('drill.reportDiffers', { backup, tables: report.differences.map(tableWord).join('; ') })
        : words('drill.reportFailed', { backup, reason: restoreFailureWords(report.failure, words) })}
    </ErrorNote>
  );
}
