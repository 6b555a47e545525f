import type { RefusedRow } from '../../../core/register/import-plan';
import { useData } from '../../../data/store-context';
import { writeXlsx } from '../../../documents/xlsx/write-xlsx';
import { useHost } from '../../../host/host-context';
import { useWords } from '../../../strings/use-words';
import { refusalText } from './refusal-words';

/** Saves the refused rows of a file as a spreadsheet, to be mended there. */
export function useRefusedExport() {
  const { files } = useHost();
  const { tellSaved } = useData();
  const words = useWords('register');
  return async (rows: readonly RefusedRow[], fileName: string) => {
    const bytes = await writeXlsx([
      {
        name: words('import.refusedSheet'),
        columns: [
          { title: words('import.columns.row'), width: 10, kind: 'number' },
          { title: words('columns.code'), width: 24 },
          { title: words('columns.name'), width: 80 },
          { title: words('import.columns.why'), width: 40 },
          { title: words('import.columns.cure'), width: 50 },
        ],
        rows: rows.map((row) => {
          const { reason, cure } = refusalText(row.reason, words);
          return [row.row, row.code, row.name, reason, cure];
        }),
      },
    ]);
    const outcome = await files.save({
      suggestedName: `${fileName.replace(/\.\w+$/, '')}-${words('import.refusedFile')}.xlsx`,
      extension: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes,
    });
    tellSaved(outcome);
  };
}
