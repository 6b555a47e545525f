import { IconTrash } from '@tabler/icons-react';
import { type ClipboardEvent, useMemo, useRef } from 'react';
import type { Identified } from '../../../../core/kernel/change';
import type { IdSource } from '../../../../core/kernel/ids';
import { insertItem, moveItem, patchItem, removeItem } from '../../../../core/procedures/edit/edit-list';
import { parseTsv } from '../../../../core/procedures/edit/parse-tsv';
import { isPastedTable } from '../../../../core/procedures/edit/pasted-rows';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { IconButton } from '../../../../ui/icon-button';
import css from './grid.module.css';
import { useGridFocus } from './grid-focus';
import { onGridKey } from './grid-keys';
import type { ItemColumn } from './item-column';
import { NewRowCell } from './new-row-cell';
import { TextCell } from './text-cell';

interface ItemTableProps<Item extends Identified> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly ItemColumn<Item>[];
  readonly blank: (id: string) => Item;
  /** `field` names a run of typing, `''` an edit of its own. */
  readonly onChange: (items: readonly Item[], field: string) => void;
  readonly newId: IdSource;
  readonly readOnly: boolean;
}

const NEW = 'new';

/** A list typed as a table: Enter adds, arrows move, Excel pastes. */
export function ItemTable<Item extends Identified>(props: ItemTableProps<Item>) {
  const { label, items, columns, blank, onChange, newId, readOnly } = props;
  const words = useWords('editor');
  const focus = useGridFocus();
  const latest = useRef(props);
  latest.current = props;
  const firstCell = columns[0]?.id ?? '';

  const addAt = (at: number, patch: Partial<Omit<Item, 'id'>>, cell: string) => {
    const item = { ...blank(newId()), ...patch };
    onChange(insertItem(items, item, at), `${item.id}.${cell}`);
    focus.request(item.id, cell, 'typing');
  };
  const commands = useMemo(() => {
    const current = () => latest.current;
    const indexOf = (row: string) => current().items.findIndex((item) => item.id === row);
    return {
      firstCell,
      addBelow: (row: string) => {
        const at = row === NEW ? current().items.length : indexOf(row) + 1;
        const item = current().blank(current().newId());
        current().onChange(insertItem(current().items, item, at), '');
        focus.request(item.id, firstCell);
      },
      remove: (row: string) => {
        const at = indexOf(row);
        if (at === -1) return;
        const next = current().items[at + 1] ?? current().items[at - 1];
        current().onChange(removeItem(current().items, row), '');
        focus.request(next?.id ?? NEW, firstCell);
      },
      move: (row: string, by: -1 | 1) => {
        current().onChange(moveItem(current().items, row, by), '');
      },
      isBlank: (row: string) => {
        const item = current().items.find((one) => one.id === row);
        return (
          item !== undefined && current().columns.every((column) => column.text(item) === '' || column.numeric === true)
        );
      },
    };
  }, [firstCell, focus]);

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const row = (event.target as Element).closest('[data-row]')?.getAttribute('data-row');
    if (readOnly || row == null || !isPastedTable(text)) return;
    event.preventDefault();
    const pasted = parseTsv(text).map(
      (cells) =>
        Object.assign({}, blank(newId()), ...columns.map((column, index) => column.write(cells[index] ?? ''))) as Item,
    );
    const at = row === NEW ? items.length : items.findIndex((item) => item.id === row) + 1;
    const kept = items.filter((item) => item.id !== row || !commands.isBlank(row));
    onChange(kept.toSpliced(Math.min(at, kept.length), 0, ...pasted), '');
    focus.request(pasted.at(-1)?.id ?? NEW, firstCell);
  };

  return (
    <div ref={focus.root} onPaste={onPaste}>
      <table
        className={css.table}
        aria-label={label}
        onKeyDown={readOnly ? undefined : (event) => onGridKey(event, focus.root.current, commands)}
      >
        <colgroup>
          <col width="44" />
          {columns.map((column) => (
            <col key={column.id} width={column.width} />
          ))}
          {readOnly ? null : <col width="40" />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={css.right}>
              {words('grid.number')}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classNames(column.numeric === true && css.right)}>
                {column.label}
              </th>
            ))}
            {readOnly ? null : <td className={css.acts} />}
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <tr key={item.id} data-row={item.id} tabIndex={-1} className={css.row}>
              <td className={css.ordinal}>{index + 1}</td>
              {columns.map((column) => (
                <td key={column.id}>
                  {column.render === undefined ? (
                    <TextCell
                      label={words('grid.cell', { column: column.label, number: index + 1 })}
                      cell={column.id}
                      value={column.text(item)}
                      list={column.list}
                      numeric={column.numeric}
                      readOnly={readOnly}
                      onChange={(text) =>
                        onChange(patchItem(items, item.id, column.write(text)), `${item.id}.${column.id}`)
                      }
                    />
                  ) : (
                    <div className={classNames(css.cell, css.text)}>{column.render(item)}</div>
                  )}
                </td>
              ))}
              {readOnly ? null : (
                <td className={css.acts}>
                  <IconButton
                    label={words('grid.removeRow', { number: index + 1 })}
                    icon={IconTrash}
                    small
                    onClick={() => commands.remove(item.id)}
                  />
                </td>
              )}
            </tr>
          ))}
          {readOnly ? null : (
            <tr data-row={NEW} tabIndex={-1} className={classNames(css.row, css.ghost)}>
              <td className={css.ordinal}>{items.length + 1}</td>
              <td colSpan={columns.length + 1}>
                <NewRowCell
                  label={words('grid.newRow')}
                  cell={firstCell}
                  placeholder={words('grid.hint')}
                  onText={(text) => addAt(items.length, columns[0]?.write(text) ?? {}, firstCell)}
                />
              </td>
            </tr>
          )}
          {readOnly && items.length === 0 ? (
            <tr className={css.row}>
              <td colSpan={columns.length + 1}>
                <div className={classNames(css.cell, css.meta)}>{words('grid.empty')}</div>
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
