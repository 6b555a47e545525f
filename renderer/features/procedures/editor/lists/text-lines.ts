/** A list of texts as one text, an item a line. */
export function linesText(items: readonly string[]): string {
  return items.join('\n');
}

/** Items of a text, one a line; blank lines are items too while they are typed. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}
