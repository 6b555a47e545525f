import { IconClockPause, IconDatabaseImport, IconLink, IconLinkOff, IconTarget } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { summarise } from '../../core/coverage/summarise';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { ClauseMatrix } from './clause-matrix';
import css from './coverage.module.css';
import { CoverageDialogs } from './coverage-dialogs';
import { CoverageHead } from './coverage-head';
import { CoverageList, chosenRows } from './coverage-list';
import { listRows } from './coverage-view';
import type { OpenDialog } from './dialog-state';
import { Matrix } from './matrix';
import { Suggestions } from './suggestions';
import { useCoverage, useUnitNames } from './use-coverage';
import { useExportList } from './use-export-list';

/** Which administrative procedures a procedure in force covers, which are missing, and what to do about each. */
export function CoverageScreen() {
  const words = useWords('coverage');
  const common = useWords('common');
  const go = useGo();
  const { index, coverage, suggestions, view, query, today } = useCoverage();
  const unitName = useUnitNames(view.day);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const by = view.by === 'clause' ? 'field' : view.by;
  const summary = useMemo(() => summarise(coverage, by), [coverage, by]);
  const rows = useMemo(() => listRows(coverage, view, query['q'] ?? ''), [coverage, view, query]);
  const suggestionOf = useMemo(
    () => new Map(suggestions.map((suggestion) => [suggestion.administrative.id as string, suggestion])),
    [suggestions],
  );
  const { exportList, outcome, clear } = useExportList();
  const nameOf = useCallback(
    (key: string) => {
      if (by === 'unit') return unitName(key) || words('noUnit');
      return key === '' ? words(by === 'field' ? 'noField' : 'noLevel') : key;
    },
    [by, unitName, words],
  );
  const done = useCallback(() => {
    setDialog(null);
    setSelection(new Set());
  }, []);
  const chosen = chosenRows(rows, selection);
  const { inScope, counts } = summary.total;
  const head = <CoverageHead view={view} index={index} today={today} onOpen={setDialog} />;

  if (coverage.length === 0)
    return (
      <Page head={head}>
        <EmptyState
          icon={IconDatabaseImport}
          title={words('empty.title')}
          actions={
            <Button kind="primary" onClick={() => go(paths.importRegister)}>
              {words('empty.action')}
            </Button>
          }
        >
          {words('empty.why')}
        </EmptyState>
      </Page>
    );
  return (
    <Page head={head} body="fill">
      {view.by === 'clause' ? (
        <ClauseMatrix index={index} day={view.day} />
      ) : (
        <div className={css.screen}>
          <div className={css.upper}>
            {outcome === null ? null : (
              <Note tone={outcome.ok ? 'ok' : 'bad'}>
                {outcome.text}{' '}
                <Button small kind="quiet" onClick={clear}>
                  {common('close')}
                </Button>
              </Note>
            )}
            {inScope === 0 ? (
              <Note tone="warn">
                {words('empty.noScope', { count: counts.undetermined })}{' '}
                <Button small icon={IconTarget} onClick={() => go(paths.register, { scope: 'undetermined' })}>
                  {words('empty.noScopeAction')}
                </Button>
              </Note>
            ) : null}
            <Matrix summary={summary} title={words(`by.${by}`)} nameOf={nameOf} row={view.row} show={view.show} />
          </div>
          <div className={css.lower}>
            <CoverageList
              rows={rows}
              view={view}
              rowName={view.row === null ? null : nameOf(view.row)}
              suggestions={suggestionOf}
              selection={selection}
              onSelection={setSelection}
              onOpen={setDialog}
              onExport={(title) => exportList(rows, view.day, title)}
              bulkActs={
                <>
                  <Button icon={IconLink} onClick={() => setDialog({ kind: 'pick', rows: chosen })}>
                    {words('map.button')}
                  </Button>
                  <Button icon={IconLinkOff} onClick={() => setDialog({ kind: 'unmap', rows: chosen })}>
                    {words('unmap.button')}
                  </Button>
                  <Button icon={IconClockPause} onClick={() => setDialog({ kind: 'exclude', rows: chosen })}>
                    {words('exclude.button')}
                  </Button>
                </>
              }
            />
            <Suggestions suggestions={suggestions} onOpen={setDialog} />
          </div>
        </div>
      )}
      <CoverageDialogs dialog={dialog} onOpen={setDialog} onDone={done} coverage={coverage} index={index} view={view} />
    </Page>
  );
}
