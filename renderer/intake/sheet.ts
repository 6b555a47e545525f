/** A cell as read: text, a number as the file stores it, or nothing. Dates are `YYYY-MM-DD`, truth values their words. */
export type Cell = string | number | null;

/** A table as read from a file; row 1 of the sheet is `rows[0]`. Rows may differ in length. */
export interface Sheet {
  /** Name of the sheet, `''` for a text file. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Why a file could not be read as tables. */
export type FileFailure =
  | { readonly type: 'empty-file' }
  | { readonly type: 'file-too-large'; readonly limit: number }
  | { readonly type: 'unpacked-too-large'; readonly limit: number }
  | { readonly type: 'too-many-cells'; readonly limit: number }
  | { readonly type: 'not-a-table'; readonly looksLike: 'text' | 'web-page' | 'pdf' | 'word' | 'archive' | 'unknown' }
  | { readonly type: 'old-workbook' }
  | { readonly type: 'encrypted' }
  | { readonly type: 'damaged' }
  | { readonly type: 'no-sheet' }
  | { readonly type: 'text-damaged'; readonly line: number }
  | { readonly type: 'old-font' }
  | { readonly type: 'unknown-encoding' }
  | { readonly type: 'unclosed-quote'; readonly line: number };

/** A cell as text: a text as it is, a number with a decimal point, `''` for nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell);
}

/** Greatest product of rows and columns that is read. */
export const CELL_LIMIT = 4_000_000;

/** Greatest file in bytes that is read. */
export const FILE_LIMIT = 60 * 1024 * 1024;

/** Greatest size in bytes of a workbook's parts together, unpacked. */
export const UNPACKED_LIMIT = 200_000_000;
