import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconRefresh } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import type { ReviewTask } from '../../../core/coverage/mapping';
import type { ChangedRow, ImportWarning, NewRow, UnchangedRow } from '../../../core/register/import-plan';
import { useWorkspace } from '../../../data/store-context';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { LongText } from '../../../ui/long-text';
import { StateText } from '../../../ui/state-text';
import { ToneText } from '../../../ui/tone-text';
import { FieldDiff } from './field-diff';
import { fieldNameInside } from './field-words';
import css from './import.module.css';

/** A row that the import accepts. */
export type AcceptedRow = NewRow | ChangedRow | UnchangedRow;

interface PlannedTableProps {
  readonly label: string;
  readonly rows: readonly AcceptedRow[];
  /** Row numbers chosen, `null` where nothing can be chosen. */
  readonly chosen: ReadonlySet<number> | null;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
  readonly unfolded: ReadonlySet<number>;
  readonly onUnfold: (row: number) => void;
  readonly reviews: ReadonlyMap<string, ReviewTask>;
}

const keyOf = (row: AcceptedRow) => String(row.row);
const nameOf = (row: AcceptedRow) => row.code;
const changesOf = (row: AcceptedRow) => (row.kind === 'unchanged' ? [] : row.changes);

/** Rows of one kind with what would change, unfolded to old and new. */
export function PlannedTable(props: PlannedTableProps) {
  const { rows, chosen, onChoose, unfolded, onUnfold, reviews } = props;
  const { procedure } = useWorkspace();
  const words = useWords('register');
  const columns = useMemo((): readonly Column<AcceptedRow>[] => {
    const warning = (each: ImportWarning) => words(`import.warnings.${each.type}`);
    return [
      {
        id: 'kind',
        title: words('import.columns.kind'),
        width: 116,
        cell: (row) =>
          changesOf(row).length === 0 ? (
            <StateText state={`import.${row.kind}`} />
          ) : (
            <button
              type="button"
              className={css.unfold}
              aria-expanded={unfolded.has(row.row)}
              onClick={() => onUnfold(row.row)}
            >
              {unfolded.has(row.row) ? (
                <IconChevronDown size={14} stroke={1.75} aria-hidden />
              ) : (
                <IconChevronRight size={14} stroke={1.75} aria-hidden />
              )}
              <StateText state={`import.${row.kind}`} />
            </button>
          ),
      },
      {
        id: 'code',
        title: words('columns.code'),
        width: rows.some(({ code }) => code.length > 12) ? 176 : 88,
        sortBy: (row) => row.code,
        cell: (row) => <span className={css.code}>{row.code}</span>,
      },
      {
        id: 'name',
        title: words('columns.name'),
        minWidth: 280,
        sortBy: (row) => row.name,
        cell: (row) => <LongText text={row.name} />,
      },
      {
        id: 'changes',
        title: words(rows[0]?.kind === 'new' ? 'import.columns.states' : 'import.columns.changes'),
        width: rows[0]?.kind === 'new' ? 280 : 220,
        cell: (row) => {
          const names = changesOf(row).map(({ field }) => fieldNameInside(field, words));
          return (
            <span className={css.stack}>
              {row.kind === 'new' ? (
                <NewRowFacts row={row} />
              ) : names.length === 0 ? (
                <span className={css.dim}>{words('import.noChange')}</span>
              ) : (
                <LongText text={`${words('import.cells', { count: names.length })}: ${names.join(', ')}`} />
              )}
              {row.warnings.map((each) => (
                <ToneText key={each.type} tone="warn" icon={IconAlertTriangle}>
                  {warning(each)}
                </ToneText>
              ))}
            </span>
          );
        },
      },
      ...(rows[0]?.kind === 'new'
        ? []
        : [
            {
              id: 'ripple',
              title: words('import.columns.ripple'),
              width: 168,
              cell: (row: AcceptedRow) => {
                const task = row.kind === 'new' ? undefined : reviews.get(row.target.id);
                if (task === undefined) return <span className={css.dim}>{words('import.noRipple')}</span>;
                return (
                  <span className={css.stack}>
                    <ToneText tone="warn" icon={IconRefresh}>
                      {words('import.review', { code: procedure.get(task.procedureId)?.code ?? '' })}
                    </ToneText>
                    <span className={css.dim}>{words('import.reviewDue', { day: formatDate(task.dueOn) })}</span>
                  </span>
                );
              },
            },
          ]),
    ];
  }, [words, rows, unfolded, onUnfold, reviews, procedure]);
  const isUnfolded = useCallback((row: AcceptedRow) => unfolded.has(row.row) && changesOf(row).length > 0, [unfolded]);
  const selection = useMemo(() => (chosen === null ? undefined : new Set([...chosen].map(String))), [chosen]);
  return (
    <div className={css.fillTable}>
      <DataTable
        label={props.label}
        rows={rows}
        rowKey={keyOf}
        rowName={nameOf}
        columns={columns}
        selection={selection}
        onSelection={(keys) => onChoose(new Set([...keys].map(Number)))}
        onOpen={(row) => onUnfold(row.row)}
        isUnfolded={isUnfolded}
        detail={(row) => <FieldDiff changes={changesOf(row)} />}
      />
    </div>
  );
}

function NewRowFacts({ row }: { readonly row: NewRow }) {
  const textOf = (field: 'field' | 'implementingAgencies') => {
    const value = row.changes.find((change) => change.field === field)?.after;
    return typeof value === 'string' ? value : Array.isArray(value) ? value.join('; ') : '';
  };
  return (
    <>
      <LongText text={textOf('field')} lines={1} />
      <span className={css.dim}>
        <LongText text={textOf('implementingAgencies')} lines={1} />
      </span>
    </>
  );
}
