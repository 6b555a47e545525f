import { useState } from 'react';
import type { Audit, Sitting } from '../../../../core/audits/audit';
import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { useData, useWorkspace } from '../../../../data/store-context';
import { inOrder } from './arrange-hours';
import { sittingEditing, withSitting } from './edit-sittings';
import { emptySitting, proposedAuditor, proposedSubject } from './sitting-defaults';
import { withoutStrayReasons } from './warning-lines';

/** A sitting being edited, with hours as they are typed. */
export interface SittingDraft {
  readonly sitting: Sitting;
  readonly isNew: boolean;
  /** The audit as it would be stored. */
  readonly edited: Audit;
  readonly set: (part: Partial<Sitting>) => void;
  /** Chooses the auditee; what is empty yet is filled with what is proposed for it. */
  readonly setAuditee: (auditee: AuditeeId | null) => void;
}

/**
 * Keeps a sitting until it is stored.
 * @param sittingId `null` for a new one
 */
export function useSittingDraft({ audit, records }: AuditAct, sittingId: string | null, isCopy: boolean): SittingDraft {
  const { newId, today } = useData();
  const state = useWorkspace();
  const [sitting, setSitting] = useState<Sitting>(() => {
    const found = audit.sittings.find(({ id }) => id === sittingId);
    const last = inOrder(audit.sittings).findLast(({ kind }) => kind === 'auditee');
    const kind = sittingEditing(audit.state) === 'all' ? 'auditee' : 'team';
    if (found === undefined) return { ...emptySitting(newId(), last?.day ?? audit.from, kind), ...after(last) };
    return isCopy ? { ...found, id: newId(), ...after(found), overrides: [] } : found;
  });
  const edited = { ...audit, sittings: withSitting(audit.sittings, withoutStrayReasons(sitting)) };

  function setAuditee(auditee: AuditeeId | null) {
    const isEmpty = sitting.clauses.length === 0 && sitting.procedureIds.length === 0;
    const programme = state.auditProgramme.get(audit.programmeId ?? '') ?? null;
    const proposed = auditee === null || !isEmpty ? {} : proposedSubject(auditee, state, programme, today());
    const next: Sitting = { ...sitting, ...proposed, auditee };
    const auditor = sitting.auditorIds.length > 0 ? null : proposedAuditor(audit, next, records);
    setSitting(auditor === null ? next : { ...next, auditorIds: [auditor] });
  }
  return {
    sitting,
    isNew: !audit.sittings.some(({ id }) => id === sitting.id),
    edited,
    set: (part) => setSitting({ ...sitting, ...part }),
    setAuditee,
  };
}

/** Hours right after another sitting, as long as that one, unless they would go on after work. */
function after(sitting: Sitting | undefined): Partial<Pick<Sitting, 'from' | 'to'>> {
  if (sitting === undefined) return {};
  const length = minutes(sitting.to) - minutes(sitting.from);
  const start = minutes(sitting.to) === NOON ? AFTERNOON : minutes(sitting.to);
  const end = start + length;
  return end > EVENING || Number.isNaN(end) ? {} : { from: clock(start), to: clock(end) };
}

const NOON = 11 * 60 + 30;
const AFTERNOON = 13 * 60 + 30;
const EVENING = 17 * 60;

function minutes(clockTime: string): number {
  return Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3, 5));
}

function clock(total: number): string {
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
