import { useState } from 'react';
import { useData, useWorkspace } from '../../data/store-context';
import { writeXlsx } from '../../documents/xlsx/write-xlsx';
import { useHost } from '../../host/host-context';
import { formatDate } from '../../strings/format';
import { saveFailureWords } from '../../strings/save-failure';
import { useWords } from '../../strings/use-words';
import type { RegisterLine } from './register-line';
import { registerSheet } from './register-sheet';
import { useGeneralArea } from './use-general-area';

/** Saves lines of the register as a spreadsheet; tells why when it could not. */
export function useRegisterExport() {
  const { files } = useHost();
  const { today } = useData();
  const [agency] = useWorkspace().agency.values();
  const words = useWords('register');
  const common = useWords('common');
  const area = useGeneralArea();
  const [failure, setFailure] = useState<string | null>(null);

  async function exportLines(lines: readonly RegisterLine[], what: string) {
    setFailure(null);
    const heading = [words('title'), words('export.heading', { day: formatDate(today()), what, count: lines.length })];
    if (agency?.isSample === true) heading.push(words('export.sample'));
    const bytes = await writeXlsx([registerSheet(lines, { words, common, area, heading })]);
    const saved = await files.save({
      suggestedName: `${words('export.fileName')}-${today()}.xlsx`,
      extension: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes,
    });
    if (saved.type === 'failed') setFailure(saveFailureWords(saved.reason));
  }

  return { exportLines, failure, clearFailure: () => setFailure(null) };
}
