import address from './print.css?url';

/** Full address of the style sheet of all documents, for pages that are shown or printed elsewhere. */
export function printStylesheet(): string {
  return new URL(address, document.baseURI).href;
}
