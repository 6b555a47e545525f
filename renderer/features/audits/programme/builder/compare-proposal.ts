import type { ProgrammeSlot } from '../../../../core/audits/programme';

/** What a proposal makes of a slot. */
export interface ProposalLine {
  /** `kept` is locked or carried out already; `moved` changes month or day, `changed` only what is audited or by whom. */
  readonly kind: 'kept' | 'same' | 'moved' | 'changed' | 'added' | 'removed';
  readonly before: ProgrammeSlot | null;
  readonly after: ProgrammeSlot | null;
}

/** A proposal beside the programme that it was made for. */
export interface ComparedProposal {
  readonly lines: readonly ProposalLine[];
  /** The proposed slots; where one takes the place of a former one, it keeps its identity and what it is combined with. */
  readonly slots: readonly ProgrammeSlot[];
}

/** Sets proposed slots against those that stand: the same auditee's are the same slot, the same month first. */
export function compareProposal(
  current: readonly ProgrammeSlot[],
  proposed: readonly ProgrammeSlot[],
): ComparedProposal {
  const stays = new Set(proposed.map(({ id }) => id));
  const free = current.filter(({ id }) => !stays.has(id));
  const known = new Map(current.map((slot) => [slot.id, slot]));
  const taken = new Map<string, ProgrammeSlot>();
  const used = new Set<string>();
  const fresh = proposed.filter(({ id }) => !known.has(id));
  for (const sameMonth of [true, false])
    for (const slot of fresh) {
      if (taken.has(slot.id)) continue;
      const former = free.find(
        ({ id, auditee, month }) => !used.has(id) && auditee === slot.auditee && (!sameMonth || month === slot.month),
      );
      if (former === undefined) continue;
      taken.set(slot.id, former);
      used.add(former.id);
    }
  const lines = proposed.map((slot): ProposalLine => {
    const kept = known.get(slot.id);
    if (kept !== undefined) return { kind: 'kept', before: kept, after: slot };
    const former = taken.get(slot.id);
    if (former === undefined) return { kind: 'added', before: null, after: slot };
    const after = { ...slot, id: former.id, combinedWith: former.combinedWith };
    return { kind: kindOf(former, after), before: former, after };
  });
  const removed = free
    .filter(({ id }) => !used.has(id))
    .map((before): ProposalLine => ({ kind: 'removed', before, after: null }));
  return { lines: [...lines, ...removed], slots: lines.flatMap(({ after }) => (after === null ? [] : [after])) };
}

function kindOf(before: ProgrammeSlot, after: ProgrammeSlot): 'same' | 'moved' | 'changed' {
  if (before.month !== after.month || before.day !== after.day) return 'moved';
  const same =
    isSameSet(before.procedureIds, after.procedureIds) &&
    isSameSet(before.clauses, after.clauses) &&
    isSameSet(before.auditorIds, after.auditorIds);
  return same ? 'same' : 'changed';
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
