import { IconCalendarTime, IconCircleCheck } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { daysBetween } from '../../core/calendar/day';
import { unitNameAt } from '../../core/organisation/names-at';
import { useWorkspace } from '../../data/store-context';
import { RouteLink } from '../../navigation/route-link';
import { useGo } from '../../navigation/use-go';
import { useQuery } from '../../navigation/use-query';
import { formatDate } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { SegmentedControl } from '../../ui/segmented-control';
import { StateText } from '../../ui/state-text';
import { ToneText } from '../../ui/tone-text';
import css from './overview.module.css';
import type { OverviewItem } from './work-list';
import { workLink, workState, workText, workUnit } from './work-words';

const shows = ['all', 'overdue', 'now', 'soon'] as const;
const rowKey = (item: OverviewItem) => item.id;

/** What waits, overdue first, each with the screen where it is done. */
export function WorkCard({ items, today }: { readonly items: readonly OverviewItem[]; readonly today: string }) {
  const words = useWords('overview');
  const { query, setQuery } = useQuery();
  const { orgUnit } = useWorkspace();
  const go = useGo();
  const show = shows.find((name) => name === query['show']) ?? 'all';
  const count = (name: (typeof shows)[number]) =>
    name === 'all' ? items.length : items.filter(({ when }) => when === name).length;
  const rows = useMemo(() => items.filter(({ when }) => show === 'all' || when === show), [items, show]);
  const columns = useMemo(
    (): readonly Column<OverviewItem>[] => [
      {
        id: 'state',
        title: words('work.state'),
        width: 172,
        cell: (item) => <WorkState item={item} />,
      },
      {
        id: 'what',
        title: words('work.what'),
        minWidth: 200,
        cell: ({ work }) => {
          const text = workText(work, words);
          return (
            <RouteLink {...workLink(work)} className={css.what} title={text}>
              {text}
            </RouteLink>
          );
        },
      },
      {
        id: 'unit',
        title: words('work.unit'),
        width: 112,
        cell: ({ work }) => {
          const unit = orgUnit.get(workUnit(work) ?? '');
          return unit === undefined ? null : (
            <span className={css.unit} title={unitNameAt(unit, today).name}>
              {unitNameAt(unit, today).shortName}
            </span>
          );
        },
      },
      { id: 'due', title: words('work.due'), width: 92, cell: ({ due }) => (due === null ? null : formatDate(due)) },
      {
        id: 'late',
        title: words('work.late'),
        width: 104,
        align: 'end',
        cell: ({ due }) => <Lateness due={due} today={today} />,
      },
    ],
    [words, orgUnit, today],
  );
  const groupBy = useCallback(({ when }: OverviewItem) => words(`work.groups.${when}`), [words]);
  const open = useCallback(
    ({ work }: OverviewItem) => {
      const { to, query: filters } = workLink(work);
      go(to, filters);
    },
    [go],
  );
  return (
    <Card
      title={words('work.title')}
      actions={
        <SegmentedControl
          label={words('work.show')}
          value={show}
          onChange={(value) => setQuery({ show: value === 'all' ? null : value })}
          choices={shows.map((value) => ({ value, label: words(`work.${value}`, { count: count(value) }) }))}
        />
      }
      flush
      className={css.work}
    >
      <DataTable
        label={words('work.label')}
        rows={rows}
        rowKey={rowKey}
        rowName={({ work }) => workText(work, words)}
        columns={columns}
        groupBy={groupBy}
        groupsAsTheyCome
        onOpen={open}
        rowHeight={32}
        empty={
          items.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title={words('work.none')}>
              {words('work.noneWhy')}
            </EmptyState>
          ) : (
            words('work.noneHere')
          )
        }
      />
    </Card>
  );
}

function WorkState({ item }: { readonly item: OverviewItem }) {
  const words = useWords('overview');
  if (item.work.type === 'set-effective')
    return (
      <ToneText tone="info" icon={IconCalendarTime}>
        {words('work.dateAwaited')}
      </ToneText>
    );
  return <StateText state={workState(item)} />;
}

function Lateness({ due, today }: { readonly due: string | null; readonly today: string }) {
  const words = useWords('overview');
  if (due === null) return null;
  const days = daysBetween(today, due);
  if (days === 0) return <span className={css.info}>{words('work.today')}</span>;
  return (
    <span className={classNames(css.unit, days < 0 && css.bad)}>
      {days < 0 ? words('work.daysLate', { count: -days }) : words('work.daysLeft', { count: days })}
    </span>
  );
}
