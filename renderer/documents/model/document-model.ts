import type { FactsBlock, FormTitleBlock, PartBlock, PhotosBlock, SignaturesBlock } from './form-blocks';
import type { Line } from './line';
import type {
  AnnexTitleBlock,
  AuthorityBlock,
  GroundsBlock,
  KindTitleBlock,
  OfficeHeadBlock,
  SigningBlock,
} from './office-blocks';
import type { TableBlock } from './table-blocks';

/** A paper document, independent of how it is written out. Widths and heights are mm. */
export interface DocumentModel {
  readonly title: string;
  readonly language: 'vi' | 'en';
  /** Agency that is named as the author of the file. */
  readonly author: string;
  /** Strip of the sections with the head `strip`. */
  readonly strip: PageStrip | null;
  /** Line of the sections with the head `running`. */
  readonly running: RunningLine | null;
  /** Boxed words in the bottom margin of every page: the state at the left, sample data at the right. */
  readonly stateStamp: string | null;
  readonly sampleStamp: string | null;
  /** Each begins on a new page. */
  readonly sections: readonly Section[];
}

/** Pages of one size and one head. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  /** Size of the text, pt. */
  readonly size: 12 | 13 | 14;
  /** Top of its pages: the strip, the page number in the middle (not on its first page), the running line, or nothing. */
  readonly head: 'strip' | 'number' | 'running' | 'none';
  /** Pages are counted from 1 again, as in an annex; otherwise on from the section before. */
  readonly restarts: boolean;
  readonly blocks: readonly Block[];
}

/** What the strip says; the page number follows `pageLabel`. */
export interface PageStrip {
  readonly agency: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly pageLabel: string;
}

/** Line over the pages of a form: the agency at the left; code, issue, date at the right; the page number follows `pageLabel`. */
export interface RunningLine {
  readonly agency: string;
  readonly parts: readonly string[];
  readonly pageLabel: string;
}

/** A part of a document. */
export type Block =
  | CoverBlock
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | OfficeHeadBlock
  | KindTitleBlock
  | AuthorityBlock
  | GroundsBlock
  | SigningBlock
  | AnnexTitleBlock
  | FormTitleBlock
  | FactsBlock
  | PartBlock
  | SignaturesBlock
  | PhotosBlock;

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

/** A heading: level 1 is `1.` or `I.`, 2 is `5.1.`, 3 a case; kept with what follows. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly centred?: boolean;
  readonly newPage?: boolean;
}

/** Body text is justified with a first-line indent; a lead is kept with the next block; a note is small; plain text has no indent. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly style: 'body' | 'lead' | 'note' | 'plain';
  readonly line: Line;
  readonly newPage?: boolean;
}

/** Lines with a dash in front. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly Line[];
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
