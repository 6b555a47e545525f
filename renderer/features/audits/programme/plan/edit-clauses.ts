import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditProgramme, ClausePart } from '../../../../core/audits/programme';
import { compareClauses } from '../../../../core/standards/seed-editions';

/** A clause's part at an auditee, `null` where it does not apply. */
export type Part = ClausePart['part'] | null;

/** Parts in the order in which pressing a cell goes through them. */
const round: readonly Part[] = [null, 'main', 'contributing'];

/** The part after `part` when a cell is pressed: none, main, contributing, none again. */
export function nextPart(part: Part): Part {
  return round[(round.indexOf(part) + 1) % round.length] ?? null;
}

/** The programme with a clause's part at an auditee set, clauses in order. */
export function withPart(programme: AuditProgramme, clause: string, auditee: AuditeeId, part: Part): AuditProgramme {
  const others = programme.clauses.filter((one) => one.clause !== clause || one.auditee !== auditee);
  const clauses = part === null ? others : [...others, { clause, auditee, part }];
  const place = (one: ClausePart) => programme.auditees.indexOf(one.auditee);
  return {
    ...programme,
    clauses: [...clauses].sort((a, b) => compareClauses(a.clause, b.clause) || place(a) - place(b)),
  };
}

/** Clauses that stand as rows: those of the second level of the edition, and all that the programme names. */
export function clauseRows(
  programme: AuditProgramme,
  edition: readonly { readonly number: string }[],
): readonly string[] {
  const second = edition.map(({ number }) => number).filter((number) => number.split('.').length === 2);
  return [...new Set([...second, ...programme.clauses.map(({ clause }) => clause)])].sort(compareClauses);
}
