import { IconGripVertical, IconPencil } from '@tabler/icons-react';
import type { Words } from '../../../../strings/use-words';
import type { Column } from '../../../../ui/data-table/column';
import { Highlight } from '../../../../ui/highlight';
import { LongText } from '../../../../ui/long-text';
import type { MenuEntry } from '../../../../ui/menu';
import { StateText } from '../../../../ui/state-text';
import css from './checklist.module.css';
import type { ChecklistRow } from './checklist-rows';
import { OriginCell } from './origin-cell';
import { RowMarks } from './row-marks';
import { RowMenu } from './row-menu';

interface ColumnParts {
  readonly words: Words<'checklist'>;
  readonly text: string;
  /** Procedures and revisions that are no longer those in force. */
  readonly others: ReadonlySet<string>;
  readonly canEdit: boolean;
  /** Results are worth a column once something was answered. */
  readonly withResult: boolean;
  readonly entries: (row: ChecklistRow) => readonly MenuEntry[];
  readonly onEdit: (row: ChecklistRow) => void;
}

/** Columns of the checklist. */
export function checklistColumns(parts: ColumnParts): readonly Column<ChecklistRow>[] {
  const { words, text, others, canEdit, withResult, entries, onEdit } = parts;
  return [
    {
      id: 'code',
      title: words('columns.code'),
      width: canEdit ? 84 : 72,
      cell: ({ item }) => (
        <span className={css.code} data-item={item.id} data-sitting={item.dropped ? undefined : item.sittingId}>
          {canEdit && !item.dropped ? (
            <span className={css.grip} draggable title={words('acts.drag', { code: item.code })} aria-hidden>
              <IconGripVertical size={14} stroke={1.75} />
            </span>
          ) : null}
          <Highlight text={item.code} query={text} />
        </span>
      ),
    },
    {
      id: 'question',
      title: words('columns.question'),
      minWidth: 260,
      cell: (row) => (
        <span className={css.stack}>
          <LongText text={row.item.words.question} lines={2}>
            <Highlight text={row.item.words.question} query={text} />
          </LongText>
          <RowMarks row={row} others={others} />
        </span>
      ),
    },
    {
      id: 'origin',
      title: words('columns.origin'),
      width: 136,
      cell: ({ origin }) => <OriginCell origin={origin} />,
    },
    {
      id: 'look',
      title: words('columns.lookShort'),
      width: 150,
      cell: ({ item }) => <LongText text={item.words.look} lines={2} />,
    },
    {
      id: 'requirement',
      title: words('columns.requirement'),
      width: 140,
      cell: ({ item }) => (
        <span className={css.stack}>
          <LongText text={item.words.requirement} lines={1} />
          {item.words.clauses.length === 0 ? null : (
            <span className={css.dim}>
              <LongText text={words('columns.clauses', { clauses: item.words.clauses.join('; ') })} lines={1} />
            </span>
          )}
        </span>
      ),
    },
    ...(withResult
      ? [
          {
            id: 'result',
            title: words('columns.result'),
            width: 126,
            cell: ({ item }: ChecklistRow) => <StateText state={`result.${item.answer.result}`} />,
          },
        ]
      : []),
    ...(canEdit
      ? [
          {
            id: 'acts',
            title: words('columns.acts'),
            width: 76,
            cell: (row: ChecklistRow) => (
              <span className={css.acts}>
                <button
                  type="button"
                  className={css.dots}
                  aria-label={words('acts.editOf', { code: row.item.code })}
                  title={words('acts.edit')}
                  onClick={() => onEdit(row)}
                >
                  <IconPencil size={16} stroke={1.75} aria-hidden />
                </button>
                <RowMenu label={words('acts.moreOf', { code: row.item.code })} entries={() => entries(row)} />
              </span>
            ),
          },
        ]
      : []),
  ];
}
