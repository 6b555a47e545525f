import { IconCircleX } from '@tabler/icons-react';
import { rolesFor } from '../../../core/procedures/lifecycle/lifecycle-table';
import type { NextAct } from '../../../core/procedures/lifecycle/next-act';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { useRefusalWords } from '../use-refusal-words';
import css from './record.module.css';
import { actIcons, type RecordAct } from './record-acts';

interface NextCardProps {
  readonly next: NextAct | null;
  /** Other acts that are possible now. */
  readonly others: readonly RecordAct[];
  readonly onAct: (act: RecordAct) => void;
}

const signedBy = { submit: 'submitted', review: 'reviewed', approve: 'approved', reopen: 'reopened' } as const;

/** The one next act with what is missing for it, and the others beneath. */
export function NextCard({ next, others, onAct }: NextCardProps) {
  const words = useWords('procedures');
  const say = useRefusalWords();
  const event = next !== null && next.act in signedBy ? signedBy[next.act as keyof typeof signedBy] : null;
  return (
    <Card title={words('cards.next')}>
      {next === null ? (
        <p>{words('cards.nothingNext')}</p>
      ) : (
        <>
          {next.missing.length === 0 ? <p>{words(`explain.${next.act}`)}</p> : null}
          <ul className={css.list}>
            {next.missing.map((gap) => (
              <li key={gap.type} className={css.item}>
                <IconCircleX className={`${css.icon ?? ''} ${css.bad ?? ''}`} size={16} stroke={1.75} aria-hidden />
                <span className={css.grow}>{say(gap)}</span>
              </li>
            ))}
          </ul>
          {event === null ? null : (
            <p className={css.quiet}>
              {words('cards.whoSigns', { roles: rolesFor[event].map((role) => words(`roles.${role}`)).join(' / ') })}
            </p>
          )}
        </>
      )}
      <div className={css.actions}>
        {next === null ? null : (
          <Button
            kind="primary"
            icon={actIcons[next.act]}
            disabledReason={
              next.missing.length === 0 ? null : words('cards.missing', { count: formatNumber(next.missing.length) })
            }
            onClick={() => onAct(next.act)}
          >
            {words(`acts.${next.act}`)}
          </Button>
        )}
        {others.map((act) => (
          <Button
            key={act}
            icon={actIcons[act]}
            kind={act === 'discard' || act === 'withdraw' ? 'danger' : 'plain'}
            onClick={() => onAct(act)}
          >
            {words(`acts.${act}`)}
          </Button>
        ))}
      </div>
    </Card>
  );
}
