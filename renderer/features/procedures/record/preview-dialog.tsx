import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision } from '../../../core/procedures/revision';
import { useData } from '../../../data/store-context';
import { useHost } from '../../../host/host-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { ErrorNote } from '../../../ui/error-note';
import { PaperDialog } from '../../../ui/paper-dialog';
import { settleDraft } from '../editor/draft/draft-sessions';
import { procedurePage } from './procedure-page';

interface PreviewDialogProps {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly onClose: () => void;
}

/** The revision exactly as it is printed, with printing and saving as PDF. */
export function PreviewDialog({ procedure, revision, onClose }: PreviewDialogProps) {
  const services = useData();
  const host = useHost();
  const words = useWords('procedures');
  const [html, setHtml] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let shown = true;
    const { store, today } = services;
    settleDraft(services, revision.id)
      .then(() => procedurePage(store.state(), revision.id, today()))
      .then((page) => {
        if (!shown) return;
        setHtml(page);
        setFailed(page === null);
      })
      .catch(() => setFailed(shown));
    return () => {
      shown = false;
    };
  }, [services, revision.id]);

  const { toPdf } = host.print;
  async function savePdf(page: string) {
    if (toPdf === null) return;
    const bytes = await toPdf(page);
    services.tellSaved(
      await host.files.save({
        suggestedName: `${procedure.code}.pdf`,
        extension: 'pdf',
        mediaType: 'application/pdf',
        bytes,
      }),
    );
  }
  return (
    <PaperDialog
      title={words('preview.title', { code: procedure.code })}
      page={html}
      frame={words('preview.frame')}
      working={words('preview.working')}
      failure={failed ? <ErrorNote title={words('preview.failed')} /> : null}
      onClose={onClose}
      actions={
        <>
          {toPdf === null ? null : (
            <Button
              icon={IconFileTypePdf}
              disabled={html === null}
              onClick={() => {
                if (html !== null) void savePdf(html);
              }}
            >
              {words('preview.pdf')}
            </Button>
          )}
          <Button
            kind="primary"
            icon={IconPrinter}
            disabled={html === null}
            onClick={() => {
              if (html !== null) void host.print.dialog(html);
            }}
          >
            {words('preview.print')}
          </Button>
        </>
      }
    />
  );
}
