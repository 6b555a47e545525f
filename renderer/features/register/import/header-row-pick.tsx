import { useId } from 'react';
import { HEADER_ROWS } from '../../../intake/find-columns';
import { cellText, type Sheet } from '../../../intake/sheet';
import { useWords } from '../../../strings/use-words';
import { classNames } from '../../../ui/class-names';
import css from './header-row-pick.module.css';

interface HeaderRowPickProps {
  readonly sheet: Sheet;
  /** Row number of the header, 1 for the sheet's first row. */
  readonly headerRow: number;
  readonly onPick: (headerRow: number) => void;
}

const SHOWN_CELLS = 8;

/** The first rows of a sheet as they stand in the file; the officer points at the one that names the columns. */
export function HeaderRowPick({ sheet, headerRow, onPick }: HeaderRowPickProps) {
  const words = useWords('register');
  const name = useId();
  const rows = sheet.rows.slice(0, HEADER_ROWS).flatMap((cells, index) => {
    const texts = cells.map((cell) => cellText(cell).replace(/\s+/g, ' ').trim());
    return texts.every((text) => text === '') ? [] : [{ number: index + 1, texts }];
  });
  return (
    <fieldset className={css.rows}>
      <legend className={css.legend}>{words('import.pointAtHeader')}</legend>
      <div className={css.scroll}>
        <table className={css.table}>
          <tbody>
            {rows.map(({ number, texts }) => (
              <tr
                key={number}
                className={classNames(number === headerRow && css.chosen)}
                onClick={() => onPick(number)}
              >
                <th scope="row">
                  <label className={css.number}>
                    <input
                      type="radio"
                      name={name}
                      checked={number === headerRow}
                      aria-label={words('import.headerRowOf', { row: number })}
                      onChange={() => onPick(number)}
                    />
                    {number}
                  </label>
                </th>
                {texts.slice(0, SHOWN_CELLS).map((text, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
                  <td key={index}>
                    <div className={css.cell}>{text}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
