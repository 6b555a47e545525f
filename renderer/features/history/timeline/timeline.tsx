import { IconHistory } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ChangeSetHeader } from '../../../data/store';
import { useHistory } from '../../../data/store-context';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { notesByMistake } from '../corrections/corrections-of';
import { RecordSummary } from './record-summary';
import css from './timeline.module.css';
import { TimelineEntry } from './timeline-entry';
import type { TimelineItem } from './timeline-items';
import type { RecordHistory } from './use-record-history';

const MORE = 30;
const NONE: readonly ChangeSetHeader[] = [];

interface TimelineProps {
  readonly items: readonly TimelineItem[];
  /** The record, then what belongs to it. */
  readonly histories: readonly RecordHistory[];
}

/** Everything that happened to one record: when, who, what changed part by part, beside a summary of the record. */
export function Timeline({ items, histories }: TimelineProps) {
  const words = useWords('history');
  const headers = useHistory();
  const [most, setMost] = useState(MORE);
  const notes = useMemo(() => notesByMistake(headers), [headers]);
  const own = histories[0];
  if (own === undefined || own.versions.length === 0)
    return (
      <EmptyState icon={IconHistory} title={words('record.unknown')}>
        {words('record.unknownWhy')}
      </EmptyState>
    );
  const hidden = items.length - most;
  return (
    <div className={css.columns}>
      {items.length === 0 ? (
        <p className={css.nothing}>{words('nothing')}</p>
      ) : (
        <div>
          <ol className={css.timeline} aria-label={words('record.timeline')}>
            {items.slice(0, most).map((item) => (
              <TimelineEntry
                key={item.row.header.id}
                item={item}
                alone={histories.length === 1}
                notes={notes.get(item.row.header.id) ?? NONE}
              />
            ))}
          </ol>
          {hidden > 0 ? (
            <Button small onClick={() => setMost(most + MORE)}>
              {words('record.more', { count: formatNumber(Math.min(hidden, MORE)) })}
            </Button>
          ) : null}
        </div>
      )}
      <RecordSummary history={own} />
    </div>
  );
}
