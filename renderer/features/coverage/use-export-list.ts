import { useCallback, useState } from 'react';
import type { Day } from '../../core/calendar/day';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import { agencyNameAt } from '../../core/organisation/names-at';
import { useWorkspace } from '../../data/store-context';
import { writeXlsx } from '../../documents/xlsx/write-xlsx';
import { useHost } from '../../host/host-context';
import { documentWords } from '../../strings/document-words';
import { saveFailureWords } from '../../strings/save-failure';
import { useWords } from '../../strings/use-words';
import { coverageSheet } from './coverage-sheet';

/** What became of the last export, `null` before any. */
export interface ExportOutcome {
  readonly ok: boolean;
  readonly text: string;
}

/** Saves the listed rows as a spreadsheet where the user says. */
export function useExportList() {
  const host = useHost();
  const { agency } = useWorkspace();
  const words = useWords('coverage');
  const common = useWords('common');
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const exportList = useCallback(
    async (rows: readonly CoverageRow[], day: Day, title: string) => {
      const [own] = [...agency.values()];
      const heading = [title, ...(own === undefined ? [] : [agencyNameAt(own, day).name])];
      const stamped = own?.isSample === true ? [...heading, documentWords()('stamp.sample')] : heading;
      const bytes = await writeXlsx([coverageSheet(rows, day, words, common, stamped)]);
      const saved = await host.files.save({
        suggestedName: `${words('file.name')}-${day}.xlsx`,
        extension: 'xlsx',
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes,
      });
      if (saved.type === 'saved') setOutcome({ ok: true, text: words('file.saved', { name: saved.name }) });
      else if (saved.type === 'failed')
        setOutcome({ ok: false, text: words('file.failed', { reason: saveFailureWords(saved.reason) }) });
    },
    [agency, host, words, common],
  );
  return { exportList, outcome, clear: () => setOutcome(null) };
}
