import { IconHistory, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { noticeStanding } from '../../../../core/audits/lifecycle/notice';
import { workingCalendar } from '../../../../core/calendar/working-calendar';
import { useWorkspace } from '../../../../data/store-context';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { useGo } from '../../../../navigation/use-go';
import { useWords } from '../../../../strings/use-words';
import { Card } from '../../../../ui/card';
import type { Fact } from '../../../../ui/fact-list';
import { IconButton } from '../../../../ui/icon-button';
import { LongText } from '../../../../ui/long-text';
import { auditDays } from '../../shared/audit-days';
import css from '../audit.module.css';
import type { OpenDialog } from '../open-dialog';

interface FactsCardProps {
  readonly act: AuditAct;
  readonly onOpen: (open: OpenDialog) => void;
}

/** What the audit is for, what it covers and by what it judges; edited while it is drafted. */
export function FactsCard({ act: { audit }, onOpen }: FactsCardProps) {
  const { auditProgramme, calendarYear } = useWorkspace();
  const words = useWords('audits');
  const common = useWords('common');
  const history = useWords('history');
  const go = useGo();
  const programme = auditProgramme.get(audit.programmeId ?? '');
  const notified = audit.events.findLast(({ type }) => type === 'notified');
  const notice =
    notified === undefined ? null : noticeStanding(audit, notified.signedOn, workingCalendar(calendarYear.values()));
  const missing = <span className={css.quiet}>{common('notEntered')}</span>;
  const facts: Fact[] = [
    { name: words('page.facts.code'), value: audit.code },
    { name: words('page.facts.period'), value: auditDays(audit) },
    { name: words('page.facts.objectives'), value: <Lines texts={audit.objectives} none={missing} /> },
    {
      name: words('page.facts.scope'),
      value: audit.scope === '' ? missing : <LongText text={audit.scope} lines={4} expandable />,
    },
    { name: words('page.facts.criteria'), value: <Lines texts={audit.criteria} none={missing} /> },
  ];
  if (audit.combinedWith !== '') facts.push({ name: words('page.facts.combinedWith'), value: audit.combinedWith });
  if (programme !== undefined)
    facts.push({
      name: words('page.facts.programme'),
      value: (
        <RouteLink to={paths.auditProgramme(programme.year)}>
          {words('page.facts.programmeLink', { year: programme.year, count: audit.slotIds.length })}
        </RouteLink>
      ),
    });
  if (notice !== null)
    facts.push({
      name: words('page.facts.notice'),
      value: words('page.facts.noticeDays', { count: notice.days }),
    });
  return (
    <Card
      title={words('page.facts.title')}
      actions={
        <>
          <IconButton
            small
            icon={IconHistory}
            label={history('link')}
            onClick={() => go(paths.history, { record: `audit/${audit.id}`, related: '1' })}
          />
          {audit.state === 'drafted' ? (
            <IconButton
              small
              icon={IconPencil}
              label={words('page.facts.edit')}
              onClick={() => onOpen({ kind: 'facts' })}
            />
          ) : null}
        </>
      }
    >
      <dl className={css.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Lines({ texts, none }: { readonly texts: readonly string[]; readonly none: ReactNode }) {
  if (texts.length === 0) return none;
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return <LongText text={only} lines={4} expandable />;
  return (
    <ul className={css.lines}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
