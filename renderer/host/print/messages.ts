/** What the window and its print frame say to each other: ready, then the document, then the dialog is closed. */
export type PrintFrameMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'print'; readonly html: string }
  | { readonly type: 'closed' };
