import { IconCalendarSearch, IconHistory } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useHistory } from '../../../data/store-context';
import { formatDate, formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { EmptyState } from '../../../ui/empty-state';
import { Note } from '../../../ui/note';
import { Progress } from '../../../ui/progress';
import { ReadFailure } from '../change-set-detail';
import css from './known.module.css';
import { KnownCounts } from './known-counts';
import { KnownCoverage } from './known-coverage';
import { KnownDifferences } from './known-differences';
import type { Moment } from './moment';
import { useKnown } from './use-known';

/** What the program knew at a moment, beside what it knows now. A reading view: nothing can be changed in it. */
export function KnownView({ moment }: { readonly moment: Moment | null }) {
  const words = useWords('history');
  const headers = useHistory();
  const first = useMemo(
    () => headers.reduce((least, { at }) => (at < least ? at : least), headers[0]?.at ?? ''),
    [headers],
  );
  if (moment === null)
    return (
      <EmptyState icon={IconCalendarSearch} title={words('known.choose')}>
        {words('known.chooseWhy')}
      </EmptyState>
    );
  if (first === '' || moment.at < first)
    return (
      <EmptyState icon={IconHistory} title={words('known.before')}>
        {first === '' ? words('emptyWhy') : words('known.beforeWhy', { at: formatInstant(first) })}
      </EmptyState>
    );
  return (
    <div className={css.view}>
      <Note strip tone="warn">
        {moment.time === null
          ? words('known.bannerDay', { day: formatDate(moment.day) })
          : words('known.banner', { at: `${moment.time} ${formatDate(moment.day)}` })}
      </Note>
      <KnownAtMoment moment={moment} />
    </div>
  );
}

function KnownAtMoment({ moment }: { readonly moment: Moment }) {
  const words = useWords('history');
  const found = useKnown(moment.at);
  if (found.step === 'failed')
    return (
      <div className={css.waiting}>
        <ReadFailure reason={found.reason} />
      </div>
    );
  if (found.step !== 'done')
    return (
      <div className={css.waiting}>
        <Progress label={words(`known.${found.step}`)} done={found.done} total={found.total} />
      </div>
    );
  return (
    <div className={css.columns}>
      <div className={css.figures}>
        <KnownCoverage known={found.known} day={moment.day} />
        <KnownCounts known={found.known} />
      </div>
      <KnownDifferences known={found.known} differences={found.differences} />
    </div>
  );
}
