import { foldText } from '../../../core/kernel/fold-text';
import type { IdSource } from '../../../core/kernel/ids';
import { parseTsv } from '../../../core/procedures/edit/parse-tsv';
import { noWords, yesWords } from './by-procedure-words.data';
import { type DossierRow, newRow } from './sheet-draft';

const HEADING = /^(tt|stt|so tt|ma|ma ho so|so ho so|ma so ho so|code|dossier)\.?$/;
const ORDINAL = /^\d{1,3}[.)]?$/;

/**
 * Rows pasted from Excel: code, received, promised, returned, handled by the procedure. A heading and a leading column of running
 * numbers are passed over; words for the last column that say neither yes nor no leave it open.
 */
export function pastedDossiers(text: string, newId: IdSource): readonly DossierRow[] {
  const rows = parseTsv(text);
  const body = HEADING.test(foldText(rows[0]?.[0] ?? '')) ? rows.slice(1) : rows;
  const numbered = body.length > 0 && body.every((row) => row.length > 1 && ORDINAL.test(row[0] ?? ''));
  return body.map((cells) => {
    const [code = '', received = '', promised = '', returned = '', handled = ''] = numbered ? cells.slice(1) : cells;
    return { ...newRow(newId(), code), received, promised, returned, byProcedure: readHandled(handled) };
  });
}

function readHandled(text: string): boolean | null {
  const folded = foldText(text);
  if (yesWords.includes(folded)) return true;
  return noWords.includes(folded) ? false : null;
}
