import { compareClauses } from '../../../core/standards/seed-editions';
import type { StandardEdition } from '../../../core/standards/standard-edition';
import type { PaperContext } from '../audit-records';

/** The edition that the agency works by; `null` when its record is gone. */
export function editionOf({ agency, records }: Pick<PaperContext, 'agency' | 'records'>): StandardEdition | null {
  return agency.standardEditionId === null ? null : (records.standardEdition.get(agency.standardEditionId) ?? null);
}

/** Title of a clause in the language of the paper, empty when the edition does not have it. */
export function clauseTitle(clause: string, context: Pick<PaperContext, 'agency' | 'records' | 'labels'>): string {
  const found = editionOf(context)?.clauses.find(({ number }) => number === clause);
  if (found === undefined) return '';
  return context.labels('decimalMark') === ',' ? found.titleVi : found.titleEn;
}

/** Clauses, each once, in the order of the standard. */
export function inOrder(clauses: readonly string[]): readonly string[] {
  return [...new Set(clauses)].sort(compareClauses);
}
