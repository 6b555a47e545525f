import type { Audit, Sitting, TeamWarning } from '../../../../core/audits/audit';
import type { TeamRecords } from '../../../../core/audits/lifecycle/audit-act';
import { teamWarnings } from '../../../../core/audits/lifecycle/team-warnings';
import type { Id } from '../../../../core/kernel/ids';

/** Warnings of one kind about one person at one sitting: they share a reason for going on. */
export interface WarningLine {
  readonly sittingId: string;
  readonly personId: Id<'person'>;
  readonly type: TeamWarning['type'];
  readonly procedureIds: readonly Id<'procedure'>[];
  /** Last day of a competence that has run out. */
  readonly expired: string | null;
  /** `''` while nobody has given one. */
  readonly reason: string;
}

/** The warnings about an audit's sittings, each with the reason given for going on. */
export function warningLines(audit: Audit, records: TeamRecords): readonly WarningLine[] {
  const sittings = new Map(audit.sittings.map((sitting) => [sitting.id, sitting]));
  const lines = Map.groupBy(
    teamWarnings(audit, records),
    ({ sittingId, personId, type }) => `${sittingId} ${personId} ${type}`,
  );
  return [...lines.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { sittingId, personId, type } = first;
    const override = sittings
      .get(sittingId)
      ?.overrides.find((one) => one.personId === personId && one.warning === type);
    return [
      {
        sittingId,
        personId,
        type,
        procedureIds: same.flatMap((one) => (one.type === 'own-procedure' ? [one.procedureId] : [])),
        expired: first.type === 'not-competent' ? first.expired : null,
        reason: override?.reason ?? '',
      },
    ];
  });
}

/** The sitting with the reason for going on over a warning; an empty one is taken away. */
export function withReason(
  sitting: Sitting,
  { personId, type }: Pick<WarningLine, 'personId' | 'type'>,
  reason: string,
): Sitting {
  const others = sitting.overrides.filter((one) => one.personId !== personId || one.warning !== type);
  return { ...sitting, overrides: reason === '' ? others : [...others, { personId, warning: type, reason }] };
}

/** The sitting without reasons about people who no longer audit it. */
export function withoutStrayReasons(sitting: Sitting): Sitting {
  return { ...sitting, overrides: sitting.overrides.filter(({ personId }) => sitting.auditorIds.includes(personId)) };
}
