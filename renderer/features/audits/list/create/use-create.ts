import { useMemo, useState } from 'react';
import type { Audit } from '../../../../core/audits/audit';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { createAudit } from '../../../../core/audits/lifecycle/draft-audit';
import { workingCalendar } from '../../../../core/calendar/working-calendar';
import { asId, type Id } from '../../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { type AuditStart, freeSlots, proposedDay, proposedLead, proposedName } from './audit-start';
import { type CompleteStart, proposeAudit } from './propose-audit';

/** What is missing before a draft can be made, or why it is refused. */
export type CreateRefusal = AuditError | { readonly type: 'slots-not-chosen' } | { readonly type: 'lead-not-chosen' };

/** From where the dialog was opened. */
export interface CreateFrom {
  readonly programmeId: string | null;
  readonly slotIds: readonly string[];
}

/** Keeps what is said of a new audit, proposes the rest and stores the draft. */
export function useCreate(from: CreateFrom) {
  const { store, commit, today, newId } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const programmeWords = useWords('programme');
  const calendar = useMemo(() => workingCalendar(state.calendarYear.values()), [state.calendarYear]);
  const programmes = [...state.auditProgramme.values()].sort((a, b) => b.year - a.year);
  const [refusal, setRefusal] = useState<CreateRefusal | null>(null);
  const [start, setStart] = useState<AuditStart>(() => {
    const thisYear = programmes.find(({ year }) => year === Number(today().slice(0, 4)));
    const programme = programmes.find(({ id }) => id === from.programmeId) ?? thisYear ?? programmes[0] ?? null;
    const audits = [...state.audit.values()];
    const free = programme === null ? [] : freeSlots(programme, audits);
    const chosen = free.filter(({ id }) => from.slotIds.includes(id));
    const day = proposedDay({ year: programme?.year ?? 0 }, chosen, calendar, today());
    return {
      source: free.length > 0 ? 'slots' : 'free',
      programmeId: programme?.id ?? null,
      slotIds: chosen.map(({ id }) => id),
      auditees: [],
      auditorIds: [],
      leadId: proposedLead(state, day),
      day,
      oneDay: true,
      ...proposedName(audits, Number(day.slice(0, 4)), words),
    };
  });
  const programme = state.auditProgramme.get(start.programmeId ?? '') ?? null;

  /** Changes what is said; the day follows the slots, code and title follow the year, while nobody wrote others. */
  function set(part: Partial<AuditStart>) {
    setRefusal(null);
    setStart((before) => {
      const after = { ...before, ...part };
      const audits = [...state.audit.values()];
      const dayOf = ({ programmeId, slotIds }: AuditStart) => {
        const of = state.auditProgramme.get(programmeId ?? '');
        const slots = of?.slots.filter(({ id }) => slotIds.includes(id)) ?? [];
        return proposedDay({ year: of?.year ?? 0 }, slots, calendar, today());
      };
      const moved =
        part.slotIds !== undefined && before.day === dayOf(before) ? { ...after, day: dayOf(after) } : after;
      const nameOf = ({ day }: AuditStart) => proposedName(audits, Number((day ?? today()).slice(0, 4)), words);
      const old = nameOf(before);
      const fresh = nameOf(moved);
      return {
        ...moved,
        code: moved.code === old.code ? fresh.code : moved.code,
        title: moved.title === old.title ? fresh.title : moved.title,
      };
    });
  }

  function propose(complete: CompleteStart, id: Id<'audit'>, ids: () => string): Audit {
    return proposeAudit(complete, {
      id,
      state,
      programme: complete.source === 'slots' ? programme : null,
      calendar,
      texts: {
        objectives: programme?.objectives ?? [
          programmeWords('proposed.objective1'),
          programmeWords('proposed.objective2'),
        ],
        scope: programme?.scope ?? programmeWords('proposed.scope', { count: complete.auditees.length }),
        criteria: programme?.criteria ?? [
          programmeWords('proposed.criterion1'),
          programmeWords('proposed.criterion2'),
          programmeWords('proposed.criterion3'),
        ],
      },
      meetings: { opening: words('list.create.openingSubject'), closing: words('list.create.closingSubject') },
      newId: ids,
    });
  }

  /** The audit as it would be made, `null` while something is missing for that. */
  function previewNow(): Audit | null {
    const { leadId, day, slotIds, auditees, source } = start;
    if (day === null || (source === 'slots' ? slotIds.length === 0 : auditees.length === 0)) return null;
    let count = 0;
    const ids = () => {
      count += 1;
      return `preview-${count}`;
    };
    return propose({ ...start, leadId: leadId ?? asId<'person'>(''), day }, asId<'audit'>('preview'), ids);
  }

  /** Stores the draft; its id, `null` when it was refused. */
  async function create(): Promise<string | null> {
    const { leadId, day, source, slotIds } = start;
    if (source === 'slots' && slotIds.length === 0) return refuse({ type: 'slots-not-chosen' });
    if (leadId === null) return refuse({ type: 'lead-not-chosen' });
    if (day === null) return refuse({ type: 'bad-date', text: '' });
    const audit = propose({ ...start, leadId, day }, asId<'audit'>(newId()), newId);
    const made = createAudit(audit, [...store.state().audit.values()]);
    if (!made.ok) return refuse(made.error);
    return (await commit(made.value)) === null ? null : audit.id;
  }
  function refuse(why: CreateRefusal): null {
    setRefusal(why);
    return null;
  }
  return { start, set, programme, programmes, preview: previewNow(), refusal, create };
}
