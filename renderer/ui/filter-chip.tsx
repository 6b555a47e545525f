import type { Icon } from '@tabler/icons-react';
import css from './chip.module.css';
import { classNames } from './class-names';

interface FilterChipProps {
  readonly label: string;
  /** Rows that it would show. */
  readonly count?: number | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly icon?: Icon | undefined;
}

/** A filter that is on or off, with the number of rows behind it. */
export function FilterChip({ label, count, on, onChange, icon: Shape }: FilterChipProps) {
  return (
    <button
      type="button"
      className={classNames(css.chip, on && css.on)}
      aria-pressed={on}
      onClick={() => onChange(!on)}
    >
      {Shape === undefined ? null : <Shape size={14} stroke={2} aria-hidden />}
      {label}
      {count === undefined ? null : <span className={css.count}>{count}</span>}
    </button>
  );
}
