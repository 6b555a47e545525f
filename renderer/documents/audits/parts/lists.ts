/** Texts in one, joined by semicolons, each without its closing mark; empty ones are left out. */
export function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim().replace(/[.;,]+$/, ''))
    .filter((text) => text !== '')
    .join('; ');
}

/** A text with a small first letter, for the middle of a sentence; abbreviations stay. */
export function lowered(text: string): string {
  const [first = '', second = ''] = text.trim();
  const small = first.toLocaleLowerCase('vi');
  return second === second.toLocaleLowerCase('vi') ? `${small}${text.trim().slice(first.length)}` : text.trim();
}

/** A text with a capital first letter. */
export function raised(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

/** A text that ends as a sentence. */
export function sentence(text: string): string {
  const bare = text.trim();
  return bare === '' || /[.!?…:;]$/.test(bare) ? bare : `${bare}.`;
}

/** Clause numbers in one line; neighbours of three and more within one part as a span such as `7.1-7.5`. */
export function clauseList(clauses: readonly string[]): string {
  const spans: string[][] = [];
  for (const clause of clauses) {
    const last = spans.at(-1);
    if (last !== undefined && follows(last.at(-1) ?? '', clause)) last.push(clause);
    else spans.push([clause]);
  }
  return spans.flatMap((span) => (span.length > 2 ? [`${span[0] ?? ''}-${span.at(-1) ?? ''}`] : span)).join('; ');
}

function follows(before: string, clause: string): boolean {
  const [left, right] = [before.split('.'), clause.split('.')];
  const same = left.length === right.length && left.length > 1;
  return (
    same &&
    left.slice(0, -1).join('.') === right.slice(0, -1).join('.') &&
    Number(right.at(-1)) === Number(left.at(-1)) + 1
  );
}
