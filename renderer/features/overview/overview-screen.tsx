import { IconDatabaseImport } from '@tabler/icons-react';
import { useMemo } from 'react';
import { coverageOn } from '../../core/coverage/coverage-at';
import { indexCoverage } from '../../core/coverage/coverage-index';
import { coverageTrend } from '../../core/coverage/coverage-trend';
import { summarise } from '../../core/coverage/summarise';
import { useData, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { formatLongDate } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { CoverageCard } from './coverage-card';
import { DataCard } from './data-card';
import { FieldsCard } from './fields-card';
import css from './overview.module.css';
import { ProgrammeCard } from './programme-card';
import { WorkCard } from './work-card';
import { workList } from './work-list';

/** What must be done today, how the coverage stands and came about, and where the data are. */
export function OverviewScreen() {
  const words = useWords('overview');
  const go = useGo();
  const workspace = useWorkspace();
  const today = useData().today();
  const items = useMemo(() => workList(workspace, today), [workspace, today]);
  const index = useMemo(() => indexCoverage(workspace), [workspace]);
  const trend = useMemo(() => coverageTrend(index, today, 12), [index, today]);
  const summary = useMemo(() => summarise(coverageOn(index, today), 'field'), [index, today]);
  const empty = workspace.administrativeProcedure.size === 0 && workspace.procedure.size === 0;
  const head = (
    <PageHead
      plain
      title={words('title')}
      meta={formatLongDate(today)}
      actions={empty ? undefined : <span className={css.meta}>{words('note')}</span>}
    />
  );
  if (empty)
    return (
      <Page head={head}>
        <EmptyState
          icon={IconDatabaseImport}
          title={words('start.title')}
          actions={
            <>
              <Button kind="primary" onClick={() => go(paths.importRegister)}>
                {words('start.importRegister')}
              </Button>
              <Button onClick={() => go(paths.declare)}>{words('start.declare')}</Button>
            </>
          }
        >
          {words('start.why')}
        </EmptyState>
      </Page>
    );
  return (
    <Page head={head} body="fill">
      <div className={css.screen}>
        <div className={css.main}>
          <WorkCard items={items} today={today} />
          <ProgrammeCard />
        </div>
        <div className={css.side}>
          <CoverageCard trend={trend} />
          <FieldsCard summary={summary} />
          <DataCard />
        </div>
      </div>
    </Page>
  );
}
