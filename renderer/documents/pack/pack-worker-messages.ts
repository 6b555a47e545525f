import type { DocumentModel } from '../model/document-model';
import type { SheetSpec } from '../xlsx/sheet-spec';

/** A piece of work for the worker. */
export type WorkRequest =
  | { readonly id: number; readonly type: 'docx'; readonly model: DocumentModel }
  | { readonly id: number; readonly type: 'xlsx'; readonly sheets: readonly SheetSpec[] }
  | { readonly id: number; readonly type: 'zip'; readonly files: Readonly<Record<string, Uint8Array>> };

/** What came of it. */
export type WorkAnswer =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly failure: string };
