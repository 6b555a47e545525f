import type { DocumentModel } from '../model/document-model';
import classes from './document-preview.module.css';
import { printStylesheet } from './print-stylesheet';
import { writeHtml } from './write-html';

/** The very page that is printed, on screen. Nothing in it can run. */
export function DocumentPreview({ model }: { readonly model: DocumentModel }) {
  return (
    <iframe
      className={classes['page']}
      title={model.title}
      sandbox="allow-same-origin"
      srcDoc={writeHtml(model, printStylesheet())}
    />
  );
}
