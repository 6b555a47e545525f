import { useState } from 'react';
import type { Duration } from '../../../../core/calendar/duration';
import { parseDuration } from '../../../../core/calendar/parse-duration';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { durationText } from '../duration-text';
import css from './grid.module.css';

interface DurationCellProps {
  readonly label: string;
  readonly cell: string;
  readonly value: Duration | undefined;
  /** What was typed when it could not be read. */
  readonly unread: string | undefined;
  readonly onText: (text: string) => void;
  readonly readOnly: boolean;
  readonly placeholder?: string | undefined;
  readonly strong?: boolean | undefined;
}

/** A time in a table. What is typed stays as typed until the cell is left, then shows as it was understood. */
export function DurationCell(props: DurationCellProps) {
  const { label, cell, value, unread, onText, readOnly, placeholder = '–', strong = false } = props;
  const words = useWords('editor');
  const [typing, setTyping] = useState<string | null>(null);
  const settled = unread ?? durationText(value);
  const className = classNames(css.cell, css.numeric, strong && css.strong);
  if (readOnly) return <div className={classNames(className, css.text)}>{settled === '' ? placeholder : settled}</div>;
  const shown = typing !== null && tells(typing, value, unread) ? typing : settled;
  const invalid = unread !== undefined && typing === null;
  return (
    <input
      type="text"
      aria-label={label}
      data-cell={cell}
      className={classNames(className, invalid && css.invalid)}
      value={shown}
      placeholder={placeholder}
      title={invalid ? words('steps.unreadTime', { text: unread }) : undefined}
      aria-invalid={invalid || undefined}
      autoComplete="off"
      spellCheck={false}
      onFocus={() => setTyping(settled)}
      onBlur={() => setTyping(null)}
      onChange={(event) => {
        setTyping(event.currentTarget.value);
        onText(event.currentTarget.value);
      }}
    />
  );
}

/** Whether the typed text is what is stored, so that an undo shows in the cell that is being typed in. */
function tells(typing: string, value: Duration | undefined, unread: string | undefined): boolean {
  if (unread !== undefined) return typing === unread;
  return JSON.stringify(readTime(typing)) === JSON.stringify(value ?? null);
}

/** A typed time: `null` for none, `undefined` when it cannot be read. */
export function readTime(text: string): Duration | null | undefined {
  return /^\s*[-\u2013\u2014]?\s*$/.test(text) ? null : (parseDuration(text) ?? undefined);
}
