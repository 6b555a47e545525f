import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type CoverageChanges, coverageChangesOn } from '../../core/coverage/coverage-changes';
import type { CoverageIndex } from '../../core/coverage/coverage-index';
import { useQuery } from '../../navigation/use-query';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { PageHead } from '../../ui/page-head';
import { SegmentedControl } from '../../ui/segmented-control';
import css from './coverage.module.css';
import type { CoverageView } from './coverage-view';
import type { OpenDialog } from './dialog-state';

interface CoverageHeadProps {
  readonly view: CoverageView;
  readonly index: CoverageIndex;
  readonly today: string;
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** Title, the two days with what changed between them, and the choice of view; all of it is in the address. */
export function CoverageHead({ view, index, today, onOpen }: CoverageHeadProps) {
  const words = useWords('coverage');
  const { setQuery } = useQuery();
  const changes = useMemo(() => coverageChangesOn(index, view.since, view.day), [index, view.since, view.day]);
  const views = ['field', 'unit', 'level', 'clause'] as const;
  return (
    <PageHead
      plain
      title={words('title')}
      actions={
        <div className={css.controls}>
          <span className={css.dated}>
            <span aria-hidden>{words('asOf')}</span>
            <DateField
              label={words('asOf')}
              hideLabel
              value={view.day}
              today={today}
              onChange={(day) => setQuery({ day: day === today ? null : day })}
            />
          </span>
          {view.day === today ? null : (
            <Button kind="quiet" onClick={() => setQuery({ day: null })}>
              {words('today')}
            </Button>
          )}
          <span className={css.dated}>
            <span aria-hidden>{words('since')}</span>
            <DateField
              label={words('since')}
              hideLabel
              value={view.since}
              today={today}
              onChange={(since) => setQuery({ since })}
            />
          </span>
          <ChangesLine changes={changes} onOpen={() => onOpen({ kind: 'changes' })} />
          <SegmentedControl
            label={words('by.label')}
            value={view.by}
            onChange={(by) => setQuery({ by: by === 'field' ? null : by, row: null })}
            choices={views.map((value) => ({ value, label: words(`by.${value}`) }))}
          />
        </div>
      }
    />
  );
}

function ChangesLine({ changes, onOpen }: { readonly changes: CoverageChanges; readonly onOpen: () => void }) {
  const words = useWords('coverage');
  const { gained, lost } = changes;
  if (Object.values(changes).every((list) => list.length === 0))
    return <span className={css.meta}>{words('changes.none')}</span>;
  return (
    <button type="button" className={css.changes} onClick={onOpen} title={words('changes.open')}>
      <IconArrowUpRight className={css.up} size={14} stroke={2} aria-hidden />
      {words('changes.gained', { count: gained.length })},
      <IconArrowDownRight className={css.down} size={14} stroke={2} aria-hidden />
      {words('changes.lost', { count: lost.length })}
    </button>
  );
}
