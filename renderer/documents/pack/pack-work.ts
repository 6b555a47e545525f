import { writeDocx } from '../docx/write-docx';
import type { DocumentModel } from '../model/document-model';
import { packZip } from '../normalise/pack-zip';
import type { SheetSpec } from '../xlsx/sheet-spec';
import { writeXlsx } from '../xlsx/write-xlsx';

/** The heavy parts of building a pack, so that they may run beside the window. */
export interface PackWork {
  docx(model: DocumentModel): Promise<Uint8Array>;
  xlsx(sheets: readonly SheetSpec[]): Promise<Uint8Array>;
  zip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array>;
  close(): void;
}

/** Does the work where it is called. */
export function inlineWork(): PackWork {
  return {
    docx: writeDocx,
    xlsx: writeXlsx,
    zip: async (files) => packZip(files),
    close() {},
  };
}
