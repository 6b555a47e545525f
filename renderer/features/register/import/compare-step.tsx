import { IconDownload } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { ReviewTask } from '../../../core/coverage/mapping';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Checkbox } from '../../../ui/checkbox';
import { Note } from '../../../ui/note';
import css from './import.module.css';
import { isWritable, type PlanKind, type RowsByKind } from './plan-view';
import { PlannedTable } from './planned-table';
import { RefusedTable } from './refused-table';
import { useRefusedExport } from './use-refused-export';

interface CompareStepProps {
  readonly rows: RowsByKind;
  readonly kind: PlanKind;
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
  readonly reviews: ReadonlyMap<string, ReviewTask>;
  readonly fileName: string;
  /** True when the file has no column of codes. */
  readonly withoutCodes: boolean;
  readonly verified: boolean;
  readonly onVerified: (verified: boolean) => void;
}

/** The dry run: rows of the chosen kind, and below them what was refused. */
export function CompareStep(props: CompareStepProps) {
  const { rows, kind, chosen, onChoose, reviews, fileName, withoutCodes } = props;
  const words = useWords('register');
  const exportRefused = useRefusedExport();
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(
    () => new Set(rows.amended.slice(0, 1).map(({ row }) => row)),
  );
  const toggle = useCallback(
    (row: number) =>
      setUnfolded((before) => {
        const next = new Set(before);
        if (!next.delete(row)) next.add(row);
        return next;
      }),
    [],
  );
  const shown = kind === 'refused' ? [] : rows[kind];
  const allOpen = shown.length > 0 && shown.every(({ row }) => unfolded.has(row));
  const refused = (className: string | undefined) => (
    <Card
      flush
      className={className}
      title={words('import.refusedTitle', { count: rows.refused.length })}
      meta={words('import.refusedMeta')}
      actions={
        rows.refused.length === 0 ? undefined : (
          <Button small icon={IconDownload} onClick={() => void exportRefused(rows.refused, fileName)}>
            {words('import.exportRefused')}
          </Button>
        )
      }
    >
      <RefusedTable rows={rows.refused} />
    </Card>
  );
  return (
    <div className={css.body}>
      {withoutCodes ? (
        <Note tone="warn">{words(rows.refused.length > 0 ? 'import.codeColumnMissing' : 'import.codesSplit')}</Note>
      ) : null}
      {kind === 'refused' ? (
        refused(css.main)
      ) : (
        <>
          <Card
            flush
            className={css.main}
            title={words(`import.titles.${kind}`, { count: shown.length })}
            meta={words('import.rules')}
            actions={
              <>
                <Checkbox label={words('import.verified')} checked={props.verified} onChange={props.onVerified} />
                {isWritable(kind) && shown.length > 0 ? (
                  <Button
                    small
                    kind="quiet"
                    onClick={() => setUnfolded(allOpen ? new Set() : new Set(shown.map(({ row }) => row)))}
                  >
                    {words(allOpen ? 'import.foldAll' : 'import.unfoldAll')}
                  </Button>
                ) : null}
              </>
            }
          >
            <PlannedTable
              key={kind}
              label={words(`import.titles.${kind}`, { count: shown.length })}
              rows={shown}
              chosen={isWritable(kind) ? chosen : null}
              onChoose={onChoose}
              unfolded={unfolded}
              onUnfold={toggle}
              reviews={reviews}
            />
          </Card>
          {rows.refused.length === 0 ? null : refused(css.aside)}
        </>
      )}
    </div>
  );
}
