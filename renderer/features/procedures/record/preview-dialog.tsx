import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision } from '../../../core/procedures/revision';
import { useData } from '../../../data/store-context';
import { useHost } from '../../../host/host-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { settleDraft } from '../editor/draft/draft-sessions';
import css from './preview.module.css';
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
  const common = useWords('common');
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
    <Dialog
      open
      wide
      title={words('preview.title', { code: procedure.code })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('close')}</Button>
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
    >
      {failed ? <ErrorNote title={words('preview.failed')} /> : null}
      {html === null ? (
        failed ? null : (
          <p aria-live="polite">{words('preview.working')}</p>
        )
      ) : (
        <iframe className={css.sheet} title={words('preview.frame')} sandbox="allow-same-origin" srcDoc={html} />
      )}
    </Dialog>
  );
}
