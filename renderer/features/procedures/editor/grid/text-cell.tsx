import { classNames } from '../../../../ui/class-names';
import css from './grid.module.css';

interface TextCellProps {
  /** Name for screen readers. */
  readonly label: string;
  /** Column, by which arrow keys find the same cell of another row. */
  readonly cell: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly readOnly?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** Id of a list of suggestions; makes the cell one line. */
  readonly list?: string | undefined;
  readonly numeric?: boolean | undefined;
  readonly look?: 'plain' | 'strong' | 'meta' | undefined;
}

/** A text in a table: looks like text, is typed in at once. Read-only, it is text. */
export function TextCell(props: TextCellProps) {
  const { label, cell, value, onChange, readOnly = false, placeholder, list, numeric = false, look = 'plain' } = props;
  const className = classNames(css.cell, numeric && css.numeric, look !== 'plain' && css[look]);
  if (readOnly) return <div className={classNames(className, css.text)}>{value}</div>;
  const shared = {
    'aria-label': label,
    'data-cell': cell,
    className,
    value,
    placeholder,
    spellCheck: false,
    autoComplete: 'off',
  };
  if (list !== undefined || numeric)
    return (
      <input
        type="text"
        {...shared}
        list={list}
        title={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <textarea
      {...shared}
      rows={1}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
    />
  );
}
