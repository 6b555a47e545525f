/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A drawn square in front of the text, crossed when true; it stays on a line with the text. */
  readonly check?: boolean;
  /** Empty room after the text: for a number (14 mm), for a day or month (8 mm), or a dotted line (40 mm). */
  readonly room?: 'number' | 'day' | 'dotted';
}

/** Letters of a choice that is not broken over lines. */
export const LONGEST_CHOICE = 40;

/** A line of text: runs one after the other. */
export type Line = readonly Run[];
