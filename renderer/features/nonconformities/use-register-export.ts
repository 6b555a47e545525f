import { useState } from 'react';
import { useData } from '../../data/store-context';
import { nonconformitySheets } from '../../documents/audits/sheets/nonconformity-sheets';
import { writeXlsx } from '../../documents/xlsx/write-xlsx';
import { useHost } from '../../host/host-context';
import { auditDocumentWords } from '../../strings/document-words';
import { saveFailureWords } from '../../strings/save-failure';
import { useWords } from '../../strings/use-words';
import type { RegisterRow } from './register-rows';

/** Saves rows of the register as a workbook, exactly those given; tells why when it could not. */
export function useRegisterExport() {
  const { files } = useHost();
  const { store, today } = useData();
  const words = useWords('nonconformities');
  const [failure, setFailure] = useState<string | null>(null);

  async function exportRows(rows: readonly RegisterRow[]) {
    setFailure(null);
    const listed = rows.map(({ nonconformity }) => nonconformity);
    const sheets = nonconformitySheets(store.state(), today(), auditDocumentWords(), listed);
    const saved = await files.save({
      suggestedName: `${words('file.name')}-${today()}.xlsx`,
      extension: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await writeXlsx([...sheets]),
    });
    if (saved.type === 'failed') setFailure(saveFailureWords(saved.reason));
  }

  return { exportRows, failure, clearFailure: () => setFailure(null) };
}
