import { useCallback, useMemo, useState } from 'react';
import type { AuditProgramme } from '../../../../core/audits/programme';
import type { ProgrammeError } from '../../../../core/audits/programme/programme-error';
import { useData, useWorkspace } from '../../../../data/store-context';
import { editProgramme } from './edit-programme';
import { type ProgrammeFacts, programmeFacts, surroundings } from './programme-facts';

/** A programme on the screen: what is derived from it, and the way to change it. */
export interface ProgrammeDesk {
  readonly programme: AuditProgramme;
  readonly facts: ProgrammeFacts;
  /** True once it is approved: nothing changes until it is taken up again. */
  readonly isLocked: boolean;
  /** Stores a change of the programme as it stands then; resolves once that is done or refused. */
  readonly edit: (change: (programme: AuditProgramme) => AuditProgramme) => Promise<void>;
  /** Why the last change was refused. */
  readonly refusal: ProgrammeError | null;
}

/** The programme of a year, `null` when there is none. */
export function useProgrammeOf(year: number): AuditProgramme | null {
  const { auditProgramme } = useWorkspace();
  return useMemo(
    () => [...auditProgramme.values()].find((programme) => programme.year === year) ?? null,
    [auditProgramme, year],
  );
}

/** The desk of a programme. */
export function useProgrammeDesk(programme: AuditProgramme): ProgrammeDesk {
  const services = useData();
  const { audit, calendarYear, nonconformity, procedure, revision, orgUnit } = useWorkspace();
  const [refusal, setRefusal] = useState<ProgrammeError | null>(null);
  const day = services.today();
  const { auditees, cycle } = programme;
  const around = useMemo(
    () => surroundings({ audit, calendarYear, nonconformity, procedure, revision, orgUnit }, { auditees, cycle }, day),
    [audit, calendarYear, nonconformity, procedure, revision, orgUnit, auditees, cycle, day],
  );
  const facts = useMemo(
    () => programmeFacts(around, [...audit.values()], programme, day),
    [around, audit, programme, day],
  );
  const edit = useCallback(
    (change: (programme: AuditProgramme) => AuditProgramme) =>
      editProgramme(services, programme.id, change).then(setRefusal),
    [services, programme.id],
  );
  return { programme, facts, isLocked: programme.approval !== null, edit, refusal };
}
