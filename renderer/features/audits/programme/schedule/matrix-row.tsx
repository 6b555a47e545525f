import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import type { ProgrammeSlot } from '../../../../core/audits/programme';
import type { SlotStatus } from '../../../../core/audits/programme/slot-status';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import css from './matrix.module.css';
import { SlotChip } from './slot-chip';

/** The months of a year. */
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

interface MatrixRowProps {
  readonly auditee: AuditeeId;
  readonly name: string;
  readonly row: number;
  readonly slots: readonly ProgrammeSlot[];
  readonly status: ReadonlyMap<string, SlotStatus>;
  /** Column that the keys are at, `null` while they are in another row. */
  readonly column: number | null;
  readonly openSlot: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  readonly isLocked: boolean;
  readonly isUnfolded: boolean;
  /** Month of today in this year, else `null`. */
  readonly thisMonth: number | null;
  /** Month that a slot is being dragged over, in this row. */
  readonly over: number | null;
}

/** An auditee's year: one cell a month. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { auditee, name, row, slots, status, column, openSlot, chosen, taken, isLocked, isUnfolded } = props;
  const words = useWords('programme');
  const Fold = isUnfolded ? IconChevronDown : IconChevronRight;
  return (
    <tr data-auditee={auditee}>
      <th scope="row" className={css.name}>
        <button
          type="button"
          className={css.fold}
          data-cell={`${row}:0`}
          data-fold={auditee}
          tabIndex={column === 0 ? 0 : -1}
          aria-expanded={isUnfolded}
          title={name}
        >
          <Fold size={14} stroke={2} aria-hidden />
          <span>{name}</span>
        </button>
      </th>
      {months.map((month) => {
        const here = slots.filter((slot) => slot.month === month);
        return (
          <td
            key={month}
            data-cell={`${row}:${month}`}
            tabIndex={column === month ? 0 : -1}
            className={classNames(css.cell, props.thisMonth === month && css.now, props.over === month && css.over)}
          >
            {here.map((slot) => (
              <SlotChip
                key={slot.id}
                slot={slot}
                status={status.get(slot.id) ?? 'planned'}
                isOpen={slot.id === openSlot}
                isChosen={chosen.has(slot.id)}
                canMove={!isLocked && !taken.has(slot.id)}
              />
            ))}
            {here.length > 0 || isLocked ? null : (
              <button
                type="button"
                tabIndex={-1}
                data-add={month}
                className={css.add}
                aria-label={words('matrix.add', { auditee: name, month })}
              >
                <IconPlus size={14} stroke={2} aria-hidden />
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
}, isSameRow);

/** Whether a row would look the same, so that an edit or a step of the keys draws only the rows concerned. */
function isSameRow(a: MatrixRowProps, b: MatrixRowProps): boolean {
  const { slots: _slots, status: _status, chosen: _chosen, taken: _taken, ...rest } = a;
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => a[key] === b[key]);
  return (
    same &&
    a.slots.length === b.slots.length &&
    a.slots.every(
      (slot, index) =>
        slot === b.slots[index] &&
        a.status.get(slot.id) === b.status.get(slot.id) &&
        a.chosen.has(slot.id) === b.chosen.has(slot.id) &&
        a.taken.has(slot.id) === b.taken.has(slot.id),
    )
  );
}
