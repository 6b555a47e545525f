import type { ReactNode } from 'react';
import { classNames } from '../../../../ui/class-names';
import css from './sitting-list.module.css';

/** A sitting in the list at the left. */
export interface SittingEntry {
  /** `''` for all of them. */
  readonly id: string;
  readonly name: string;
  readonly time?: string | undefined;
  readonly note: ReactNode;
}

interface SittingListProps {
  readonly label: string;
  readonly entries: readonly SittingEntry[];
  readonly current: string;
  readonly onChoose: (sittingId: string) => void;
}

/** Sittings of an audit beside what belongs to them. */
export function SittingList({ label, entries, current, onChoose }: SittingListProps) {
  return (
    <nav className={css.list} aria-label={label}>
      <ul>
        {entries.map(({ id, name, time, note }) => (
          <li key={id}>
            <button
              type="button"
              className={classNames(css.entry, id === current && css.current)}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <span className={css.name} title={name}>
                {name}
              </span>
              {time === undefined ? null : <span className={css.time}>{time}</span>}
              <span className={css.note}>{note}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
