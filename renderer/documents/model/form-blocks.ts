import type { Line } from './line';
import type { FormSignature, TableBlock } from './table-blocks';

/** Title of a form in capitals with a slanted line below; that line may be empty. */
export interface FormTitleBlock {
  readonly kind: 'form-title';
  readonly title: string;
  readonly below: string;
}

/** Labels with their values. Each takes two columns of `widths`; the last of a row takes all that is left. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly widths: readonly (number | null)[];
  readonly rows: readonly (readonly Fact[])[];
}

/** A label with its value of one or more lines. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** Places to sign side by side, kept with the paragraph or the last row before. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly places: readonly FormSignature[];
}

/** A part of a slip: a grey band with its title, below it facts, tables and places to sign joined in one ruled table. */
export interface PartBlock {
  readonly kind: 'part';
  readonly title: string;
  readonly content: readonly (FactsBlock | TableBlock | SignaturesBlock)[];
}

/** Photographs with captions, side by side where they fit, each scaled into a box of `width` x `height` mm. */
export interface PhotosBlock {
  readonly kind: 'photos';
  readonly width: number;
  readonly height: number;
  readonly photos: readonly Photo[];
}

/** A stored photograph. */
export interface Photo {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Size in dots, for its shape. */
  readonly dots: { readonly width: number; readonly height: number };
  readonly caption: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}
