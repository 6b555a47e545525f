import { useMemo, useState } from 'react';
import type { DeclarationEntry } from '../../../core/procedures/declaration/declaration-plan';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table/data-table';
import { CountCards, type PlanFilter, rowsBehind } from './count-cards';
import css from './declare.module.css';
import { FilesCard } from './files-card';
import { matchedFiles, type WaitingFile } from './picked-files';
import { type PlannedEntry, planColumns } from './plan-columns';
import { RefusedCard, type RefusedEntry } from './refused-card';

interface CompareStageProps {
  readonly plan: readonly DeclarationEntry[];
  readonly files: readonly WaitingFile[];
  readonly onFiles: (files: readonly WaitingFile[]) => void;
}

const keyOf = ({ row }: PlannedEntry) => String(row.row);
const nameOf = ({ row }: PlannedEntry) => row.code;

/** The dry run: counts, rows with what to look at, signed files, refused rows. */
export function CompareStage({ plan, files, onFiles }: CompareStageProps) {
  const words = useWords('declaration');
  const procedures = useWords('procedures');
  const [shown, setShown] = useState<PlanFilter | null>(null);
  const planned = useMemo(() => plan.filter((entry): entry is PlannedEntry => entry.kind !== 'refused'), [plan]);
  const refused = useMemo(() => plan.filter((entry): entry is RefusedEntry => entry.kind === 'refused'), [plan]);
  const rows = useMemo(() => {
    const behind = new Set(shown === null || shown === 'refused' ? plan : rowsBehind(plan, shown));
    return planned.filter((entry) => behind.has(entry));
  }, [plan, planned, shown]);
  const columns = useMemo(() => {
    const counts = new Map<number, number>();
    for (const { row } of matchedFiles(files, plan)) counts.set(row, (counts.get(row) ?? 0) + 1);
    return planColumns(words, procedures, counts);
  }, [words, procedures, files, plan]);
  return (
    <div className={css.body}>
      <CountCards plan={plan} shown={shown} onShow={setShown} />
      {shown === 'refused' || planned.length === 0 ? null : (
        <Card flush title={words('rowsTitle', { count: rows.length })} meta={words('rowsHint')}>
          <div className={css.tall}>
            <DataTable label={words('table.label')} rows={rows} rowKey={keyOf} rowName={nameOf} columns={columns} />
          </div>
        </Card>
      )}
      {refused.length === 0 ? null : <RefusedCard entries={refused} />}
      {shown === 'refused' || planned.length === 0 ? null : (
        <FilesCard entries={planned} files={files} onFiles={onFiles} />
      )}
    </div>
  );
}
