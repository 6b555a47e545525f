import { useMemo, useState } from 'react';
import type { ChecklistError } from '../../../../core/audits/checklist/checklist-error';
import { prepareChecklist } from '../../../../core/audits/checklist/prepare-checklist';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { useWorkspace } from '../../../../data/store-context';
import { useQuery } from '../../../../navigation/use-query';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { FootBar } from '../../../../ui/foot-bar';
import { Note } from '../../../../ui/note';
import { useAuditRunner } from '../../shared/use-audit';
import { SittingList } from '../list/sitting-list';
import { checklistRefusalWords } from '../refusal-words';
import { sittingHours, sittingName, sittingsInOrder } from '../sittings';
import { checklistSources } from '../sources';
import { ChoicePane } from './choice-pane';
import { EffectPane } from './effect-pane';
import css from './prepare.module.css';
import { type PreparedSitting, usePreparation } from './use-preparation';

interface PrepareViewProps {
  readonly act: AuditAct;
  readonly onDone: () => void;
}

/** Chooses what is asked at each sitting, shows what that does to the checklist, and makes it in one go. */
export function PrepareView({ act, onDone }: PrepareViewProps) {
  const words = useWords('checklist');
  const auditWords = useWords('audits');
  const workspace = useWorkspace();
  const { query, setQuery } = useQuery();
  const { agency, standardEdition, bankQuestion, checklistItem } = workspace;
  const sources = useMemo(
    () => checklistSources({ agency, standardEdition, bankQuestion, checklistItem }),
    [agency, standardEdition, bankQuestion, checklistItem],
  );
  const sittings = useMemo(() => sittingsInOrder(act.audit), [act.audit]);
  const wanted = useMemo(() => (query['sittings'] ?? '').split(',').filter(Boolean), [query]);
  const preparation = usePreparation(act, sittings, sources, wanted);
  const { refusal, busy, run } = useAuditRunner<ChecklistError>(act.audit.id);
  const [chosenId, setChosenId] = useState(query['sitting'] ?? wanted[0] ?? sittings[0]?.id ?? '');
  const current = preparation.sittings.find(({ sitting }) => sitting.id === chosenId) ?? preparation.sittings[0];
  const totals = totalsOf(preparation.sittings);
  if (!preparation.ready || current === undefined) return null;

  async function prepare() {
    const choices = preparation.sittings.filter(({ included }) => included).map(({ choice }) => choice);
    const stored = await run((newest) => prepareChecklist(newest, choices, sources, preparation.dropped));
    if (!stored) return;
    preparation.forget();
    onDone();
  }
  const blocked = preparation.sittings.some(({ included, plan }) => included && !plan.ok);
  return (
    <>
      <div className={css.split}>
        <SittingList
          label={words('sittings.label')}
          current={current.sitting.id}
          onChoose={(id) => {
            setChosenId(id);
            setQuery({ sitting: id });
          }}
          entries={preparation.sittings.map((one) => ({
            id: one.sitting.id,
            name: sittingName(one.sitting, workspace, auditWords),
            time: sittingHours(one.sitting),
            note: <SittingNote prepared={one} />,
          }))}
        />
        <ChoicePane
          key={current.sitting.id}
          act={act}
          prepared={current}
          sources={sources}
          onChoose={preparation.choose}
          onInclude={(included) => preparation.include(current.sitting.id, included)}
        />
        <EffectPane act={act} prepared={current} dropped={preparation.dropped} onDrop={preparation.drop} />
      </div>
      <FootBar
        actions={
          <>
            <Button
              onClick={() => {
                preparation.forget();
                onDone();
              }}
            >
              {words('prepare.cancel')}
            </Button>
            <Button
              kind="primary"
              disabled={busy}
              disabledReason={blocked ? words('prepare.blocked') : totals.sum === 0 ? words('prepare.nothing') : null}
              onClick={() => void prepare()}
            >
              {words('prepare.action')}
            </Button>
          </>
        }
      >
        <span aria-live="polite">{words('prepare.totals', { sittings: totals.sittings, ...totals.counts })}</span>
        {totals.conflicts === 0 ? null : (
          <Note tone="warn">
            {words('prepare.conflictsIn', { count: totals.conflicts, names: totals.names(nameOf) })}
          </Note>
        )}
        {refusal === null ? null : <Note tone="bad">{checklistRefusalWords(refusal, workspace, words)}</Note>}
        {preparation.failed ? <Note tone="bad">{words('notKept')}</Note> : null}
      </FootBar>
    </>
  );

  function nameOf({ sitting }: PreparedSitting): string {
    return sittingName(sitting, workspace, auditWords);
  }
}

function SittingNote({ prepared: { included, plan } }: { readonly prepared: PreparedSitting }) {
  const words = useWords('checklist');
  if (!included) return words('prepare.left');
  if (!plan.ok) return <span className={css.bad}>{words('prepare.cannot')}</span>;
  const { added, changed, removed, conflicts } = plan.value;
  if (added.length + changed.length + removed.length === 0) return words('prepare.same');
  return (
    <>
      {words('prepare.effect', { added: added.length, changed: changed.length, removed: removed.length })}
      {conflicts.length === 0 ? null : (
        <span className={css.warn}> · {words('prepare.conflicts', { count: conflicts.length })}</span>
      )}
    </>
  );
}

function totalsOf(sittings: readonly PreparedSitting[]) {
  const plans = sittings.flatMap((one) => (one.included && one.plan.ok ? [{ one, plan: one.plan.value }] : []));
  const sum = (part: 'added' | 'changed' | 'removed') =>
    plans.reduce((total, { plan }) => total + plan[part].length, 0);
  const counts = { added: sum('added'), changed: sum('changed'), removed: sum('removed') };
  const open = plans.filter(({ plan }) => plan.conflicts.length > 0);
  return {
    sittings: sittings.filter(({ included }) => included).length,
    counts,
    sum: counts.added + counts.changed + counts.removed,
    conflicts: open.reduce((total, { plan }) => total + plan.conflicts.length, 0),
    names: (nameOf: (one: PreparedSitting) => string) => open.map(({ one }) => nameOf(one)).join(', '),
  };
}
