import { asId } from '../kernel/ids';
import { type ClauseRow, changes2026, clauses2015, dropped2026, editionTitles, moved2026 } from './clauses.data';
import type { Clause, StandardEdition } from './standard-edition';

/** The editions a new workspace starts with: TCVN ISO 9001:2015 as the default, ISO 9001:2026 to opt in to. */
export function seedEditions(): readonly StandardEdition[] {
  const dropped = new Set(dropped2026);
  const changed = new Map(changes2026.map((row) => [row[0], row]));
  const kept = clauses2015.filter(([number]) => !dropped.has(number) && !changed.has(number));
  return [
    {
      id: asId('tcvn-iso-9001-2015'),
      ...editionTitles.tcvn2015,
      from: null,
      to: null,
      verified: true,
      clauses: clauses2015.map(toClause),
    },
    {
      id: asId('iso-9001-2026'),
      ...editionTitles.iso2026,
      from: '2026-09-16',
      to: null,
      verified: false,
      clauses: [...kept.map((row) => ({ ...toClause(row), verified: false })), ...changes2026.map(toClause)].sort(
        (a, b) => compareClauses(a.number, b.number),
      ),
    },
  ];
}

/** Clause numbers of 2026 that answer to a clause of 2015. */
export function clausesOf2026(number2015: string): readonly string[] {
  return moved2026[number2015] ?? [number2015];
}

/** Order of clause numbers: 4.10 after 4.9. */
export function compareClauses(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function toClause([number, titleVi, titleEn, verified]: ClauseRow): Clause {
  return { number, titleVi, titleEn, verified };
}
