import { textAreaWidth } from '../model/columns';
import type { Section } from '../model/document-model';
import { BODY_LINE, CLOSE_LINE } from './units';

/** Word joins tables that touch: a thin line keeps them apart; a heading brings its own room. */
const GAP = 160;

/** Where a block stands. */
export interface Place {
  readonly orientation: Section['orientation'];
  /** Width of the text, mm. */
  readonly width: number;
  /** Size of the text in half points. */
  readonly size: number;
  /** Lines of body text. */
  readonly line: typeof BODY_LINE | typeof CLOSE_LINE;
  /** The block stays on a page with the one after it. */
  readonly stays: boolean;
  /** Height in twips between a table and what follows it. */
  readonly gap: number;
}

/** The place of each block of a section. */
export function placesOf({ orientation, size, head, blocks }: Section): readonly Place[] {
  const line = head === 'number' && size === 13 ? CLOSE_LINE : BODY_LINE;
  return blocks.map((_, index) => {
    const next = blocks[index + 1]?.kind;
    const stays = next === 'signing' || next === 'signatures';
    return {
      orientation,
      width: textAreaWidth(orientation),
      size: size * 2,
      line,
      stays,
      gap: next === 'heading' ? 20 : GAP,
    };
  });
}
