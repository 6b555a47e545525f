/** A table for a spreadsheet. */
export interface SheetSpec {
  /** Name of the sheet; signs that Excel refuses are replaced, 31 letters at most. */
  readonly name: string;
  /** Lines above the table, such as a title and a date. */
  readonly heading?: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Columns that stay in sight on the left. */
  readonly frozenColumns?: number;
}

/** A column: `width` in letters; `day` cells hold `YYYY-MM-DD`, `share` cells 0–1. */
export interface SheetColumn {
  readonly title: string;
  readonly width: number;
  readonly kind?: 'text' | 'number' | 'day' | 'share';
}

/** Values in the order of the columns; `null` for an empty cell. Texts stay texts, whatever they begin with. */
export type SheetCell = string | number | null;

/** A row, or a row with bold type such as a total. */
export type SheetRow = readonly SheetCell[] | { readonly bold: true; readonly cells: readonly SheetCell[] };
