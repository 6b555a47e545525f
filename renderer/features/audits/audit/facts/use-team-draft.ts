import { useState } from 'react';
import type { Audit, TeamMember } from '../../../../core/audits/audit';
import type { Id } from '../../../../core/kernel/ids';
import { type WarningLine, withReason } from '../sittings/warning-lines';
import { leavers, type Replacements, withTeam } from './with-team';

/** A team being changed, with what follows for the sittings. */
export interface TeamDraft {
  readonly edited: Audit;
  /** People who leave sittings behind. */
  readonly leaving: readonly Id<'person'>[];
  readonly replacements: Replacements;
  readonly setTeam: (team: readonly TeamMember[]) => void;
  readonly setReplacement: (leaver: Id<'person'>, by: Id<'person'> | null) => void;
  readonly setReason: (line: WarningLine, reason: string) => void;
}

/** Keeps the changes of a team until they are stored. */
export function useTeamDraft(audit: Audit): TeamDraft {
  const [team, setTeam] = useState(audit.team);
  const [replacements, setReplacements] = useState<Replacements>({});
  const [reasons, setReasons] = useState<readonly { readonly line: WarningLine; readonly reason: string }[]>([]);
  const shared = withTeam(audit, team, replacements);
  const sittings = shared.sittings.map((sitting) =>
    reasons
      .filter(({ line }) => line.sittingId === sitting.id && sitting.auditorIds.includes(line.personId))
      .reduce((after, { line, reason }) => withReason(after, line, reason), sitting),
  );
  return {
    edited: { ...shared, sittings },
    leaving: leavers(audit, team),
    replacements,
    setTeam,
    setReplacement: (leaver, by) => setReplacements({ ...replacements, [leaver]: by }),
    setReason: (line, reason) => setReasons([...reasons, { line, reason }]),
  };
}
