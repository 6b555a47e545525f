import { useState } from 'react';
import { useData } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Ladder } from '../../ui/ladder';
import { AgencyStep } from './agency-step';
import { entryFailure, newWorkspace, type WorkspaceEntry } from './new-workspace';
import { PeopleStep } from './people-step';
import { seedChanges } from './seed-changes';
import css from './start.module.css';
import { UnitsStep } from './units-step';

const steps = ['agency', 'units', 'people'] as const;

type Step = (typeof steps)[number];

interface Props {
  readonly way: 'import' | 'empty' | 'sample' | 'open';
  readonly onBack: () => void;
}

/** The steps before a workspace exists: one for an import, three when starting from nothing. Nothing is stored before the end. */
export function StartSteps({ way, onBack }: Props) {
  const words = useWords('start');
  const common = useWords('common');
  const { newId, commit } = useData();
  const go = useGo();
  const [step, setStep] = useState<Step>('agency');
  const [busy, setBusy] = useState(false);
  const [entry, setEntry] = useState<WorkspaceEntry>({ agency: { name: '' }, units: '', people: [] });
  const at = steps.indexOf(step);
  const last = way === 'import' ? 0 : steps.length - 1;
  const named = entry.agency.name.trim() !== '';
  const complete = named ? entry : { ...entry, agency: { ...entry.agency, name: words('agency.unnamed') } };
  const failure = entryFailure(complete);
  const problem = failure?.type === 'unit-repeated' ? words('errors.unit-repeated', { name: failure.name }) : null;

  async function finish() {
    const draft = newWorkspace(complete, seedChanges(), newId);
    if (!draft.ok) return;
    setBusy(true);
    go(way === 'import' ? paths.importRegister : paths.overview);
    await commit(draft.value);
    setBusy(false);
  }

  function advance() {
    const next = steps[at + 1];
    if (at === last || next === undefined) void finish();
    else setStep(next);
  }

  const forward = at < last ? common('next') : way === 'import' ? words('steps.toImport') : words('steps.finish');
  return (
    <Card title={words(`${step}.title`)}>
      <form
        className={css.step}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && failure === null && (named || step !== 'agency')) advance();
        }}
      >
        {way === 'import' ? null : (
          <Ladder
            label={words('steps.label')}
            rungs={steps.map((id, index) => ({
              id,
              name: words(`steps.${id}`),
              at: index < at ? 'done' : index === at ? 'now' : 'next',
            }))}
          />
        )}
        {step === 'agency' ? (
          <AgencyStep value={entry.agency} onChange={(agency) => setEntry({ ...entry, agency })} />
        ) : step === 'units' ? (
          <UnitsStep value={entry.units} error={problem} onChange={(units) => setEntry({ ...entry, units })} />
        ) : (
          <PeopleStep value={entry.people} units={entry.units} onChange={(people) => setEntry({ ...entry, people })} />
        )}
        <div className={css.foot}>
          <Button onClick={() => (at === 0 ? onBack() : setStep(steps[at - 1] ?? 'agency'))}>{common('back')}</Button>
          <span className={css.hint}>{words('steps.laterHint')}</span>
          <div className={css.end}>
            <Button kind="quiet" disabled={busy || failure !== null} onClick={advance}>
              {words('steps.later')}
            </Button>
            <Button
              kind="primary"
              type="submit"
              disabled={busy}
              disabledReason={step === 'agency' && !named ? words('agency.nameMissing') : problem === null ? null : ''}
            >
              {forward}
            </Button>
          </div>
        </div>
      </form>
    </Card>
  );
}
