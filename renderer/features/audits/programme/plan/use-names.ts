import { useMemo } from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import type { Day } from '../../../../core/calendar/day';
import type { WorkspaceState } from '../../../../data/record-types';
import { useData, useWorkspace } from '../../../../data/store-context';
import { currentLanguage } from '../../../../strings/i18n';
import { useWords } from '../../../../strings/use-words';
import { auditeeName, auditeeShortName } from '../../shared/auditee-names';

/** Names of what a programme refers to, as of today. */
export interface Names {
  readonly auditee: (auditee: AuditeeId) => string;
  readonly short: (auditee: AuditeeId) => string;
  readonly person: (personId: string) => string;
  /** Code of a procedure. */
  readonly procedure: (procedureId: string) => string;
  /** Title of a clause of the agency's edition, `''` when it does not have it. */
  readonly clause: (number: string) => string;
}

/** The names; the same object while nothing of them changes. */
export function useNames(): Names {
  const { today } = useData();
  const { orgUnit, person, procedure, agency, standardEdition } = useWorkspace();
  const words = useWords('audits');
  const day: Day = today();
  const language = currentLanguage();
  return useMemo(() => {
    const titles = new Map(
      clausesOfEdition({ agency, standardEdition }).map(({ number, titleVi, titleEn }) => [
        number,
        language === 'en' ? titleEn : titleVi,
      ]),
    );
    return {
      auditee: (auditee) => auditeeName(auditee, { orgUnit }, day, words),
      short: (auditee) => auditeeShortName(auditee, { orgUnit }, day, words),
      person: (personId) => person.get(personId)?.name ?? words('nobody'),
      procedure: (procedureId) => procedure.get(procedureId)?.code ?? '–',
      clause: (number) => titles.get(number) ?? '',
    };
  }, [orgUnit, person, procedure, agency, standardEdition, day, language, words]);
}

/** Clauses of the edition that the agency uses, of the first one while none is chosen. */
export function clausesOfEdition({ agency, standardEdition }: Pick<WorkspaceState, 'agency' | 'standardEdition'>) {
  const [own] = agency.values();
  const edition = standardEdition.get(own?.standardEditionId ?? '') ?? [...standardEdition.values()][0];
  return edition?.clauses ?? [];
}
