import { IconRepeat } from '@tabler/icons-react';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { useWords } from '../../../../strings/use-words';
import { Badge } from '../../../../ui/badge';
import { LongText } from '../../../../ui/long-text';
import { ToneText } from '../../../../ui/tone-text';
import { useWalkWork } from '../walk-context';
import css from './facing.module.css';
import type { LastFinding } from './last-finding';

/** What the last audit found where the open question looks, and how often it would then have come up. */
export function LastPart({ found }: { readonly found: readonly LastFinding[] }) {
  const words = useWords('walk');
  const { shown } = useWalkWork();
  const again = shown.answer.result === 'nonconform';
  const first = found[0];
  return (
    <section className={css.part}>
      <header className={css.head}>
        <h2>{words('facing.last')}</h2>
        {first === undefined ? null : <span className={css.meta}>{monthOf(first.audit.from)}</span>}
      </header>
      {found.length === 0 ? <p className={css.none}>{words('facing.lastNone')}</p> : null}
      {found.map(({ item, audit, nonconformity, times }) => (
        <div key={item.id} className={css.padded}>
          <div className={css.badges}>
            {item.answer.grading === null ? (
              <Badge state="result.nonconform" />
            ) : (
              <Badge state={`grading.${item.answer.grading}`} />
            )}
            <ToneText tone={again ? 'bad' : 'warn'} icon={IconRepeat} boxed>
              {words(again ? 'facing.repeat' : 'facing.repeatIf', { times })}
            </ToneText>
          </div>
          <LongText text={item.finding?.statement || item.answer.note || item.words.question} lines={4} expandable />
          <p className={css.meta}>
            {nonconformity === null ? (
              <>
                <RouteLink to={paths.auditFindings(audit.id)}>{audit.code}</RouteLink> · {words('facing.stillOpen')}
              </>
            ) : (
              <>
                <RouteLink to={paths.nonconformities}>{nonconformity.code}</RouteLink> · {audit.code}
              </>
            )}
          </p>
        </div>
      ))}
    </section>
  );
}

function monthOf(day: string): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
