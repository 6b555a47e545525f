import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { type ClipboardEvent, useRef } from 'react';
import { looksLikeName } from '../../../core/audits/sampling/dossier-codes';
import { latenessOf } from '../../../core/audits/sampling/lateness';
import { type Day, formatDay } from '../../../core/calendar/day';
import type { WorkingCalendar } from '../../../core/calendar/working-calendar';
import type { IdSource } from '../../../core/kernel/ids';
import { isPastedTable } from '../../../core/procedures/edit/pasted-rows';
import { useWords } from '../../../strings/use-words';
import { classNames } from '../../../ui/class-names';
import { IconButton } from '../../../ui/icon-button';
import { readDate } from '../../../ui/read-date';
import css from './dossier-grid.module.css';
import { gridStep } from './grid-step';
import { LatenessText } from './lateness-text';
import { NewRowCell } from './new-row-cell';
import { pastedDossiers } from './paste-dossiers';
import { type DossierRow, dayColumns, dossierOf, isBlank, isUnread, newRow } from './sheet-draft';

interface DossierGridProps {
  readonly rows: readonly DossierRow[];
  readonly onChange: (rows: readonly DossierRow[]) => void;
  /** A cell was left. */
  readonly onLeave: () => void;
  readonly readOnly: boolean;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  readonly newId: IdSource;
}

const NEW = 'new';

/** Dossiers of a sheet typed as a table: Enter and arrows move, the last row begins a new one, Excel pastes. */
export function DossierGrid({ rows, onChange, onLeave, readOnly, calendar, today, newId }: DossierGridProps) {
  const words = useWords('findings');
  const root = useRef<HTMLTableElement>(null);
  const patch = (id: string, change: Partial<DossierRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  const cellName = (column: keyof DossierRow, row: number) =>
    words('samples.grid.cell', { column: words(`samples.columns.${column as 'code'}`), row });

  function begin(text: string) {
    const row = newRow(newId(), text);
    onChange([...rows, row]);
    queueMicrotask(() => focusCell(root.current, row.id, 'code'));
  }
  function paste(event: ClipboardEvent<HTMLTableElement>) {
    const text = event.clipboardData.getData('text/plain');
    const at = (event.target as Element).closest('[data-row]')?.getAttribute('data-row');
    if (readOnly || at == null || !isPastedTable(text)) return;
    event.preventDefault();
    const index = at === NEW ? rows.length : rows.findIndex(({ id }) => id === at) + 1;
    const before = rows.slice(0, index).filter((row) => !isBlank(row));
    onChange([...before, ...pastedDossiers(text, newId), ...rows.slice(index)]);
  }

  return (
    <table
      ref={root}
      className={css.table}
      aria-label={words('samples.grid.label')}
      onPaste={paste}
      onKeyDown={(event) => gridStep(event, root.current)}
    >
      <colgroup>
        <col width="40" />
        <col />
        <col width="112" />
        <col width="112" />
        <col width="112" />
        <col width="176" />
        <col width="124" />
        {readOnly ? null : <col width="40" />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={css.right}>
            {words('samples.columns.number')}
          </th>
          <th scope="col">{words('samples.columns.code')}</th>
          {dayColumns.map((column) => (
            <th key={column} scope="col">
              {words(`samples.columns.${column}`)}
            </th>
          ))}
          <th scope="col">{words('samples.columns.late')}</th>
          <th scope="col">{words('samples.columns.byProcedure')}</th>
          {readOnly ? null : <td />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id} data-row={row.id}>
            <td className={css.ordinal}>{index + 1}</td>
            <td>
              <span className={css.withMark}>
                <input
                  type="text"
                  data-cell="code"
                  aria-label={cellName('code', index + 1)}
                  className={css.cell}
                  value={row.code}
                  readOnly={readOnly}
                  spellCheck={false}
                  autoComplete="off"
                  onChange={(event) => patch(row.id, { code: event.currentTarget.value })}
                  onBlur={onLeave}
                />
                {looksLikeName(row.code) ? (
                  <span className={css.warn} title={words('samples.names.one')}>
                    <IconAlertTriangle size={14} stroke={2} role="img" aria-label={words('samples.names.one')} />
                  </span>
                ) : null}
              </span>
            </td>
            {dayColumns.map((column) => (
              <td key={column}>
                <input
                  type="text"
                  inputMode="numeric"
                  data-cell={column}
                  aria-label={cellName(column, index + 1)}
                  aria-invalid={isUnread(row[column]) || undefined}
                  title={isUnread(row[column]) ? words('samples.grid.unread', { text: row[column] }) : undefined}
                  className={classNames(css.cell, isUnread(row[column]) && css.invalid)}
                  value={row[column]}
                  readOnly={readOnly}
                  autoComplete="off"
                  onChange={(event) => patch(row.id, { [column]: event.currentTarget.value })}
                  onBlur={() => {
                    const day = readDate(row[column]);
                    if (day !== null && formatDay(day) !== row[column]) patch(row.id, { [column]: formatDay(day) });
                    onLeave();
                  }}
                />
              </td>
            ))}
            <td className={css.derived}>
              <LatenessText lateness={latenessOf(dossierOf(row), calendar, today)} />
            </td>
            <td>
              <select
                data-cell="byProcedure"
                aria-label={cellName('byProcedure', index + 1)}
                className={css.cell}
                value={row.byProcedure === null ? '' : String(row.byProcedure)}
                disabled={readOnly}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  patch(row.id, { byProcedure: value === '' ? null : value === 'true' });
                }}
                onBlur={onLeave}
              >
                <option value="">{words('samples.handled.open')}</option>
                <option value="true">{words('samples.handled.yes')}</option>
                <option value="false">{words('samples.handled.no')}</option>
              </select>
            </td>
            {readOnly ? null : (
              <td className={css.acts}>
                <IconButton
                  label={words('samples.grid.remove', { row: index + 1 })}
                  icon={IconTrash}
                  small
                  onClick={() => {
                    onChange(rows.filter(({ id }) => id !== row.id));
                    onLeave();
                  }}
                />
              </td>
            )}
          </tr>
        ))}
        {readOnly ? null : (
          <tr data-row={NEW}>
            <td className={css.ordinal}>{rows.length + 1}</td>
            <td colSpan={7}>
              <NewRowCell label={words('samples.grid.newRow')} hint={words('samples.grid.hint')} onText={begin} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function focusCell(root: HTMLElement | null, row: string, cell: string) {
  const input = root?.querySelector<HTMLInputElement>(`[data-row="${CSS.escape(row)}"] [data-cell="${cell}"]`);
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
}
