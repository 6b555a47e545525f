import { IconArrowsDiff, IconDots, IconEye, IconFileOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { openRevisionOf } from '../../core/procedures/lifecycle/lifecycle-guards';
import { nextAct } from '../../core/procedures/lifecycle/next-act';
import type { Procedure } from '../../core/procedures/procedure';
import type { Revision } from '../../core/procedures/revision';
import { compareRevisions } from '../../core/procedures/revision-order';
import { revisionStatusAt } from '../../core/procedures/revision-status';
import { useData, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useQuery } from '../../navigation/use-query';
import { useWords } from '../../strings/use-words';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Ladder } from '../../ui/ladder';
import { Menu } from '../../ui/menu';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { SegmentedControl } from '../../ui/segmented-control';
import { ActHost, type OpenAct } from './acts/act-host';
import type { UnreadTime } from './editor/draft/unread-times';
import { RevisionEditor } from './editor/revision-editor';
import { shownRevision, stepCount } from './list/procedure-rows';
import { CompareDialog } from './record/compare-dialog';
import { ladderRungs } from './record/ladder-rungs';
import { PreviewDialog } from './record/preview-dialog';
import { ProcedureCrumb } from './record/procedure-crumb';
import { actIcons, otherActs } from './record/record-acts';
import { RecordView } from './record/record-view';
import { twoDigits } from './revision-numbers';

/** One internal procedure: its content, its way to being in force, and everything kept with it. */
export function ProcedureScreen({ procedureId }: { readonly procedureId: string }) {
  const { today } = useData();
  const { procedure: procedures, revision: all } = useWorkspace();
  const words = useWords('procedures');
  const go = useGo();
  const { query } = useQuery();
  const procedure = procedures.get(procedureId);
  const revisions = useMemo(
    () => [...all.values()].filter((one) => one.procedureId === procedureId).sort(compareRevisions),
    [all, procedureId],
  );
  const asked = revisions.find(({ id }) => id === query['revision']);
  const revision = asked ?? openRevisionOf(revisions) ?? shownRevision(revisions, today());
  if (procedure === undefined || revision === null)
    return (
      <EmptyState
        icon={IconFileOff}
        title={words('gone.title')}
        actions={<Button onClick={() => go(paths.procedures)}>{words('gone.back')}</Button>}
      >
        {words('gone.why')}
      </EmptyState>
    );
  return <ProcedureRecord key={procedureId} procedure={procedure} revision={revision} revisions={revisions} />;
}

interface ProcedureRecordProps {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly revisions: readonly Revision[];
}

type Sheet = 'preview' | 'compare' | null;

function ProcedureRecord({ procedure, revision, revisions }: ProcedureRecordProps) {
  const { today } = useData();
  const { issuingDecision, person } = useWorkspace();
  const words = useWords('procedures');
  const { query, setQuery } = useQuery();
  const [open, setOpen] = useState<OpenAct | null>(null);
  const [goal, setGoal] = useState<UnreadTime | null>(null);
  const [sheet, setSheet] = useState<Sheet>(null);
  const day = today();
  const status = revisionStatusAt(revision, revisions, day);
  const decision = issuingDecision.get(revision.decisionId ?? '') ?? null;
  const next = nextAct(revision, revisions, day);
  const others = otherActs(revision, revisions, decision, next, day);
  const before = revisions.findLast((one) => compareRevisions(one, revision) < 0) ?? null;
  const written = status === 'draft' || stepCount(revision) > 0;
  const view = query['view'] === 'record' || (query['view'] !== 'content' && !written) ? 'record' : 'content';
  const act = (name: (typeof others)[number]) => setOpen({ kind: 'act', act: name });

  const actions = (
    <>
      <Badge state={`revision.${status}`} />
      <SegmentedControl
        label={words('screen.views')}
        value={view}
        choices={[
          { value: 'content', label: words('screen.content') },
          { value: 'record', label: words('screen.record') },
        ]}
        onChange={(chosen) => setQuery({ view: chosen })}
      />
      {before === null ? null : (
        <Button icon={IconArrowsDiff} onClick={() => setSheet('compare')}>
          {words('screen.compare', { numbers: `${twoDigits(before.issueNo)}/${twoDigits(before.amendmentNo)}` })}
        </Button>
      )}
      <Button icon={IconEye} onClick={() => setSheet('preview')}>
        {words('screen.preview')}
      </Button>
      {view === 'record' ? null : (
        <>
          {others.length === 0 ? null : (
            <Menu
              align="end"
              trigger={<Button icon={IconDots}>{words('screen.more')}</Button>}
              entries={others.map((name) => ({
                id: name,
                label: words(`acts.${name}`),
                icon: actIcons[name],
                danger: name === 'discard' || name === 'withdraw',
                onSelect: () => act(name),
              }))}
            />
          )}
          {next === null ? null : (
            <Button kind="primary" icon={actIcons[next.act]} onClick={() => act(next.act)}>
              {words(`acts.${next.act}`)}
            </Button>
          )}
        </>
      )}
    </>
  );
  return (
    <Page
      head={
        <PageHead
          title={revision.content.title || procedure.title}
          breadcrumb={<ProcedureCrumb procedure={procedure} revision={revision} />}
          actions={actions}
        />
      }
      bars={
        <Ladder
          label={words('screen.ladder')}
          rungs={ladderRungs({ revision, siblings: revisions, decision, people: person, day }, words)}
        />
      }
      body={view === 'content' ? 'fill' : 'scroll'}
    >
      {view === 'content' ? (
        <RevisionEditor
          procedureId={procedure.id}
          revisionId={revision.id}
          readOnly={status !== 'draft'}
          goal={goal}
          onArrived={() => setGoal(null)}
        />
      ) : (
        <RecordView
          procedure={procedure}
          revision={revision}
          revisions={revisions}
          decision={decision}
          next={next}
          others={others}
          onAct={act}
          onChoose={(revisionId) => setQuery({ revision: revisionId, view: 'record' })}
          onEdit={() => setOpen({ kind: 'edit-head' })}
          onCorrect={(event) => setOpen({ kind: 'correct', event })}
          onCorrectDecision={(entry) => setOpen({ kind: 'correct-decision', decision: entry })}
        />
      )}
      <ActHost
        open={open}
        procedure={procedure}
        revision={revision}
        revisions={revisions}
        decision={decision}
        onClose={() => setOpen(null)}
        onGo={(cell) => {
          setGoal(cell);
          setQuery({ view: 'content' });
        }}
        onStarted={(revisionId) => setQuery({ revision: revisionId, view: 'content' })}
      />
      {sheet === 'preview' ? (
        <PreviewDialog procedure={procedure} revision={revision} onClose={() => setSheet(null)} />
      ) : null}
      {sheet === 'compare' && before !== null ? (
        <CompareDialog before={before} after={revision} onClose={() => setSheet(null)} />
      ) : null}
    </Page>
  );
}
