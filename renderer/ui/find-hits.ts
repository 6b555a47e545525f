import { foldText } from '../core/kernel/fold-text';

/** A piece of a text, and whether it is what was looked for. */
export interface TextPiece {
  readonly text: string;
  readonly hit: boolean;
  /** Index of its first character. */
  readonly at: number;
}

/** Cuts `text` into hits of the words of `query` and what is between; diacritics aside. The pieces joined are `text`. */
export function findHits(text: string, query: string): readonly TextPiece[] {
  const words = foldText(query).split(' ').filter(Boolean);
  const composed = text.normalize('NFC');
  const letters = Array.from(composed, (letter) => foldLetter(letter));
  const starts: number[] = [];
  let folded = '';
  for (const [index, letter] of letters.entries()) {
    for (let i = 0; i < letter.length; i += 1) starts.push(index);
    folded += letter;
  }
  const marked = new Array<boolean>(letters.length).fill(false);
  for (const word of words)
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      for (let i = starts[at] ?? 0; i <= (starts[at + word.length - 1] ?? -1); i += 1) marked[i] = true;
  return join(Array.from(composed), marked);
}

function foldLetter(letter: string): string {
  return letter.trim() === '' ? ' ' : foldText(letter);
}

function join(letters: readonly string[], marked: readonly boolean[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const [index, letter] of letters.entries()) {
    const hit = marked[index] === true;
    const last = pieces.at(-1);
    if (last !== undefined && last.hit === hit) pieces[pieces.length - 1] = { ...last, text: last.text + letter };
    else pieces.push({ text: letter, hit, at: index });
  }
  return pieces;
}
