import { foldText } from '../../kernel/fold-text';
import { anyOf, wordEnd, wordStart } from './phrase-pattern';
import { honorifics, notNames } from './wording-rules.data';

/** A place in a text: from the first character on, up to the one at `to`. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

const FORM_OF_ADDRESS = new RegExp(
  `${wordStart}${anyOf([...honorifics, ...honorifics.map(capitalised)])}\\s*(?<=[\\s.])(?!${anyOf(notNames)}${wordEnd})` +
    `\\p{Lu}[\\p{L}.]*(?:\\s+\\p{Lu}\\p{L}*)*`,
  'gu',
);

/**
 * Places of people's names in composed text: names of known people, with or without their accents, and capitalised words after
 * a form of address. A name of two words counts only with capitals, since it may be two ordinary words; one of one word never.
 */
export function findNames(text: string, names: Iterable<string>): readonly TextPlace[] {
  const { folded, starts } = foldWithPlaces(text);
  const places: TextPlace[] = [...text.matchAll(FORM_OF_ADDRESS)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  for (const words of new Set([...names].map(foldText))) {
    const count = words.split(' ').length;
    if (count < 2) continue;
    for (const { index, 0: found } of folded.matchAll(new RegExp(wordStart + anyOf([words]) + wordEnd, 'gu'))) {
      const place = { from: starts[index] ?? 0, to: starts[index + found.length] ?? text.length };
      if (count > 2 || hasCapitals(text.slice(place.from, place.to))) places.push(place);
    }
  }
  return places;
}

function hasCapitals(text: string): boolean {
  return text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Folded text with the place in `text` of each of its characters; blanks stay as they are. */
function foldWithPlaces(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = /\s/.test(letter) ? letter : foldText(letter);
    for (let index = 0; index < plain.length; index += 1) starts.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, starts };
}
