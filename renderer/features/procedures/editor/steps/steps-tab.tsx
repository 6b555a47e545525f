import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CheckFinding, checkCase } from '../../../../core/procedures/edit/step-checks';
import { stepNumbers } from '../../../../core/procedures/edit/step-order';
import { caseTotals } from '../../../../core/procedures/totals/case-totals';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { ChecksPane } from '../checks/checks-pane';
import { TotalsBar } from '../checks/totals-bar';
import { type UnreadTime, unreadKey } from '../draft/unread-times';
import { useEditorTools } from '../editor-tools';
import { FlowPane } from '../flow/flow-pane';
import { useGridFocus } from '../grid/grid-focus';
import { CaseBar } from './case-bar';
import { AreaMenu, CaseMenu } from './case-menus';
import { EditNotice, type Notice } from './edit-notice';
import pane from './pane.module.css';
import { NEW_ROW, stageRow, stepActions } from './step-actions';
import { StepDetails } from './step-details';
import { StepTable } from './step-table';
import css from './steps-tab.module.css';
import { SuggestionLists, useSuggestions } from './suggestion-lists';
import { useRowFlags } from './use-row-flags';

interface StepsTabProps {
  /** A time to go to, `null` for none. */
  readonly goal: UnreadTime | null;
  readonly onArrived: () => void;
}

const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

/** Steps of a case: table, flowchart and checks side by side over one data, with the times as a sentence below. */
export function StepsTab({ goal, onArrived }: StepsTabProps) {
  const tools = useEditorTools();
  const { content, readOnly, edit, unread, setUnread, newId } = tools;
  const { agency, administrativeProcedure } = useWorkspace();
  const words = useWords('editor');
  const focus = useGridFocus();
  const [caseId, setCaseId] = useState<string | null>(null);
  const [chosenArea, setArea] = useState<string | null>(null);
  const [chosenStep, setCursor] = useState<string | null>(null);
  const [choosingServed, setChoosingServed] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);

  const settings = [...agency.values()][0];
  const areas = settings?.areaClasses ?? [];
  const areaClass = areas.find((one) => one.id === chosenArea)?.id ?? areas[0]?.id ?? '';
  const procedureCase = content.cases.find((one) => one.id === caseId) ?? content.cases[0] ?? null;
  const numbers = useMemo(() => (procedureCase === null ? NO_NUMBERS : stepNumbers(procedureCase)), [procedureCase]);
  const cursor = chosenStep !== null && numbers.has(chosenStep) ? chosenStep : null;
  const totals = useMemo(
    () => (procedureCase === null ? null : caseTotals(procedureCase, areaClass, administrativeProcedure)),
    [procedureCase, areaClass, administrativeProcedure],
  );
  const outcome = useMemo(() => {
    if (procedureCase === null || totals === null) return null;
    const unreadSteps = [...numbers.keys()].filter((id) => unread[unreadKey(id, areaClass)] !== undefined);
    return checkCase(procedureCase, totals, areaClass, new Set(unreadSteps));
  }, [procedureCase, totals, areaClass, numbers, unread]);
  const flags = useRowFlags(outcome, totals, numbers, words);
  const failing = useMemo(
    () => new Set([...flags].filter(([, flag]) => flag.severity === 'bad').map(([id]) => id)),
    [flags],
  );
  const suggestions = useSuggestions(content.cases);

  const margin = useRef<HTMLDivElement>(null);
  const latest = useRef(content);
  latest.current = content;
  const shownCase = procedureCase?.id ?? null;
  const actions = useMemo(
    () =>
      stepActions({
        content: () => latest.current,
        edit: (change, field) => {
          edit((now) => {
            latest.current = change(now);
            return latest.current;
          }, field);
        },
        setUnread,
        newId,
        focus,
        tell: (told) => setNotice(told),
        caseId: shownCase,
        areaClass,
      }),
    [edit, setUnread, newId, focus, shownCase, areaClass],
  );
  const goToStep = useCallback(
    (stepId: string) => {
      setCursor(stepId);
      focus.request(stepId, null);
    },
    [focus],
  );
  useEffect(() => {
    if (goal === null) return;
    setCaseId(goal.caseId);
    setArea(goal.areaClass);
    if (goal.of === 'case') totalField()?.focus();
    else focus.request(goal.of === 'stage' ? stageRow(goal.id) : goal.id, 'time');
    onArrived();
  }, [goal, onArrived, focus]);
  const onGo = (finding: CheckFinding) => {
    const [stepId] = finding.stepIds;
    if (stepId !== undefined) {
      setCursor(stepId);
      focus.request(stepId, finding.field === 'exits' ? null : finding.field);
    } else if (finding.stageId !== null) focus.request(stageRow(finding.stageId), 'time');
    else if (finding.field === 'serves') setChoosingServed(true);
    else totalField()?.focus();
  };

  return (
    <div className={css.tab}>
      <div className={css.panes}>
        <section className={pane.pane} aria-label={words('tabs.steps')}>
          <div className={pane.head}>
            <h3>{words('steps.count', { count: numbers.size })}</h3>
            {procedureCase === null ? null : (
              <CaseMenu
                procedureCase={procedureCase}
                onCase={setCaseId}
                onRemoved={(name) => setNotice({ type: 'case-removed', name })}
              />
            )}
            <AreaMenu areas={areas} area={areaClass} onArea={setArea} />
            {readOnly ? null : (
              <span className={pane.end}>
                <Button small icon={IconPlus} shortcut="Enter" onClick={() => actions.addBelow(cursor ?? NEW_ROW)}>
                  {words('steps.addStep')}
                </Button>
              </span>
            )}
          </div>
          {procedureCase === null ? null : (
            <CaseBar
              procedureCase={procedureCase}
              areaClass={areaClass}
              actions={actions}
              choosingServed={choosingServed}
              onChooseServed={setChoosingServed}
            />
          )}
          <StepTable
            procedureCase={procedureCase}
            totals={totals}
            areaClass={areaClass}
            flags={flags}
            cursor={cursor}
            onCursor={setCursor}
            actions={actions}
            focus={focus}
            unitOf={suggestions.unitOf}
            onDetails={() => margin.current?.querySelector('input')?.focus()}
          />
          {notice === null ? null : <EditNotice notice={notice} onClose={() => setNotice(null)} />}
        </section>
        <FlowPane
          procedureCase={procedureCase}
          caseName={procedureCase?.name || content.title}
          areaClass={areaClass}
          cursor={cursor}
          failing={failing}
          onSelect={goToStep}
        />
        {procedureCase === null || outcome === null || totals === null ? null : (
          <div ref={margin} className={css.margin}>
            <ChecksPane outcome={outcome} totals={totals} numbers={numbers} readOnly={readOnly} onGo={onGo} />
            {numbers.size === 0 ? null : (
              <StepDetails procedureCase={procedureCase} stepId={cursor} actions={actions} />
            )}
          </div>
        )}
      </div>
      {totals === null ? null : <TotalsBar totals={totals} target={settings?.timeCutTarget ?? 0} />}
      {readOnly ? null : <SuggestionLists suggestions={suggestions} />}
    </div>
  );
}

function totalField(): HTMLInputElement | null {
  return document.querySelector('#editor-declared-total input');
}
