import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Menu, type MenuEntry } from '../../../ui/menu';
import { DocumentDialog } from './document-dialog';
import { type DocumentIds, type DocumentKind, isSheet, type PaperKind } from './document-kinds';
import { useSaveWorkbook } from './use-save-workbook';

interface DocumentsMenuProps extends DocumentIds {
  /** What is offered, in this order; papers stand before workbooks. */
  readonly documents: readonly DocumentKind[];
  readonly small?: boolean | undefined;
}

/** A button with the documents of an audit or a programme: papers open as they are printed, workbooks are saved at once. */
export function DocumentsMenu({ documents, programmeId, auditId, sittingId, small }: DocumentsMenuProps) {
  const words = useWords('auditDocuments');
  const ids: DocumentIds = { programmeId, auditId, sittingId };
  const [shown, setShown] = useState<PaperKind | null>(null);
  const { save, failure } = useSaveWorkbook(ids);
  const papers = documents.filter((kind) => !isSheet(kind));
  const sheets = documents.filter(isSheet);
  const entries: readonly MenuEntry[] = [
    ...(sheets.length > 0 && papers.length > 0 ? [{ id: 'papers', heading: words('menu.papers') }] : []),
    ...papers.map((kind) => ({
      id: kind,
      label: words(`kinds.${kind}`),
      icon: IconFileText,
      onSelect: () => setShown(kind as PaperKind),
    })),
    ...(sheets.length > 0 ? [{ id: 'sheets', heading: words('menu.sheets') }] : []),
    ...sheets.map((kind) => ({
      id: kind,
      label: words(`kinds.${kind}`),
      icon: IconFileSpreadsheet,
      onSelect: () => void save(kind),
    })),
  ];
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button small={small} icon={IconFileText}>
            {words('menu.open')}
          </Button>
        }
        entries={entries}
      />
      {failure}
      {shown === null ? null : <DocumentDialog kind={shown} ids={ids} onClose={() => setShown(null)} />}
    </>
  );
}
