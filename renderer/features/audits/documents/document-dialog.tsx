import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useData } from '../../../data/store-context';
import { useHost } from '../../../host/host-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { ErrorNote } from '../../../ui/error-note';
import { Note } from '../../../ui/note';
import { PaperDialog } from '../../../ui/paper-dialog';
import type { DocumentIds, PaperKind } from './document-kinds';
import { documentName } from './document-name';
import { usePaper } from './use-paper';

interface DocumentDialogProps {
  readonly kind: PaperKind;
  readonly ids: DocumentIds;
  readonly onClose: () => void;
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** A paper as it is printed, with saving as Word or PDF and printing. */
export function DocumentDialog({ kind, ids, onClose }: DocumentDialogProps) {
  const { store, today, tellSaved } = useData();
  const host = useHost();
  const words = useWords('auditDocuments');
  const paper = usePaper(kind, ids);
  const [making, setMaking] = useState<string | null>(null);
  const [broken, setBroken] = useState<string | null>(null);

  async function save(extension: keyof typeof types, make: () => Promise<Uint8Array>) {
    const suggestedName = documentName(kind, ids, store.state(), today(), extension);
    setMaking(suggestedName);
    setBroken(null);
    try {
      const bytes = await make();
      tellSaved(await host.files.save({ suggestedName, extension, mediaType: types[extension], bytes }));
    } catch (error) {
      setBroken(error instanceof Error ? error.message : String(error));
    } finally {
      setMaking(null);
    }
  }

  const { toPdf } = host.print;
  const ready = paper.phase === 'ready' && making === null;
  return (
    <PaperDialog
      title={words(`kinds.${kind}`)}
      page={paper.phase === 'ready' ? paper.page : null}
      landscape={paper.phase === 'ready' && paper.landscape}
      frame={words('dialog.frame')}
      working={words('dialog.working')}
      failure={paper.phase === 'empty' || paper.phase === 'failed' ? <Failure kind={kind} paper={paper} /> : null}
      notes={
        <>
          {paper.phase === 'ready' && paper.missing.length > 0 ? (
            <Note tone="warn">{words('dialog.missingPictures', { names: paper.missing.join('; ') })}</Note>
          ) : null}
          {broken === null ? null : (
            <ErrorNote title={words('dialog.fileFailed')} kept={words('dialog.kept')}>
              {words('dialog.failedWhy', { reason: broken })}
            </ErrorNote>
          )}
          {making === null ? null : <p role="status">{words('dialog.making', { name: making })}</p>}
        </>
      }
      onClose={onClose}
      actions={
        <>
          <Button
            icon={IconFileTypeDocx}
            disabled={!ready}
            onClick={() => {
              if (paper.phase === 'ready') void save('docx', paper.word);
            }}
          >
            {words('dialog.word')}
          </Button>
          {toPdf === null ? null : (
            <Button
              icon={IconFileTypePdf}
              disabled={!ready}
              onClick={() => {
                if (paper.phase === 'ready') void save('pdf', () => toPdf(paper.page));
              }}
            >
              {words('dialog.pdf')}
            </Button>
          )}
          <Button
            kind="primary"
            icon={IconPrinter}
            disabled={!ready}
            onClick={() => {
              if (paper.phase === 'ready') void host.print.dialog(paper.page);
            }}
          >
            {words('dialog.print')}
          </Button>
        </>
      }
    />
  );
}

function Failure({
  kind,
  paper,
}: {
  readonly kind: PaperKind;
  readonly paper: Exclude<ReturnType<typeof usePaper>, { readonly phase: 'working' | 'ready' }>;
}) {
  const words = useWords('auditDocuments');
  if (paper.phase === 'failed')
    return (
      <ErrorNote title={words('dialog.failed')} kept={words('dialog.kept')}>
        {words('dialog.failedWhy', { reason: paper.reason })}
      </ErrorNote>
    );
  return (
    <Note>
      {words('dialog.nothing')} {words(whyEmpty(kind))}
    </Note>
  );
}

function whyEmpty(kind: PaperKind) {
  if (kind === 'samples' || kind === 'findings') return `dialog.nothingWhy.${kind}` as const;
  return kind === 'checklist-blank' || kind === 'checklist-filled' ? 'dialog.nothingWhy.checklist' : 'dialog.gone';
}
