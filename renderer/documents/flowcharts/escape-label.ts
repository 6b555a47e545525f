/** Control characters, zero-width marks and direction overrides, private letters: they carry no text and break layout. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}]/gu;

/** Everything but letters, digits, marks, blanks and a few harmless signs can mean something to the chart language. */
const SPECIAL = /[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} ,/()%…–—“”‘’·]/gu;

/**
 * Makes a text safe inside a quoted Mermaid label: NFC, one line, every sign with a meaning written as `#NN;`.
 * @param text what the user typed
 * @param empty shown instead of a text without a visible letter
 */
export function escapeLabel(text: string, empty: string): string {
  const line = visibleLine(text);
  return (line === '' ? visibleLine(empty) : line).replace(SPECIAL, (sign) => `#${sign.codePointAt(0)};`);
}

/** The text as it will be read on a chart: NFC, blanks folded, nothing invisible. */
export function visibleLine(text: string): string {
  return text
    .replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
