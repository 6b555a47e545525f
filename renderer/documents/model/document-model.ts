/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A line of text: runs one after the other. */
export type Line = readonly Run[];

/** A paper document, independent of how it is written out. Widths and heights are mm. */
export interface DocumentModel {
  readonly title: string;
  readonly language: 'vi' | 'en';
  /** Strip at the top of every page after the cover. */
  readonly strip: PageStrip;
  /** Boxed words in the bottom margin of every page: the state at the left, sample data at the right. */
  readonly stateStamp: string | null;
  readonly sampleStamp: string | null;
  readonly cover: readonly Block[];
  readonly body: readonly Block[];
}

/** What the strip says; the page number follows `pageLabel`. */
export interface PageStrip {
  readonly agency: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly pageLabel: string;
}

/** A part of a document. */
export type Block = CoverBlock | TitleBlock | HeadingBlock | ParagraphBlock | ListBlock | TableBlock | FigureBlock;

/** The three-part head of a cover; a field without a value takes the page number. */
export interface CoverBlock {
  readonly kind: 'cover';
  readonly parent: string;
  readonly agency: string;
  readonly name: readonly string[];
  readonly fields: readonly { readonly label: string; readonly value: string | null; readonly bold?: boolean }[];
}

/** The document's title on its cover, with smaller lines below. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly lines: readonly string[];
  readonly below: string;
  readonly notes: readonly string[];
}

/** A heading: level 1 is `1.`, 2 is `5.1.`, 3 a case; kept with what follows. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly centred?: boolean;
}

/** Body text is justified with a first-line indent; a lead is kept with the next block; a note is small. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly style: 'body' | 'lead' | 'note';
  readonly line: Line;
}

/** Lines with a dash in front. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly Line[];
}

/** A ruled table: heads repeat on every page, rows do not split, groups and totals never stand alone. */
export interface TableBlock {
  readonly kind: 'table';
  /** Width of each column, `null` for a share of what is left. */
  readonly widths: readonly (number | null)[];
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Tables of no more rows than this stand on one page. */
export const SHORT_TABLE = 6;

/** A row; its cells span all columns together. */
export interface TableRow {
  readonly kind: 'plain' | 'group' | 'total';
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
}

/** A picture with what it shows in words, and its caption. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly picture: Picture;
  readonly alt: string;
  readonly caption: string;
  /** Said by a writer that lacks the PNG it needs. */
  readonly missing: string;
}

/** A picture as flat SVG and, for writers that need it, as PNG; size in mm. */
export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array | null;
  readonly width: number;
  readonly height: number;
}
