import { useState } from 'react';
import { useData, useWorkspace } from '../../data/store-context';
import { writeXlsx } from '../../documents/xlsx/write-xlsx';
import { useHost } from '../../host/host-context';
import { documentWords } from '../../strings/document-words';
import { formatDate } from '../../strings/format';
import { saveFailureWords } from '../../strings/save-failure';
import { useWords } from '../../strings/use-words';
import { nonconformitySheet } from './nonconformity-sheet';
import type { RegisterRow } from './register-rows';

/** Saves rows of the register as a spreadsheet; tells why when it could not. */
export function useRegisterExport() {
  const { files } = useHost();
  const { today } = useData();
  const [agency] = useWorkspace().agency.values();
  const words = useWords('nonconformities');
  const common = useWords('common');
  const [failure, setFailure] = useState<string | null>(null);

  async function exportRows(rows: readonly RegisterRow[]) {
    setFailure(null);
    const heading = [words('file.heading', { count: rows.length, day: formatDate(today()) })];
    if (agency?.isSample === true) heading.push(documentWords()('stamp.sample'));
    const saved = await files.save({
      suggestedName: `${words('file.name')}-${today()}.xlsx`,
      extension: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await writeXlsx([nonconformitySheet(rows, { words, common, heading })]),
    });
    if (saved.type === 'failed') setFailure(saveFailureWords(saved.reason));
  }

  return { exportRows, failure, clearFailure: () => setFailure(null) };
}
