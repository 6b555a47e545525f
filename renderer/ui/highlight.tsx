import { findHits } from './find-hits';
import css from './highlight.module.css';

/** A text with the words that were looked for marked, diacritics aside. */
export function Highlight({ text, query }: { readonly text: string; readonly query: string }) {
  if (query.trim() === '') return text;
  return findHits(text, query).map((piece) =>
    piece.hit ? (
      <mark key={piece.at} className={css.hit}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
