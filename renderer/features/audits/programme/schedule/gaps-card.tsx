import { IconAlertTriangle } from '@tabler/icons-react';
import { formatDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Card } from '../../../../ui/card';
import { Note } from '../../../../ui/note';
import { ToneText } from '../../../../ui/tone-text';
import type { GapLine } from '../plan/gap-reasons';
import { useNames } from '../plan/use-names';
import type { ProgrammeDesk } from '../plan/use-programme';
import css from './schedule.module.css';

/** Auditees and clauses that the cycle leaves out, each with its reason. */
export function GapsCard({ desk }: { readonly desk: ProgrammeDesk }) {
  const words = useWords('programme');
  const { cycle } = desk.programme;
  const { gaps } = desk.facts;
  return (
    <Card
      className={css.panel}
      title={words('gaps.title', { count: gaps.length })}
      meta={words('gaps.cycle', { from: formatDate(cycle.from), to: formatDate(cycle.to) })}
    >
      {gaps.length === 0 ? (
        <Note tone="ok">{words('gaps.none')}</Note>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        <ul className={css.lines} tabIndex={0} aria-label={words('gaps.title', { count: gaps.length })}>
          {gaps.map((gap) => (
            <GapItem key={'auditee' in gap ? gap.auditee : gap.clause} gap={gap} />
          ))}
        </ul>
      )}
      {Number(cycle.to.slice(0, 4)) > desk.programme.year && gaps.length > 0 ? (
        <p className={css.quiet}>{words('gaps.later', { year: cycle.to.slice(0, 4) })}</p>
      ) : null}
    </Card>
  );
}

/** What is left out, and why, in a line. */
function GapItem({ gap }: { readonly gap: GapLine }) {
  const words = useWords('programme');
  const names = useNames();
  const title = 'auditee' in gap ? names.auditee(gap.auditee) : `${gap.clause} ${names.clause(gap.clause)}`;
  return (
    <li>
      <ToneText tone="warn" icon={IconAlertTriangle}>
        {title}
      </ToneText>
      <div className={css.quiet}>{reason()}</div>
    </li>
  );

  function reason(): string {
    switch (gap.type) {
      case 'auditee-unplanned':
        return gap.last === null
          ? words('gaps.neverAudited')
          : words('gaps.auditedBefore', { day: formatDate(gap.last) });
      case 'auditee-outside':
        return words('gaps.outside', { months: gap.months.join(', ') });
      case 'clause-nowhere':
        return words('gaps.nowhere');
      case 'clause-unplanned':
        return words('gaps.clauseUnplanned', { auditees: few(gap.auditees.map(names.short)) });
      case 'clause-left-out':
        return words('gaps.clauseLeftOut', { auditees: few(gap.auditees.map(names.short)) });
    }
  }
  function few(list: readonly string[]): string {
    const rest = list.length - 4;
    const first = list.slice(0, 4).join(', ');
    return rest > 0 ? words('gaps.andMore', { list: first, count: rest }) : first;
  }
}
