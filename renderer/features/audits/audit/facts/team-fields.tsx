import { IconTrash } from '@tabler/icons-react';
import type { Audit, TeamMember } from '../../../../core/audits/audit';
import type { TeamRecords } from '../../../../core/audits/lifecycle/audit-act';
import { asId } from '../../../../core/kernel/ids';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { useWords } from '../../../../strings/use-words';
import { IconButton } from '../../../../ui/icon-button';
import { Select } from '../../../../ui/select';
import { memberChoices } from './member-choices';
import css from './team-fields.module.css';

const parts = ['lead', 'auditor', 'expert', 'observer'] as const;

interface TeamFieldsProps {
  readonly audit: Pick<Audit, 'from'>;
  readonly team: readonly TeamMember[];
  readonly records: TeamRecords;
  readonly error?: string | null | undefined;
  readonly onChange: (team: readonly TeamMember[]) => void;
}

/** The team as a list of people and their parts; the first one added leads. */
export function TeamFields({ audit, team, records, error, onChange }: TeamFieldsProps) {
  const words = useWords('audits');
  const choices = memberChoices(records, audit.from, words);
  const free = choices.filter(({ value }) => !team.some(({ personId }) => personId === value));
  const nameOf = (id: string) => records.person.get(id)?.name ?? words('nobody');
  const partChoices = parts.map((part) => ({ value: part, label: words(`page.team.parts.${part}`) }));

  /** A new lead takes over: the former one goes on as an auditor. */
  function setPart(personId: string, next: string | null) {
    const part = parts.find((one) => one === next) ?? 'auditor';
    onChange(
      team.map((member) => {
        if (member.personId === personId) return { ...member, part };
        return part === 'lead' && member.part === 'lead' ? { ...member, part: 'auditor' } : member;
      }),
    );
  }
  function add(personId: string | null) {
    if (personId === null) return;
    const part = team.some((member) => member.part === 'lead') ? 'auditor' : 'lead';
    onChange([...team, { personId: asId<'person'>(personId), part }]);
  }
  return (
    <div className={css.team}>
      {team.length === 0 ? null : (
        <ul className={css.members} aria-label={words('page.team.title')}>
          {team.map((member) => (
            <li key={member.personId} className={css.member}>
              <span className={css.name}>
                {nameOf(member.personId)}
                <span className={css.note}>{choices.find(({ value }) => value === member.personId)?.note ?? ''}</span>
              </span>
              <Select
                label={words('page.team.partOf', { name: nameOf(member.personId) })}
                hideLabel
                value={member.part}
                choices={partChoices}
                onChange={(part) => setPart(member.personId, part)}
              />
              <IconButton
                small
                icon={IconTrash}
                label={words('page.team.remove', { name: nameOf(member.personId) })}
                onClick={() => onChange(team.filter(({ personId }) => personId !== member.personId))}
              />
            </li>
          ))}
        </ul>
      )}
      <Select
        label={words('page.team.add')}
        value={null}
        choices={free}
        error={error}
        hint={<RouteLink to={paths.settings('people')}>{words('page.team.addHint')}</RouteLink>}
        onChange={add}
      />
    </div>
  );
}
