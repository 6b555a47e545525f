import type { ReactNode } from 'react';
import { useWords } from '../strings/use-words';
import { Button } from './button';
import { classNames } from './class-names';
import { Dialog } from './dialog';
import css from './paper-dialog.module.css';

interface PaperDialogProps {
  readonly title: string;
  /** The page as it is printed; `null` while it is made or when there is none. */
  readonly page: string | null;
  /** True for pages that lie on their long side: they are shown smaller, so that their whole width is in sight. */
  readonly landscape?: boolean | undefined;
  /** What the page is called for those who do not see it. */
  readonly frame: string;
  /** Said while the page is made. */
  readonly working: string;
  /** Shown instead of a page that could not be made. */
  readonly failure: ReactNode;
  /** Notes above the page. */
  readonly notes?: ReactNode;
  /** Buttons after the one that closes. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
}

/** A document exactly as it is printed, with what can be done with it. */
export function PaperDialog(props: PaperDialogProps) {
  const { title, page, landscape = false, frame, working, failure, notes, actions, onClose } = props;
  const common = useWords('common');
  const waiting = failure === null ? <p aria-live="polite">{working}</p> : failure;
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('close')}</Button>
          {actions}
        </>
      }
    >
      {notes}
      {page === null ? (
        waiting
      ) : (
        <iframe
          className={classNames(css.sheet, landscape && css.landscape)}
          title={frame}
          sandbox="allow-same-origin"
          srcDoc={page}
        />
      )}
    </Dialog>
  );
}
