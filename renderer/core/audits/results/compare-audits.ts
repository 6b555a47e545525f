import type { Day } from '../../calendar/day';
import type { Audit } from '../audit';
import type { AuditeeId } from '../auditee';
import type { ChecklistItem } from '../checklist-item';
import { heldStates } from '../programme/audit-history';
import { coveredCells } from './covered-cells';
import { type Figures, figuresOf } from './figures';
import type { AuditItems } from './group-items';

/** How a clause does at an auditee, against the last audit there; `new` when it was not audited then. */
export interface ComparedCell {
  readonly auditee: AuditeeId;
  readonly clause: string;
  readonly trend: 'better' | 'worse' | 'same' | 'new';
  readonly before: Figures | null;
  readonly now: Figures;
}

/**
 * Every clause audited now, by auditee, against the last audit of the same auditee. The worst grading decides, then the share of
 * nonconform questions, so that asking more of them is not worse by itself.
 * @param others other audits of the workspace
 * @param items questions of those audits, by audit
 */
export function compareAudits(
  current: AuditItems,
  others: readonly Audit[],
  items: ReadonlyMap<string, readonly ChecklistItem[]>,
): readonly ComparedCell[] {
  const last = new Map<AuditeeId, ReturnType<typeof coveredCells>>();
  for (const auditee of auditeesOf(current.audit)) {
    const audit = lastAuditOf(auditee, current.audit, others);
    if (audit !== null) last.set(auditee, coveredCells({ audit, items: items.get(audit.id) ?? [] }));
  }
  return coveredCells(current).map(({ auditee, clause, items: asked }) => {
    const former = last.get(auditee)?.find((cell) => cell.auditee === auditee && cell.clause === clause);
    const now = figuresOf(asked);
    const before = former === undefined ? null : figuresOf(former.items);
    return { auditee, clause, trend: before === null ? 'new' : trendOf(before, now), before, now };
  });
}

/** The last audit that was held at an auditee before this one began there, `null` for none. */
export function lastAuditOf(auditee: AuditeeId, current: Audit, others: readonly Audit[]): Audit | null {
  const began = dayAt(current, auditee) ?? current.from;
  let [found, on]: [Audit | null, Day] = [null, ''];
  for (const audit of others) {
    const day = dayAt(audit, auditee);
    if (audit.id === current.id || day === null || !heldStates.includes(audit.state)) continue;
    if (day < began && day > on) [found, on] = [audit, day];
  }
  return found;
}

/** Auditees that an audit sits with, each once. */
export function auditeesOf({ sittings }: Audit): readonly AuditeeId[] {
  return [
    ...new Set(sittings.flatMap(({ kind, auditee }) => (kind === 'auditee' && auditee !== null ? [auditee] : []))),
  ];
}

function dayAt({ sittings }: Audit, wanted: AuditeeId): Day | null {
  const days = sittings.filter(({ kind, auditee }) => kind === 'auditee' && auditee === wanted).map(({ day }) => day);
  return days.sort()[0] ?? null;
}

function trendOf(before: Figures, now: Figures): ComparedCell['trend'] {
  const [was, is] = [worst(before), worst(now)];
  const change = is - was || now.nonconform * before.assessed - before.nonconform * now.assessed;
  return change === 0 ? 'same' : change < 0 ? 'better' : 'worse';
}

function worst({ major, nonconform }: Figures): number {
  return major > 0 ? 2 : nonconform > 0 ? 1 : 0;
}
