/** Clauses as plans print them: three or more neighbours as a span, such as `6.1; 6.2; 7.1–7.5`. */
export function clauseRuns(clauses: readonly string[]): string {
  const runs: string[][] = [];
  for (const clause of clauses) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isNext(last, clause)) run.push(clause);
    else runs.push([clause]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0] ?? ''}–${run.at(-1) ?? ''}`])).join('; ');
}

function isNext(before: string, after: string): boolean {
  const a = before.split('.');
  const b = after.split('.');
  const isSameParent = a.length === b.length && a.slice(0, -1).join('.') === b.slice(0, -1).join('.');
  return isSameParent && Number(b.at(-1)) === Number(a.at(-1)) + 1;
}
