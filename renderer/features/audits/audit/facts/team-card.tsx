import { IconPencil } from '@tabler/icons-react';
import type { TeamMember } from '../../../../core/audits/audit';
import { competenceOn } from '../../../../core/audits/auditors/competence';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { useWords } from '../../../../strings/use-words';
import { Card } from '../../../../ui/card';
import { IconButton } from '../../../../ui/icon-button';
import { StateText } from '../../../../ui/state-text';
import { personWhere } from '../../shared/person-where';
import css from '../audit.module.css';
import type { OpenDialog } from '../open-dialog';

interface TeamCardProps {
  readonly act: AuditAct;
  readonly onOpen: (open: OpenDialog) => void;
}

/** Who audits: part, where from, and the competence on the first day. */
export function TeamCard({ act, onOpen }: TeamCardProps) {
  const words = useWords('audits');
  const { audit } = act;
  return (
    <Card
      title={words('page.team.title')}
      actions={
        audit.state === 'drafted' ? (
          <IconButton
            small
            icon={IconPencil}
            label={words('page.team.edit')}
            onClick={() => onOpen({ kind: 'team' })}
          />
        ) : null
      }
    >
      {audit.team.length === 0 ? (
        <p className={css.quiet}>{words('page.team.empty')}</p>
      ) : (
        <ul className={css.list}>
          {audit.team.map((member) => (
            <Member key={member.personId} member={member} act={act} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Member({ member, act }: { readonly member: TeamMember; readonly act: AuditAct }) {
  const words = useWords('audits');
  const { audit, records } = act;
  const person = records.person.get(member.personId);
  const profile = [...records.auditorProfile.values()].find(({ personId }) => personId === member.personId) ?? null;
  const competence = competenceOn(profile, audit.from);
  const judges = member.part === 'lead' || member.part === 'auditor';
  const sittings = audit.sittings.filter(({ auditorIds }) => auditorIds.includes(member.personId)).length;
  const where = person === undefined ? '' : personWhere(person, records.orgUnit, audit.from);
  return (
    <li className={css.item}>
      <div className={css.grow}>
        {person?.name ?? words('nobody')}
        <div className={css.quiet}>{[words(`page.team.parts.${member.part}`), where].filter(Boolean).join(' · ')}</div>
        {judges && competence !== 'valid' ? (
          <div>
            <StateText state={`competence.${competence}`} />
          </div>
        ) : null}
      </div>
      {sittings === 0 ? null : <span className={css.quiet}>{words('page.team.sittings', { count: sittings })}</span>}
    </li>
  );
}
