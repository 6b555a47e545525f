import { IconLink, IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import type { ProgrammeSlot } from '../../../../core/audits/programme';
import type { SlotStatus } from '../../../../core/audits/programme/slot-status';
import { formatDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { states } from '../../../../ui/states';
import css from './matrix.module.css';

interface SlotChipProps {
  readonly slot: ProgrammeSlot;
  readonly status: SlotStatus;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly canMove: boolean;
}

/** A slot in its cell: its state as a shape, its day, a lock, a link where it is combined with another inspection. */
export const SlotChip = memo(function SlotChip({ slot, status, isOpen, isChosen, canMove }: SlotChipProps) {
  const words = useWords('programme');
  const common = useWords('common');
  const { icon: Shape, tone } = states[`slot.${status}`];
  const spoken = [
    common(`states.slot.${status}`),
    slot.day === null ? words('matrix.noDay') : words('matrix.onDay', { day: formatDate(slot.day) }),
    slot.locked ? words('slot.locked') : '',
    slot.combinedWith === '' ? '' : words('matrix.combined', { name: slot.combinedWith }),
    isChosen ? words('matrix.chosen') : '',
  ].filter(Boolean);
  return (
    <button
      type="button"
      tabIndex={-1}
      data-slot={slot.id}
      draggable={canMove}
      title={spoken.join(' · ')}
      aria-pressed={isOpen}
      className={classNames(css.chip, css[tone], isOpen && css.open, isChosen && css.picked)}
    >
      <Shape size={13} stroke={2} aria-hidden />
      <span aria-hidden>{slot.day === null ? '–' : Number(slot.day.slice(8))}</span>
      <span className={css.spoken}>{spoken.join(', ')}</span>
      {slot.locked || slot.combinedWith !== '' ? (
        <span className={css.marks}>
          {slot.locked ? <IconLock size={10} stroke={2.25} aria-hidden /> : null}
          {slot.combinedWith === '' ? null : <IconLink size={10} stroke={2.25} aria-hidden />}
        </span>
      ) : null}
    </button>
  );
});
