import type { ColumnMatch } from '../../../intake/find-columns';
import { type RegisterColumn, registerVocabulary } from '../../../intake/register-vocabulary';
import { cellText } from '../../../intake/sheet';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { Note } from '../../../ui/note';
import { Select } from '../../../ui/select';
import { HeaderRowPick } from './header-row-pick';
import css from './import.module.css';
import type { RegisterFile } from './read-register-file';

interface ColumnsStepProps {
  readonly file: RegisterFile;
  readonly onMatch: (match: ColumnMatch<RegisterColumn>) => void;
  /** Takes another row as the header. */
  readonly onHeader: (headerRow: number) => void;
  /** Reads another sheet of the file. */
  readonly onSheet: (index: number) => void;
}

const fields = Object.keys(registerVocabulary) as readonly RegisterColumn[];

/** Shows which column holds what, with an example from the file, and lets the officer set it right. */
export function ColumnsStep({ file, onMatch, onHeader, onSheet }: ColumnsStepProps) {
  const words = useWords('register');
  const { match, sheet, sheets } = file;
  const name = (field: RegisterColumn) =>
    words(field === 'code' ? 'columns.code' : field === 'source' ? 'columns.source' : `import.fields.${field}`);
  const assign = (index: number, field: RegisterColumn | null) =>
    onMatch({
      ...match,
      columns: match.columns.map((column) => {
        if (column.index === index) return { ...column, field };
        return column.field === field ? { ...column, field: null } : column;
      }),
    });
  const has = (field: RegisterColumn) => match.columns.some((column) => column.field === field);
  return (
    <div className={css.choose}>
      {sheets.length > 1 ? (
        <div className={css.pick}>
          <Select
            label={words('import.sheet')}
            value={String(sheets.indexOf(sheet))}
            onChange={(value) => onSheet(Number(value ?? 0))}
            choices={sheets.map((each, index) => ({ value: String(index), label: each.name }))}
          />
        </div>
      ) : null}
      <HeaderRowPick sheet={sheet} headerRow={match.headerRow} onPick={onHeader} />
      {has('name') ? null : <Note tone="bad">{words('import.nameColumnMissing')}</Note>}
      {has('code') ? null : <Note tone="warn">{words('import.codeColumnMissing')}</Note>}
      <Card flush title={words('import.columnsTitle')} meta={words('import.columnsMeta', { row: match.headerRow })}>
        <table className={css.columns}>
          <thead className={css.columnsHead}>
            <tr>
              <th scope="col">{words('import.columnInFile')}</th>
              <th scope="col">{words('import.columnMeans')}</th>
              <th scope="col">{words('import.example')}</th>
            </tr>
          </thead>
          <tbody>
            {match.columns
              .map((column) => ({
                ...column,
                heading: column.heading || words('import.columnWithoutHeading', { letter: columnLetter(column.index) }),
              }))
              .map((column) => (
                <tr key={column.index}>
                  <th scope="row">{column.heading}</th>
                  <td>
                    <div className={css.pick}>
                      <Select
                        label={words('import.meaningOf', { heading: column.heading })}
                        hideLabel
                        clearable
                        value={column.field}
                        placeholder={words('import.unused')}
                        onChange={(value) => assign(column.index, fields.find((field) => field === value) ?? null)}
                        choices={fields.map((field) => ({ value: field, label: name(field) }))}
                      />
                    </div>
                  </td>
                  <td>
                    <div className={css.sample}>{exampleOf(file, column.index)}</div>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </Card>
    </div>
  );
}

function exampleOf({ sheet, match }: RegisterFile, index: number): string {
  const row = sheet.rows.slice(match.headerRow).find((cells) => cellText(cells[index]).trim() !== '');
  return cellText(row?.[index]).replace(/\s+/g, ' ').trim();
}

/** Name of a column as spreadsheets show it: A … Z, AA … */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
