import type { Audit, TeamMember } from '../../../../core/audits/audit';
import type { Id } from '../../../../core/kernel/ids';
import { withoutStrayReasons } from '../sittings/warning-lines';

/** Who takes over the sittings of somebody that leaves the team; those left out are taken over by nobody. */
export type Replacements = Readonly<Record<string, Id<'person'> | null>>;

/** People who audit sittings but do not belong to `team`, or only watch. */
export function leavers({ sittings }: Audit, team: readonly TeamMember[]): readonly Id<'person'>[] {
  const staying = new Set(team.flatMap(({ personId, part }) => (part === 'observer' ? [] : [personId])));
  return [...new Set(sittings.flatMap(({ auditorIds }) => auditorIds))].filter((id) => !staying.has(id));
}

/** The audit with another team: sittings of those who leave go to who takes over, reasons about them are dropped. */
export function withTeam(audit: Audit, team: readonly TeamMember[], replacements: Replacements): Audit {
  const leaving = leavers(audit, team);
  const sittings = audit.sittings.map((sitting) => {
    const after = sitting.auditorIds.flatMap((id) => (leaving.includes(id) ? (replacements[id] ?? []) : [id]));
    return withoutStrayReasons({ ...sitting, auditorIds: [...new Set(after)] });
  });
  return { ...audit, team, sittings };
}
