import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { progressBySitting } from '../../../../core/audits/answers/answer-progress';
import type { Sitting } from '../../../../core/audits/audit';
import { type AuditAct, liveItems } from '../../../../core/audits/lifecycle/audit-act';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { IconButton } from '../../../../ui/icon-button';
import { Menu, type MenuEntry } from '../../../../ui/menu';
import { clauseRuns } from '../../shared/clause-runs';
import { Codes } from '../../shared/codes';
import { sittingName, sittingTitle } from '../../shared/sitting-names';
import type { OpenDialog } from '../open-dialog';
import { neighbour, sittingEditing } from './edit-sittings';
import css from './sittings.module.css';
import type { SittingActs } from './use-sitting-acts';
import { warningLines } from './warning-lines';
import { warningWords } from './warning-words';

interface SittingRowProps {
  readonly sitting: Sitting;
  readonly act: AuditAct;
  readonly acts: SittingActs;
  readonly onOpen: (open: OpenDialog) => void;
}

/** A sitting of the schedule: when, with whom, about what, by whom, and what speaks against that. */
export function SittingRow({ sitting, act, acts, onOpen }: SittingRowProps) {
  const state = useWorkspace();
  const { today } = useData();
  const words = useWords('audits');
  const { audit, records } = act;
  const isMeeting = sitting.kind !== 'auditee';
  const title =
    isMeeting || sitting.auditee !== null ? (
      sittingTitle(sitting, state, today(), words)
    ) : (
      <span className={css.missing}>{words('page.schedule.noAuditee')}</span>
    );
  const codes = sitting.procedureIds.map((id) => records.procedure.get(id)?.code ?? '–');
  const progress = progressBySitting(act).get(sitting.id);
  const isAsked = audit.snapshot !== null && progress !== undefined && progress.inScope > 0;
  const names = sitting.auditorIds.map((id) => records.person.get(id)?.name ?? words('nobody')).join(', ');
  const warnings = warningLines(audit, records).filter(({ sittingId }) => sittingId === sitting.id);
  return (
    <tr>
      <td className={css.number}>
        {sitting.from}–{sitting.to}
      </td>
      <td className={isMeeting ? css.meeting : undefined}>
        {title}
        {sitting.representative === '' ? null : <div className={css.quiet}>{sitting.representative}</div>}
        {isAsked ? (
          <div className={css.quiet}>
            {words('page.schedule.progress', { done: progress.assessed, total: progress.inScope })}
          </div>
        ) : null}
      </td>
      <td>
        {sitting.subject}
        {codes.length === 0 ? null : (
          <div>
            <Codes codes={codes} />
          </div>
        )}
        {sitting.clauses.length === 0 ? null : <div className={css.quiet}>{clauseRuns(sitting.clauses)}</div>}
      </td>
      <td>
        {names === '' ? (
          isMeeting ? (
            <span className={css.meeting}>{words('page.schedule.wholeTeam')}</span>
          ) : (
            <span className={css.missing}>{words('page.schedule.noAuditor')}</span>
          )
        ) : (
          names
        )}
        {warnings.length === 0 ? null : (
          <ul className={css.lines}>
            {warnings.map((line) => (
              <li key={`${line.personId} ${line.type}`} className={css.warning}>
                <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
                <span className={css.quiet}>
                  {warningWords(line, sitting, records, today(), words)}{' '}
                  {line.reason === ''
                    ? words('page.schedule.noReason')
                    : words('page.schedule.reason', { reason: line.reason })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <SittingMenu sitting={sitting} act={act} acts={acts} onOpen={onOpen} />
      </td>
    </tr>
  );
}

function SittingMenu({ sitting, act, acts, onOpen }: SittingRowProps) {
  const state = useWorkspace();
  const { today } = useData();
  const words = useWords('audits');
  const { audit } = act;
  const editing = sittingEditing(audit.state);
  if (editing === 'none') return null;
  const { id, kind } = sitting;
  const questions = liveItems(act).filter(({ sittingId }) => sittingId === id).length;
  const mayAdd = editing === 'all' || kind !== 'auditee';
  const entries: MenuEntry[] = [
    { id: 'edit', label: words('page.schedule.edit'), onSelect: () => onOpen({ kind: 'sitting', sittingId: id }) },
  ];
  if (mayAdd)
    entries.push({
      id: 'copy',
      label: words('page.schedule.copy'),
      onSelect: () => onOpen({ kind: 'sitting', sittingId: id, isCopy: true }),
    });
  if (neighbour(audit.sittings, id, -1) !== null)
    entries.push({ id: 'earlier', label: words('page.schedule.earlier'), onSelect: () => acts.exchange(id, -1) });
  if (neighbour(audit.sittings, id, 1) !== null)
    entries.push({ id: 'later', label: words('page.schedule.later'), onSelect: () => acts.exchange(id, 1) });
  if (mayAdd)
    entries.push({
      id: 'remove',
      danger: true,
      disabled: questions > 0,
      label: questions > 0 ? words('page.schedule.removeAsked', { count: questions }) : words('page.schedule.remove'),
      onSelect: () => acts.remove(id),
    });
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          small
          icon={IconDots}
          label={words('page.schedule.menu', { sitting: sittingName(id, state, today(), words, audit) })}
        />
      }
      entries={entries}
    />
  );
}
