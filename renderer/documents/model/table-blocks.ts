import type { Line } from './line';

/** A ruled table: heads repeat on every page, rows do not split, groups and totals never stand alone. */
export interface TableBlock {
  readonly kind: 'table';
  /** Width of each column, `null` for a share of what is left. */
  readonly widths: readonly (number | null)[];
  /** Title of each column; empty for a table without heads. */
  readonly head: readonly string[];
  /** Titles over several columns; a column under none has its title over both rows of the head. */
  readonly bands?: readonly HeadBand[];
  readonly rows: readonly TableRow[];
  /** Size of the text, pt; 12 when it is not said. */
  readonly size?: 11 | 12;
  /** Little room above and below the text of a cell, for long registers. */
  readonly dense?: boolean;
  /** All rows stand on one page. */
  readonly whole?: boolean;
  /** Small lines below the table, kept with its last row. */
  readonly notes?: readonly Line[];
}

/** A title over the columns `from` (counted from 0) to `from + span - 1`. */
export interface HeadBand {
  readonly from: number;
  readonly span: number;
  readonly text: string;
}

/** Tables of no more rows than this stand on one page. */
export const SHORT_TABLE = 6;

/** A row; its cells span all columns together. A `band` has a grey ground, a `head` names the columns of the rows below it. */
export interface TableRow {
  readonly kind: 'plain' | 'group' | 'total' | 'band' | 'head';
  readonly cells: readonly TableCell[];
  /** Least height. */
  readonly height?: number;
}

/** A cell of one or more lines. */
export interface TableCell {
  readonly lines: readonly Line[];
  readonly align?: 'left' | 'center' | 'right';
  readonly middle?: boolean;
  readonly span?: number;
  /** Heads its row. */
  readonly heads?: boolean;
  /** A little room between its lines, as between paragraphs. */
  readonly spaced?: boolean;
  /** A place to sign, in the middle of the cell below its lines. */
  readonly signature?: FormSignature;
}

/** Who signs, a small slanted note, room to sign (15 mm in a ruled box), the name, and when; empty ones are left out. */
export interface FormSignature {
  readonly role: string;
  readonly note: string;
  readonly name: string;
  readonly dated: string;
}
