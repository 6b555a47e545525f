import { type ReactNode, useState } from 'react';
import { useData } from '../../../data/store-context';
import { useHost } from '../../../host/host-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { buildSheets } from './build-sheets';
import type { DocumentIds, SheetKind } from './document-kinds';
import { documentName } from './document-name';

/** Saving a workbook where the user says, and the dialog that says why it could not be made. */
export function useSaveWorkbook(ids: DocumentIds): {
  readonly save: (kind: SheetKind) => Promise<void>;
  readonly failure: ReactNode;
} {
  const { store, today, tellSaved } = useData();
  const host = useHost();
  const words = useWords('auditDocuments');
  const common = useWords('common');
  const [reason, setReason] = useState<string | null>(null);

  async function save(kind: SheetKind) {
    try {
      const { writeXlsx } = await import('../../../documents/xlsx/write-xlsx');
      const sheets = await buildSheets(kind, ids, store.state(), today());
      if (sheets.length === 0) {
        setReason(words('dialog.gone'));
        return;
      }
      tellSaved(
        await host.files.save({
          suggestedName: documentName(kind, ids, store.state(), today(), 'xlsx'),
          extension: 'xlsx',
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          bytes: await writeXlsx(sheets),
        }),
      );
    } catch (error) {
      setReason(words('dialog.failedWhy', { reason: error instanceof Error ? error.message : String(error) }));
    }
  }

  const close = () => setReason(null);
  const failure =
    reason === null ? null : (
      <Dialog
        open
        title={words('dialog.fileFailed')}
        onClose={close}
        actions={<Button onClick={close}>{common('close')}</Button>}
      >
        <ErrorNote title={words('dialog.fileFailed')} kept={words('dialog.kept')}>
          {reason}
        </ErrorNote>
      </Dialog>
    );
  return { save, failure };
}
