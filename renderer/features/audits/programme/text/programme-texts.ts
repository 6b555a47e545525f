import type { AuditProgramme } from '../../../../core/audits/programme';
import type { Day } from '../../../../core/calendar/day';

/** The written part of a programme as it is typed; lists one item a line. */
export interface ProgrammeTexts {
  readonly objectives: string;
  readonly scope: string;
  readonly criteria: string;
  readonly basis: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The written part of a stored programme, for typing. */
export function textsOf({ objectives, scope, criteria, basis, cycle }: AuditProgramme): ProgrammeTexts {
  return {
    objectives: objectives.join('\n'),
    scope,
    criteria: criteria.join('\n'),
    basis: basis.join('\n'),
    from: cycle.from,
    to: cycle.to,
  };
}

/** The programme with its written part as typed; empty lines are left out, a day that is missing counts as unreadable. */
export function withTexts(programme: AuditProgramme, texts: ProgrammeTexts): AuditProgramme {
  return {
    ...programme,
    objectives: linesOf(texts.objectives),
    scope: texts.scope.trim(),
    criteria: linesOf(texts.criteria),
    basis: linesOf(texts.basis),
    cycle: { from: texts.from ?? '', to: texts.to ?? '' },
  };
}

/** Whether two typed texts come to the same written part. */
export function isSameText(a: ProgrammeTexts, b: ProgrammeTexts): boolean {
  return (
    a.scope.trim() === b.scope.trim() &&
    a.from === b.from &&
    a.to === b.to &&
    (['objectives', 'criteria', 'basis'] as const).every(
      (field) => linesOf(a[field]).join('\n') === linesOf(b[field]).join('\n'),
    )
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
