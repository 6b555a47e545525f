import { IconAlertTriangle, IconFileAlert, IconGitCompare } from '@tabler/icons-react';
import type { Sitting } from '../../../core/audits/audit';
import type { Words } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { LongText } from '../../../ui/long-text';
import { StateText } from '../../../ui/state-text';
import { ToneText } from '../../../ui/tone-text';
import type { FindingRow } from './finding-rows';
import css from './findings.module.css';

interface ColumnWords {
  readonly words: Words<'findings'>;
  /** Name of who was audited at a sitting. */
  readonly unitOf: (sitting: Sitting | null) => string;
}

/** Columns of the list of findings. */
export function findingColumns({ words, unitOf }: ColumnWords): readonly Column<FindingRow>[] {
  return [
    {
      id: 'code',
      title: words('columns.code'),
      width: 84,
      cell: ({ item }) => <span className={css.code}>{item.code}</span>,
    },
    {
      id: 'unit',
      title: words('columns.unit'),
      width: 116,
      cell: ({ sitting }) => <LongText text={unitOf(sitting)} />,
    },
    {
      id: 'statement',
      title: words('columns.statement'),
      minWidth: 180,
      cell: ({ item }) => {
        const statement = item.finding?.statement.trim() ?? '';
        if (statement !== '') return <LongText text={statement} />;
        return (
          <span className={css.quiet}>
            <LongText text={item.answer.note.trim() || item.words.question} />
          </span>
        );
      },
    },
    {
      id: 'grading',
      title: words('columns.grading'),
      width: 136,
      cell: ({ item, nonconformity, stale }) => (
        <span className={css.stack}>
          {item.answer.grading === null ? (
            <StateText state={`result.${item.answer.result}`} />
          ) : (
            <StateText state={`grading.${item.answer.grading}`} />
          )}
          {nonconformity === null ? null : stale.length > 0 ? (
            <ToneText tone="warn" icon={IconGitCompare}>
              {nonconformity.code}, {words('stale.mark')}
            </ToneText>
          ) : (
            <ToneText tone="mute" icon={IconFileAlert}>
              {nonconformity.code}
            </ToneText>
          )}
        </span>
      ),
    },
    {
      id: 'agreement',
      title: words('columns.agreement'),
      width: 140,
      cell: ({ item, gaps }) => (
        <span className={css.stack}>
          <StateText state={`agreement.${item.finding?.agreement.type ?? 'not-asked'}`} />
          {gaps.length === 0 ? null : (
            <ToneText tone="warn" icon={IconAlertTriangle}>
              {words('gaps.count', { count: gaps.length })}
            </ToneText>
          )}
        </span>
      ),
    },
  ];
}
