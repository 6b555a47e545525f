import { useMemo } from 'react';
import { procedureOf } from '../../../../core/audits/results/group-items';
import { useWorkspace } from '../../../../data/store-context';
import { flowchartDefinition } from '../../../../documents/flowcharts/definition';
import type { FlowchartTone } from '../../../../documents/flowcharts/flowchart-view';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { classNames } from '../../../../ui/class-names';
import { states } from '../../../../ui/states';
import { ToneText } from '../../../../ui/tone-text';
import { useWalkWork } from '../walk-context';
import css from './facing.module.css';
import { StepChart } from './step-chart';
import { caseOf, stepResults } from './step-results';

interface StepsPartProps {
  readonly isChart: boolean;
  readonly onChart: () => void;
}

/** The steps of the procedure by what was found at them, as a list or as its flowchart; each leads to its question. */
export function StepsPart({ isChart, onChart }: StepsPartProps) {
  const words = useWords('walk');
  const labels = useWords('documents');
  const common = useWords('common');
  const { model, item, shown, goTo } = useWalkWork();
  const { procedure, revision, agency } = useWorkspace();
  const procedureId = procedureOf(item);
  const code = procedureId === null ? '' : (procedure.get(procedureId)?.code ?? '');
  const procedureCase = useMemo(() => caseOf(item, revision), [item, revision]);
  const areaClass = [...agency.values()][0]?.areaClasses[0]?.id ?? '';
  const definition = useMemo(
    () => (procedureCase === null ? null : flowchartDefinition(procedureCase, { labels, areaClass })),
    [procedureCase, labels, areaClass],
  );
  const walk = useMemo(() => model.walk.map((one) => (one.id === shown.id ? shown : one)), [model.walk, shown]);
  const results = useMemo(
    () => (procedureCase === null ? [] : stepResults(item, walk, procedureCase)),
    [item, walk, procedureCase],
  );
  const key = results.map(({ step, state }) => `${step.id} ${state}`).join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chart is marked anew only when a result differs
  const tones = useMemo(
    () =>
      new Map(
        results.flatMap(({ step, state, item: asked }): [string, FlowchartTone][] => {
          const { tone } = states[state];
          const isMarked = tone === 'ok' || tone === 'warn' || tone === 'bad' || state === 'result.not-applicable';
          return asked !== null && isMarked ? [[step.id, tone as FlowchartTone]] : [];
        }),
      ),
    [key],
  );
  if (procedureId === null || procedureCase === null)
    return (
      <section className={css.part}>
        <p className={css.none}>{words(procedureId === null ? 'facing.stepsNone' : 'facing.stepsMissing')}</p>
      </section>
    );
  const selected = item.source.type === 'step' ? item.source.stepId : null;
  return (
    <section className={classNames(css.part, css.steps)}>
      <header className={css.head}>
        <h2>{words('facing.steps', { code })}</h2>
        <Button small shortcut="W" onClick={onChart}>
          {words(isChart ? 'facing.list' : 'facing.chart')}
        </Button>
      </header>
      {results.length === 0 ? <p className={css.none}>{words('facing.stepsMissing')}</p> : null}
      {isChart && definition !== null ? (
        <StepChart
          definition={definition}
          code={code}
          selected={selected}
          tones={tones}
          onSelect={(stepId) => {
            const asked = results.find(({ step }) => step.id === stepId)?.item;
            if (asked != null) goTo(asked.id);
          }}
        />
      ) : null}
      <ol className={css.list} hidden={isChart}>
        {results.map(({ step, number, item: asked, state }) => {
          const { icon, tone } = states[state];
          const name = words('facing.step', { number, name: step.name });
          if (asked === null)
            return (
              <li key={step.id} className={css.unasked} title={words('facing.notAsked')}>
                {name}
              </li>
            );
          return (
            <li key={step.id}>
              <button
                type="button"
                className={css.step}
                aria-current={asked.id === item.id ? 'true' : undefined}
                title={common(`states.${state}`)}
                onClick={() => goTo(asked.id)}
              >
                <ToneText tone={tone} icon={icon}>
                  {name}
                  <span className={css.hiddenWord}>: {common(`states.${state}`)}</span>
                </ToneText>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
