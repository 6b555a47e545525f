import { IconColumns } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../strings/use-words';
import { Button } from '../button';
import { Checkbox } from '../checkbox';
import { Popover } from '../popover';
import type { Column } from './column';
import css from './column-choice.module.css';

interface ColumnChoiceProps<Row> {
  readonly columns: readonly Column<Row>[];
  /** Ids of hidden columns. */
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
  /** Columns that always stay. */
  readonly fixed?: readonly string[] | undefined;
}

/** Chooses which columns a table shows; the caller filters the columns that it passes to the table. */
export function ColumnChoice<Row>({ columns, hidden, onChange, fixed = [] }: ColumnChoiceProps<Row>) {
  const words = useWords('common');
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      align="end"
      trigger={<Button icon={IconColumns}>{words('table.columns')}</Button>}
    >
      <fieldset className={css.list}>
        <legend className={css.title}>{words('table.columnsTitle')}</legend>
        {columns.map((column) => (
          <Checkbox
            key={column.id}
            label={column.title}
            checked={!hidden.has(column.id)}
            disabled={fixed.includes(column.id)}
            onChange={(shown) => {
              const next = new Set(hidden);
              if (shown) next.delete(column.id);
              else next.add(column.id);
              onChange(next);
            }}
          />
        ))}
      </fieldset>
    </Popover>
  );
}
