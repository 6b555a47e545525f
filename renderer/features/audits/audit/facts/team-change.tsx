import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { asId } from '../../../../core/kernel/ids';
import { useWords } from '../../../../strings/use-words';
import { Select } from '../../../../ui/select';
import { WarningReasons } from '../sittings/warning-reasons';
import { TeamFields } from './team-fields';
import type { TeamDraft } from './use-team-draft';

interface TeamChangeProps {
  readonly act: AuditAct;
  readonly draft: TeamDraft;
  readonly error: string | null;
  /** Something was changed, so that a refusal no longer holds. */
  readonly onEdit: () => void;
}

/** Fields of a team: its people, who takes over the sittings of those who leave, reasons for going on over warnings. */
export function TeamChange({ act, draft, error, onEdit }: TeamChangeProps) {
  const words = useWords('audits');
  const { audit, records } = act;
  const { team } = draft.edited;
  const nameOf = (id: string) => records.person.get(id)?.name ?? words('nobody');
  const successors = team
    .filter(({ part }) => part !== 'observer')
    .map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }));
  return (
    <>
      <TeamFields
        audit={audit}
        team={team}
        records={records}
        error={error}
        onChange={(next) => {
          onEdit();
          draft.setTeam(next);
        }}
      />
      {draft.leaving.map((leaver) => (
        <Select
          key={leaver}
          label={words('page.team.replace', {
            name: nameOf(leaver),
            count: audit.sittings.filter(({ auditorIds }) => auditorIds.includes(leaver)).length,
          })}
          clearable
          placeholder={words('page.team.replaceNone')}
          value={draft.replacements[leaver] ?? null}
          choices={successors}
          onChange={(by) => {
            onEdit();
            draft.setReplacement(leaver, by === null ? null : asId<'person'>(by));
          }}
        />
      ))}
      <WarningReasons
        audit={draft.edited}
        records={records}
        onReason={(line, reason) => {
          onEdit();
          draft.setReason(line, reason);
        }}
      />
    </>
  );
}
