import { useCallback, useMemo, useState } from 'react';
import type { AuditProgramme } from '../../../../core/audits/programme';
import type { ProgrammeError } from '../../../../core/audits/programme/programme-error';
import { useData, useWorkspace } from '../../../../data/store-context';
import { editProgramme } from './edit-programme';
import { type ProgrammeFacts, programmeFacts } from './programme-facts';

/** A programme on the screen: what is derived from it, and the way to change it. */
export interface ProgrammeDesk {
  readonly programme: AuditProgramme;
  readonly facts: ProgrammeFacts;
  /** True once it is approved: nothing changes until it is taken up again. */
  readonly isLocked: boolean;
  /** Stores a change of the programme as it stands then. */
  readonly edit: (change: (programme: AuditProgramme) => AuditProgramme) => void;
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
  const facts = useMemo(
    () => programmeFacts({ audit, calendarYear, nonconformity, procedure, revision, orgUnit }, programme, day),
    [audit, calendarYear, nonconformity, procedure, revision, orgUnit, programme, day],
  );
  const edit = useCallback(
    (change: (programme: AuditProgramme) => AuditProgramme) =>
      void editProgramme(services, programme.id, change).then(setRefusal),
    [services, programme.id],
  );
  return { programme, facts, isLocked: programme.approval !== null, edit, refusal };
}
